import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { bench, keys } from '@/tests/browser/actions/bench';
import { SCENES } from '@/tests/browser/actions/scenes';
import { expectAccessible } from '@/tests/browser/ui/mount';

test.each([
  ['Accept', 'asked', 'assistant', 'a', false],
  ['Note as accepted', 'asked', 'client', 'a', false],
  ['Decline', 'asked', 'assistant', 'c', true],
  ['Ask your client', 'working', 'assistant', 'q', true],
  ['Answer', 'a question with a proposal', 'client', 'o', true],
  ['Won’t make it', 'working', 'assistant', 'w', true],
  ['The date must hold', 'a warning with a rescue', 'client', 'h', false],
  ['Deliver', 'working', 'assistant', 'd', false],
  ['Looks good', 'delivered', 'client', 'l', false],
  ['Send back', 'delivered', 'client', 'r', true],
  ['Tell what you decided', 'decide and tell', 'assistant', 'e', true],
  ['Add a note', 'working', 'client', 'n', true],
  ['Nudge your assistant', 'asked', 'client', 'u', false],
  ['Drop', 'asked', 'client', 'f', false],
] as const)(
  'the dialog “%s” is accessible, with something wrong too',
  async (title, scene, role, key, wrong) => {
    const made = await SCENES[scene]!();
    await bench(made[role], made.id);
    await keys(key);
    const dialog = page.getByRole('dialog', { name: title });
    await expect.element(dialog).toBeVisible();
    await expect.element(dialog.getByRole('heading', { name: title })).toBeVisible();
    await expectAccessible();
    if (!wrong) return;
    await keys('{Control>}{Enter}{/Control}');
    await expect.element(dialog.getByRole('alert')).toBeVisible();
    await expectAccessible();
  },
);
