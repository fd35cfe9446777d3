import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
import { finishManifest, manifestFor } from './scripts/manifest.ts';

/** RIGHT_HAND_OUT lets two builds run side by side (tests, bench) without overwriting each other. */
const outDir = process.env['RIGHT_HAND_OUT'] ?? '.output';

/** 'bench' and 'lab' add a page that runs the product's own code inside the extension, for `npm run bench` and the tests. */
const extra = process.env['RIGHT_HAND_PAGE'];

const contentApi = fileURLToPath(new URL('./utils/browser/content-api.ts', import.meta.url));

export default defineConfig({
  imports: false,
  outDir,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => finishManifest(manifest),
    // Content scripts get a small stand-in for the polyfill (content-api.ts says why); everything else gets the real one.
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.every((entry) => entry.type === 'content-script')) return;
      const resolveId = (id: string) => (id === 'webextension-polyfill' ? contentApi : undefined);
      (config.plugins ??= []).push({ name: 'content-api', enforce: 'pre', resolveId });
    },
    'entrypoints:found': (wxt, found) => {
      if (extra === undefined) return;
      const inputPath = `${wxt.config.root}/tests/${extra}/page.html`;
      found.push({ name: extra, inputPath, type: 'unlisted-page' });
    },
  },
  vite: () => ({ plugins: [preact()] }),
});
