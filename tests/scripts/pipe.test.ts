import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchPiped } from '@/scripts/pipe.ts';

/** A stand-in that answers as a browser does: in pieces, out of order, and with things nobody asked for. */
const BROWSER = `#!${process.execPath}
const { createReadStream, createWriteStream } = require('node:fs');
const out = createWriteStream(null, { fd: 4 });
const seen = [];
createReadStream(null, { fd: 3 }).on('data', (data) => {
  for (const text of String(data).split('\\0').filter(Boolean)) seen.push(JSON.parse(text));
  if (seen.length < 2) return;
  if (seen[1].method === 'Browser.close') process.exit(0);
  out.write(JSON.stringify({ method: 'Some.event', params: {} }) + '\\0');
  out.write(JSON.stringify({ id: seen[1].id, error: { message: 'not today' } }) + '\\0{"id":' + seen[0].id);
  setImmediate(() => out.write(',"result":' + JSON.stringify(seen[0].params) + '}\\0'));
});
`;

function fakeBrowser(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'pipe-')), 'browser.cjs');
  writeFileSync(path, BROWSER);
  chmodSync(path, 0o755);
  return path;
}

it('matches answers with questions, whatever their order and pieces', async () => {
  const browser = launchPiped(fakeBrowser(), []);
  const first = browser.send('One', { word: 'äö' });
  await expect(browser.send('Two')).rejects.toThrow('not today');
  await expect(first).resolves.toEqual({ word: 'äö' });
  browser.close();
  await browser.closed;
});

it('rejects what is still unanswered when the browser closes, and everything after', async () => {
  const browser = launchPiped(fakeBrowser(), []);
  const pending = browser.send('One');
  await expect(browser.send('Browser.close')).rejects.toThrow('has closed');
  await expect(pending).rejects.toThrow('has closed');
  await browser.closed;
  await expect(browser.send('Three')).rejects.toThrow('has closed');
});

it('closes at once when there is no such program', async () => {
  const browser = launchPiped('/nowhere/browser', []);
  await browser.closed;
  await expect(browser.send('One')).rejects.toThrow('has closed');
});
