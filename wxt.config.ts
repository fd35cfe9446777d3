import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
import { finishManifest, manifestFor } from './scripts/manifest.ts';

/** RIGHT_HAND_OUT lets two builds run side by side (tests, bench) without overwriting each other. */
const outDir = process.env['RIGHT_HAND_OUT'] ?? '.output';

export default defineConfig({
  imports: false,
  outDir,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  hooks: { 'build:manifestGenerated': (_wxt, manifest) => finishManifest(manifest) },
  vite: () => ({ plugins: [preact()] }),
});
