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
  max_file: '2GB',
  max_memory: '64MB',
  max_streams: 1,
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

/**
 * The text of `devices.conf`: what belongs inside `accounts { … }`, an account of each workspace with its devices.
 * Throws a {@link Problem} on an id or a key that would say something else in this file.
 */
export function devicesText(grants: readonly Grant[]): string {
  const workspaces = Map.groupBy(grants, ({ workspace }) => workspace);
  const accounts = [...workspaces].map(([workspace, devices]) => accountText(workspace, devices));
  return accounts.join('\n');
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
