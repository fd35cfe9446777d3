import { expect, test } from 'vitest';
import { Extension } from '@/tests/support/extension.ts';
import { ordinaryPage } from '@/tests/support/pages.ts';
import { clickMenu } from '@/tests/support/ways-in.ts';

const PAGE = ordinaryPage(
  'https://news.example/office/repaint?utm_source=mail',
  'Repainting an office in three days',
  `<article><h1>Repainting an office in three days</h1>
  <p>Begin with the <a href="https://colours.example/swatches">colour swatches</a>, which take a week to arrive from the factory.</p>
  <p id="quote">Ask for three quotes, because prices differ by half between painters of the same town.</p>
  <img src="https://news.example/plan.png" alt="The plan" width="40" height="40"></article>`,
);

test('a right-click on a page keeps the page', async () => {
  const extension = await Extension.start({ grants: ['https://news.example/*'] });
  extension.serve('https://news.example/plan.png', '', 'image/png');
  const page = await extension.visit(PAGE);
  await clickMenu(extension, page, 'brief');
  await expect.poll(() => extension.items()).toHaveLength(1);
  expect(await extension.item()).toMatchObject({
    stage: 'inbox',
    title: 'Repainting an office in three days',
    sourceKey: 'page:news.example/office/repaint',
    source: { site: 'page', url: 'https://news.example/office/repaint' },
  });
  await expect.poll(async () => (await extension.item()).source.excerpt).toContain('Ask for three quotes');
});
