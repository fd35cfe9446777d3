/**
 * First step of `npm start` and `npm test`: plain JavaScript, so that it runs on a fresh clone with any Node from 20 on.
 * It installs the packages when they are missing or older than the lock file, then hands over to the TypeScript
 * script of the same name, run by the Node that came with the packages.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const packagedNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const npmLog = join('.tmp', 'npm.log');

/** Installs what is missing, then runs scripts/<name>.ts and ends with its exit code. */
export async function start(name) {
  const problem = prepare();
  if (problem !== null) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  process.exitCode = await run(packagedNode, [join(root, 'scripts', `${name}.ts`), ...process.argv.slice(2)]);
}

/** Why the script cannot run, in one sentence for people, or null. */
function prepare() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    return `Right Hand needs Node ${OLDEST_NODE} or newer, and this is ${process.version}: install a newer one from https://nodejs.org and run the command again.`;
  }
  if (isInstalled()) return null;
  console.log('Installing the packages with npm: this takes about a minute.');
  // npm ci refuses a lock file written where the registry lacked a package for some other system; install does not.
  const said = [npm('ci'), isInstalled() ? '' : npm('install', '--no-save')].join('\n');
  if (isInstalled()) return null;
  mkdirSync(join(root, '.tmp'), { recursive: true });
  writeFileSync(join(root, npmLog), said);
  return `The packages could not be installed: read ${npmLog}, check the internet connection and that npm may run install scripts, and run the command again.`;
}

/** Whether node_modules is complete and no older than the lock file. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(packagedNode)) return false;
  return statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Runs npm to its end; returns what it said. */
function npm(...command) {
  const args = [...command, '--include=dev', '--no-audit', '--no-fund'];
  const script = process.env.npm_execpath ?? '';
  // The npm that started us, when one did: another one on the PATH may be older than the lock file.
  const ours = /npm-cli\.c?js$/.test(script);
  const [program, all] = ours ? [process.execPath, [script, ...args]] : ['npm', args];
  const ran = spawnSync(program, all, { cwd: root, encoding: 'utf8', shell: windows && !ours });
  return `${ran.error?.message ?? ''}${ran.stdout ?? ''}${ran.stderr ?? ''}`;
}

/** Runs a program to its end, in our own terminal; resolves with its exit code. */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
    // Ctrl+C reaches the child by itself; this process only has to outlive it.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', (signal) => child.kill(signal));
    child.on('error', (error) => {
      console.error(
        `${program} could not be started (${error.message}): delete node_modules and run the command again.`,
      );
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
