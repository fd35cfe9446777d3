/**
 * First step of `npm start` and `npm test`: plain JavaScript, so that it runs on a fresh clone with any Node from 18 on.
 * It installs the packages when they are missing or older than the lock file, then hands over to the TypeScript
 * script of the same name, run by the Node that came with the packages.
 */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 18;
const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const packagedNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Installs what is missing, then runs scripts/<name>.ts and ends with its exit code. */
export async function start(name) {
  const problem = await prepare();
  if (problem !== null) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  process.exitCode = await run(packagedNode, [join(root, 'scripts', `${name}.ts`), ...process.argv.slice(2)]);
}

/** Why the script cannot run, in one sentence for people, or null. */
async function prepare() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    return `Right Hand needs Node ${OLDEST_NODE} or newer, and this is ${process.version}: install a newer one from https://nodejs.org and run the command again.`;
  }
  if (installed()) return null;
  console.log('Installing the packages (npm ci): this takes about a minute.');
  if ((await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) !== 0) {
    return 'The packages could not be installed: look at what npm says above, check the internet connection and run the command again.';
  }
  return installed()
    ? null
    : `npm ci did not bring ${packagedNode}: allow install scripts (npm config set ignore-scripts false) and run the command again.`;
}

/** Whether node_modules is complete and no older than the lock file. */
function installed() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(packagedNode)) return false;
  return statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function npm(args) {
  const script = process.env.npm_execpath;
  // The npm that started us, when one did: another one on the PATH may be older than the lock file.
  if (script !== undefined && /npm-cli\.c?js$/.test(script)) return run(process.execPath, [script, ...args]);
  return run('npm', args, windows);
}

/** Runs a program to its end, in our own terminal; resolves with its exit code. */
function run(program, args, shell = false) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell });
    // Ctrl+C reaches the child by itself; this process only has to outlive it.
    const ignore = () => {};
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', ignore);
    process.on('SIGTERM', pass);
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}.`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}
