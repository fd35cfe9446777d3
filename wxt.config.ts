import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
import { finishManifest, manifestFor } from './scripts/manifest.ts';

/** RIGHT_HAND_OUT lets two builds run side by side (tests, bench) without overwriting each other. */
const outDir = process.env['RIGHT_HAND_OUT'] ?? '.output';

/** `npm run bench` adds a page that lets it run the product's own code inside the extension. */
const bench = process.env['RIGHT_HAND_BENCH'] === '1';

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
      const inputPath = `${wxt.config.root}/tests/bench/page.html`;
      if (bench) found.push({ name: 'bench', inputPath, type: 'unlisted-page' });
    },
  },
  vite: () => ({ plugins: [preact()] }),
});
