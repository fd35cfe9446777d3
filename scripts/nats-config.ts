/** The configuration of a nats-server: one account per workspace, one user per device, nothing more allowed than it needs. */
import { Problem } from './fail.ts';

/** A device that may use the server, in the account of its workspace. */
export interface Grant {
  workspace: string;
  device: string;
  /** Its NATS public key, 'U…'. */
  user: string;
}

/** What one workspace may take of a server, with room for years: an account's limits in JetStream. */
const WORKSPACE_LIMITS = {
  max_file: '3GB',
  max_memory: '64MB',
  max_consumers: 200,
};

/** What a device may ask of JetStream, besides reading the stream: that it is there, and to make it where it is not. */
function publishSubjects({ workspace, device }: Grant): string[] {
  const stream = `RH_${workspace}`;
  return [
    `rh.${workspace}.${device}.*`,
    '$JS.API.INFO',
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.CREATE.${stream}`,
    `$JS.API.STREAM.MSG.GET.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.INFO.${stream}.*`,
    `$JS.API.CONSUMER.DELETE.${stream}.*`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.*`,
  ];
}

const HEAD =
  '# The devices that may use this server. Written by `npm run server -- grant` and `-- revoke`.\n\n';

/**
 * The text of `devices.conf`: what belongs inside `accounts { … }`, an account of each workspace with its devices.
 * Throws a {@link Problem} on an id or a key that would say something else in this file.
 */
export function devicesText(grants: readonly Grant[]): string {
  const workspaces = [...new Set(grants.map(({ workspace }) => workspace))];
  const accounts = workspaces.map((id) => [id, grants.filter(({ workspace }) => workspace === id)] as const);
  return HEAD + accounts.map(([id, devices]) => accountText(id, devices)).join('\n');
}

/**
 * The devices of a `devices.conf` that {@link devicesText} wrote, or of one that holds only comments; throws a
 * {@link Problem} on one changed by hand, which writing it again would undo.
 */
export function devicesIn(text: string): Grant[] {
  const said = text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  if (said.length === 0) return [];
  const grants: Grant[] = [];
  let workspace = '';
  let device = '';
  for (const line of text.split('\n')) {
    workspace = /^"(.+)": \{$/.exec(line)?.[1] ?? workspace;
    device = /^ {4}# (\S+)$/.exec(line)?.[1] ?? device;
    const user = /^ {4}\{ nkey: (\w+),/.exec(line)?.[1];
    if (user !== undefined) grants.push({ workspace, device, user });
  }
  if (devicesText(grants) === text) return grants;
  throw new Problem(
    'devices.conf was written or changed by hand, and would lose that: change it by hand again, or move it away and grant its devices anew.',
  );
}

function accountText(workspace: string, devices: readonly Grant[]): string {
  const limits = Object.entries(WORKSPACE_LIMITS).map(([name, value]) => `${name}: ${value}`);
  return [
    `"${workspace}": {`,
    `  jetstream: { ${limits.join(', ')} }`,
    '  users: [',
    ...devices.flatMap(userLines),
    '  ]',
    '}',
    '',
  ].join('\n');
}

function userLines(grant: Grant): string[] {
  checkGrant(grant);
  return [
    `    # ${grant.device}`,
    `    { nkey: ${grant.user}, permissions: {`,
    '      publish: { allow: [',
    ...publishSubjects(grant).map((subject) => `        "${subject}"`),
    '      ] }',
    `      subscribe: { allow: ["_INBOX_${grant.device}.>"] }`,
    '    } }',
  ];
}

function checkGrant({ workspace, device, user }: Grant): void {
  if (!/^w_[\w-]+$/.test(workspace)) throw new Problem(`${workspace} is not the id of a workspace: w_…`);
  if (!/^d_[\w-]+$/.test(device)) throw new Problem(`${device} is not the id of a device: d_…`);
  if (!/^U[A-Z2-7]{55}$/.test(user)) throw new Problem(`${user} is not the public key of a NATS user: U…`);
}

/** Where a server of this machine listens, all on 127.0.0.1. */
export interface LocalPorts {
  client: number;
  websocket: number;
  /** Says whether it is well: never opened on a real server. */
  monitor: number;
}

/** A server of this machine, without TLS; `devices` is the file of {@link devicesText}, from its own folder. */
export interface LocalConfig {
  name: string;
  ports: LocalPorts;
  store: string;
  devices: string;
  log: string;
  /** Its own port and those of all, when it is one of several. */
  cluster?: { port: number; routes: readonly number[] };
}

/** The text of its configuration. */
export function localText({ name, ports, store, devices, log, cluster }: LocalConfig): string {
  const routes = cluster?.routes.map((port) => `nats-route://127.0.0.1:${port}`).join(', ');
  return [
    `server_name: "${name}"`,
    `listen: "127.0.0.1:${ports.client}"`,
    `http: "127.0.0.1:${ports.monitor}"`,
    `log_file: ${JSON.stringify(log)}`,
    'max_payload: 1MB',
    `websocket { listen: "127.0.0.1:${ports.websocket}", no_tls: true }`,
    `jetstream { store_dir: ${JSON.stringify(store)} }`,
    ...(cluster === undefined
      ? []
      : [
          `cluster { name: right-hand, listen: "127.0.0.1:${cluster.port}", no_advertise: true, routes: [${routes}] }`,
        ]),
    'system_account: SYS',
    'accounts {',
    '  SYS: {}',
    `  include ${JSON.stringify(devices)}`,
    '}',
    '',
  ].join('\n');
}
