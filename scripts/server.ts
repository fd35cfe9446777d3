/**
 * `npm run server`: a sync server on this computer, for trying; its files are in .server/. With `grant <workspace> <device>`,
 * `revoke <device>` or `list` it changes or shows who may use it, or with `--config <folder>` the devices.conf of a real one.
 */
import { existsSync, mkdirSync, readFileSync, watchFile } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem, runScript } from './fail.ts';
import { canInstall, findProgram, installPackages, ROOT } from './machine.ts';
import { devicesIn, type Grant, type LocalPorts } from './nats-config.ts';
import { makeGrant, startNats, writeDevices, type NatsServer } from './nats.ts';

/** Where the server for trying listens; another one with `--port <websocket>`, the rest follow it. */
const PORT = 4823;

const USAGE = `npm run server                                  starts a server for trying, on this computer alone
npm run server -- grant <workspace> <device>    lets a device use it, and prints what to paste
npm run server -- revoke <device>               takes that back
npm run server -- list                          shows who may use it
Add --config <folder> to change the devices.conf of a real server there, as in deploy/single.`;

/** Whose devices: those of the server for trying, or of a folder with the configuration of a real one. */
interface Place {
  file: string;
  folder: string;
  real: boolean;
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const folder = values.config === undefined ? join(ROOT, '.server') : resolve(values.config);
  const place = { folder, file: join(folder, 'devices.conf'), real: values.config !== undefined };
  const [word, first, second] = positionals;
  const count = positionals.length;
  const port = Number(values.port ?? PORT);
  if (word === undefined && !place.real) return await serve(place, port);
  if (word === 'grant' && first !== undefined && second !== undefined && count === 3)
    grant(place, first, second, port);
  else if (word === 'revoke' && first !== undefined && count === 2) revoke(place, first);
  else if (word === 'list' && count === 1) list(place);
  else return explain();
  return 0;
}

function readArguments() {
  try {
    const options = { config: { type: 'string' }, port: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Problem('Unknown option: there are --config <folder> and --port <number>.');
  }
}

function explain(): number {
  console.error(USAGE);
  return 1;
}

function readDevices({ file }: Place): Grant[] {
  return existsSync(file) ? devicesIn(readFileSync(file, 'utf8')) : [];
}

async function serve(place: Place, port: number): Promise<number> {
  await needServer();
  const server = await startNats(place.folder, readDevices(place), portsFrom(port));
  console.log(`A sync server for trying runs at ${server.url}, for browsers of this computer alone.`);
  console.log(`Its files are in ${place.folder}; Ctrl+C ends it, and nothing is lost.\n`);
  list(place);
  follow(place, server);
  await new Promise<void>((resolved) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolved());
  });
  await server.stop();
  return 0;
}

/** The WebSocket's port is the one people see. */
function portsFrom(websocket: number): LocalPorts {
  if (!(Number.isInteger(websocket) && websocket > 0 && websocket < 65_534))
    throw new Problem('--port takes the number of a port, such as 4823.');
  return { websocket, client: websocket + 1, monitor: websocket + 2 };
}

async function needServer(): Promise<void> {
  if (findProgram('nats-server') !== null) return;
  if (canInstall() && (await installPackages(['nats-server'])) && findProgram('nats-server') !== null) return;
  throw new Problem(
    'nats-server was not found: install it (Debian and Ubuntu: sudo apt install nats-server; macOS: brew install nats-server; otherwise from nats.io/download), and try again.',
  );
}

/** What another `npm run server -- grant` writes holds at once. */
function follow(place: Place, server: NatsServer): void {
  let known = JSON.stringify(readDevices(place));
  watchFile(place.file, { interval: 300 }, () => {
    const grants = readDevices(place);
    if (JSON.stringify(grants) === known) return;
    known = JSON.stringify(grants);
    server.grant(grants).then(
      () =>
        console.log(`Taken: ${grants.length} ${grants.length === 1 ? 'device' : 'devices'} may use it now.`),
      (error: unknown) => console.error(String(error)),
    );
  });
}

function grant(place: Place, workspace: string, device: string, port: number): void {
  const grants = readDevices(place);
  const { seed, grant: added } = makeGrant(workspace, device);
  // A device asks again when it lost its seed: the earlier one ends.
  const others = grants.filter((one) => one.device !== device);
  mkdirSync(place.folder, { recursive: true });
  writeDevices(place.file, [...others, added]);
  console.log(others.length < grants.length ? `${device} has a new seed; the old one ends.\n` : '');
  console.log(
    'Paste these two lines in Right Hand, on that device and nowhere else. The seed is not kept here:\n',
  );
  console.log(`  ${place.real ? 'wss://<the name of your server>' : `ws://127.0.0.1:${port}`}`);
  console.log(`  ${seed}\n`);
  console.log(
    place.real ? afterReal(place) : 'A server that runs takes it within a second; otherwise: npm run server',
  );
}

function afterReal({ file }: Place): string {
  return `Written to ${file}. Copy it to each machine, to /etc/right-hand/devices.conf, and: sudo systemctl reload nats-server`;
}

function revoke(place: Place, device: string): void {
  const grants = readDevices(place);
  const others = grants.filter((one) => one.device !== device);
  if (others.length === grants.length) throw new Problem(`There is no device ${device} in ${place.file}.`);
  writeDevices(place.file, others);
  console.log(`${device} may not use the server any longer; the others are not touched.`);
  console.log(place.real ? afterReal(place) : 'A server that runs ends its connection within a second.');
}

function list(place: Place): void {
  const grants = readDevices(place);
  if (grants.length === 0)
    console.log('No device may use it yet. For each one: npm run server -- grant <workspace> <device>');
  for (const { workspace, device, user } of grants) console.log(`${workspace}  ${device}  ${user}`);
}

await runScript(main);
