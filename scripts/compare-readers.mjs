/**
 * Compares Readability and Defuddle on saved articles: `node scripts/compare-readers.mjs <folder>`, where the folder holds
 * `<name>.source.html`, `<name>.expected.html` and `<name>.expected-metadata.json` (docs/decisions/0003-main-text.md).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const ROUNDS = 5;

/** Not a dependency any more: `npm install --no-save defuddle` before a comparison. */
const OTHER = 'defuddle';
const { default: Defuddle } = await import(OTHER);

function byReadability(page) {
  const copy = page.cloneNode(true);
  const article = new Readability(copy, { serializer: (node) => node }).parse();
  return {
    title: article?.title ?? '',
    author: article?.byline ?? '',
    date: article?.publishedTime ?? '',
    language: article?.lang ?? '',
    text: article?.content?.textContent ?? '',
  };
}

function byDefuddle(page, url) {
  const copy = page.cloneNode(true);
  const found = new Defuddle(copy, { url }).parse();
  return {
    title: found.title,
    author: found.author,
    date: found.published,
    language: found.language,
    text: JSDOM.fragment(found.content).textContent,
  };
}

function words(text) {
  const counts = new Map();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How much two texts share of their words, counted with repeats: 1 is the same words. */
function overlap(one, other) {
  const [mine, theirs] = [words(one), words(other)];
  let both = 0;
  for (const [word, count] of mine) both += Math.min(count, theirs.get(word) ?? 0);
  const size = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (2 * both) / Math.max(1, size(mine) + size(theirs));
}

function same(found, wanted) {
  if (wanted === null || wanted === undefined || wanted === '') return found === '' ? '·' : '+';
  const [a, b] = [found, wanted].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (found === '') return '–';
  return a === b || Date.parse(found) === Date.parse(wanted) ? 'yes' : 'other';
}

const folder = process.argv[2];
if (folder === undefined)
  throw new Error('Usage: node scripts/compare-readers.mjs <folder with saved articles>');
const names = readdirSync(folder).flatMap((file) => /^(.*)\.source\.html$/.exec(file)?.[1] ?? []);
const readers = { readability: byReadability, defuddle: byDefuddle };
console.log(
  '| page | reader | words F1 | title | author | date | language | ms |\n|---|---|---|---|---|---|---|---|',
);
const totals = {};
for (const name of names) {
  const file = (kind) => readFileSync(`${folder}/${name}.${kind}`, 'utf8');
  const expected = JSON.parse(file('expected-metadata.json'));
  const wanted = JSDOM.fragment(file('expected.html')).textContent;
  const url = 'https://example.com/article';
  const page = new JSDOM(file('source.html'), { url }).window.document;
  for (const [reader, read] of Object.entries(readers)) {
    const times = [];
    let result = read(page, url);
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      result = read(page, url);
      times.push(performance.now() - start);
    }
    const f1 = overlap(result.text, wanted);
    (totals[reader] ??= []).push(f1);
    const ms = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
    const fields = [
      same(result.title, expected.title),
      same(result.author, expected.byline),
      same(result.date, expected.publishedTime),
      same(result.language, expected.lang),
    ];
    console.log(`| ${name} | ${reader} | ${f1.toFixed(3)} | ${fields.join(' | ')} | ${ms.toFixed(0)} |`);
    if (process.argv.includes('--show')) console.log(JSON.stringify({ ...result, text: result.text.length }));
  }
}
for (const [reader, f1s] of Object.entries(totals)) {
  console.log(`${reader}: mean F1 ${(f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length).toFixed(3)}`);
}
