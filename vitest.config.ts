import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { natsCommands } from './tests/support/nats-commands.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** No sandbox because CI runs as root; the rest keeps Chromium from calling home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tests of functions that keep nothing and know no browser: they may share their modules, which saves loading them 100 times. */
const PURE = [
  ...['delegation', 'deadlines', 'handover', 'i18n', 'recurrence', 'sync', 'store'].map(
    (name) => `tests/utils/${name}/**/*.test.ts`,
  ),
  'tests/scripts/**/*.test.ts',
];

/** Longest wait in a test that names no limit of its own, ms. The second on which vitest else ends one is soon over on a busy machine. */
const WAIT = 90_000;
/** What ends a test that hangs, far above what a busy machine needs. */
const LIMITS = { testTimeout: 400_000, hookTimeout: 400_000, expect: { poll: { timeout: WAIT } } };

/** End-to-end tests of several devices, which wait for each other most of the time: they run beside the others. */
const MEETINGS = ['devices', 'sync', 'walk'].map((name) => `tests/e2e/${name}.test.ts`);
/** One that mostly waits for servers that were killed. */
const CLUSTER = 'tests/e2e/cluster.test.ts';

/** Tests in a real browser without any view: databases of their own, which may share a page and its modules. */
const STORES = ['store', 'sync'].map((name) => `tests/browser/${name}/**/*.test.ts`);

/** A project in Chromium; each with objects of its own, for vitest writes into them. */
const inBrowser = (test: { name: string; include: string[]; exclude?: string[]; isolate?: boolean }) =>
  ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias },
    optimizeDeps: {
      include: [
        'idb',
        'fast-check',
        'axe-core',
        'ical.js',
        'fflate',
        'valibot',
        'preact/jsx-dev-runtime',
        'preact/hooks',
        'date-fns',
        ...['en-GB', 'et', 'hu', 'sr', 'sr-Latn', 'it', 'es'].map((code) => `date-fns/locale/${code}`),
        'chrono-node',
        'fractional-indexing',
        '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter',
        'wxt/browser',
        '@date-fns/tz',
        '@tanstack/virtual-core',
        '@nats-io/nats-core',
        '@nats-io/jetstream',
      ],
    },
    test: {
      ...test,
      setupFiles: ['tests/support/english.ts'],
      ...LIMITS,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        commands: natsCommands,
        provider: playwright({ launchOptions: { executablePath, args }, actionTimeout: WAIT }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  }) satisfies TestProjectInlineConfiguration;

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          setupFiles: ['tests/support/english.ts'],
          include: ['tests/utils/**/*.test.ts', 'tests/scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: PURE,
          ...LIMITS,
          env: { TZ: 'Europe/Tallinn' },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'pure',
          setupFiles: ['tests/support/english.ts'],
          include: PURE,
          isolate: false,
          ...LIMITS,
          env: { TZ: 'Europe/Tallinn' },
        },
      },
      inBrowser({ name: 'browser', include: ['tests/browser/**/*.test.{ts,tsx}'], exclude: STORES }),
      inBrowser({ name: 'stores', include: STORES, isolate: false }),
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [...MEETINGS, CLUSTER],
          globalSetup: ['tests/support/builds.ts'],
          // One browser at a time: windows under Xvfb share the focus, and two cores are soon full.
          fileParallelism: false,
          ...LIMITS,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'meet',
          include: MEETINGS,
          globalSetup: ['tests/support/builds.ts'],
          fileParallelism: false,
          ...LIMITS,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'cluster',
          include: [CLUSTER],
          globalSetup: ['tests/support/builds.ts'],
          ...LIMITS,
        },
      },
    ],
  },
});
