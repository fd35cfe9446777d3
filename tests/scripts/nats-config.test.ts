import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '@/scripts/fail.ts';
import { findProgram } from '@/scripts/machine.ts';
import { devicesIn, devicesText } from '@/scripts/nats-config.ts';
import { makeGrant } from '@/scripts/nats.ts';

const DEPLOY = join(import.meta.dirname, '../../deploy');
const CONFIGS = ['single/nats-server.conf', ...[1, 2, 3].map((n) => `cluster/node-${n}.conf`)];

describe('devices.conf', () => {
  const grants = [
    makeGrant('w_1', 'd_1').grant,
    makeGrant('w_1', 'd_2').grant,
    makeGrant('w_2', 'd_3').grant,
  ];

  it('says again who was written into it', () => {
    expect(devicesIn(devicesText(grants))).toEqual(grants);
    expect(devicesIn(devicesText([]))).toEqual([]);
    expect(devicesIn('# nothing yet\n')).toEqual([]);
  });

  it('is not written again when somebody changed it by hand', () => {
    const changed = devicesText(grants).replace('max_file: 3GB', 'max_file: 9GB');
    expect(() => devicesIn(changed)).toThrow(Problem);
  });

  it.each([
    ['w_1" x', 'd_1'],
    ['w_1', 'd_1.>'],
    ['w_*', 'd_1'],
    ['w_1', 'd_1\n}'],
    ['1', 'd_1'],
  ])('takes no ids that would say something else there: %j %j', (workspace, device) => {
    expect(() => devicesText([{ ...makeGrant(workspace, device).grant }])).toThrow(Problem);
  });

  it('takes public keys only, never a seed', () => {
    const { seed, grant } = makeGrant('w_1', 'd_1');
    expect(() => devicesText([{ ...grant, user: seed }])).toThrow(Problem);
  });
});

describe.runIf(findProgram('openssl') !== null)('the configurations in deploy/', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'deploy-'));
    cpSync(DEPLOY, folder, { recursive: true });
    makeCertificate(folder);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.conf')) continue;
      const text = readFileSync(join(folder, file), 'utf8');
      const here = text.replace(/"\/etc\/right-hand\/\w+\/([\w-]+)\.pem"/g, (_, name: string) =>
        JSON.stringify(join(folder, /key/.test(name) ? 'key.pem' : 'certificate.pem')),
      );
      writeFileSync(join(folder, file), here);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(CONFIGS)('are ones that nats-server takes: %s', (file) => {
    expect(testConfig(join(folder, file))).toContain('configuration file');
    const devices = join(folder, file, '..', 'devices.conf');
    const before = readFileSync(devices, 'utf8');
    writeFileSync(devices, devicesText([makeGrant('w_1', 'd_1').grant]));
    expect(testConfig(join(folder, file))).toContain('is valid');
    // As a person does it who takes the hashes of the example away.
    writeFileSync(
      devices,
      before.replace(/^# ("w_| {2}| *\}|\})/gm, '$1').replace(/U(A{55})/, makeGrant('w_1', 'd_1').grant.user),
    );
    expect(testConfig(join(folder, file))).toContain('is valid');
    writeFileSync(devices, before);
  });
});

/** What nats-server says of a configuration. */
function testConfig(file: string): string {
  const { stderr, stdout } = spawnSync(findProgram('nats-server') ?? '', ['-t', '-c', file], {
    encoding: 'utf8',
  });
  return stderr + stdout;
}

function makeCertificate(folder: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'key.pem'];
  const args = ['req', '-x509', ...key, '-out', 'certificate.pem', '-days', '1', '-subj', '/CN=localhost'];
  spawnSync('openssl', args, { cwd: folder });
}
