import { afterEach, describe, expect, test } from 'vitest';
import { Counts } from '@/components/popup/Counts';
import { BottomBar } from '@/components/today/BottomBar';
import { HelpView } from '@/components/today/HelpView';
import { ItemCard } from '@/components/today/ItemCard';
import { TodayList } from '@/components/today/TodayList';
import { dueFrom } from '@/utils/delegation/due';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { english } from '@/utils/i18n/en/index';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';
import { loadLanguage } from '@/utils/i18n/load';
import { speak } from '@/utils/i18n/spoken';
import { CLOCK, sampleQuestion, sampleRow } from '@/tests/browser/today/samples';
import { show } from '@/tests/browser/ui/mount';

afterEach(() => speak(english));

const ROLES: readonly Role[] = ['client', 'assistant'];
const ZONE = CLOCK.zone;
const LATER = '2026-11-21T14:00:00.000Z';
const nothing = () => undefined;

/** What is cut or falls out of its frame, by its words. */
function cut(root: HTMLElement, selector: string): string[] {
  const right = root.getBoundingClientRect().right;
  return [...root.querySelectorAll<HTMLElement>(selector)]
    .filter((one) => one.scrollWidth > one.clientWidth || one.getBoundingClientRect().right > right)
    .map((one) => one.textContent);
}

function card(role: Role, change: Partial<Row>): HTMLElement {
  const side = { role, other: 'Mari Tamm', colour: null };
  const row = sampleRow({ id: 'r', title: 'Lisbon', ...change });
  return show(
    <ItemCard row={row} sideOf={() => side} clock={CLOCK} onOpen={nothing} onAct={nothing} picks={null} />,
  );
}

const strong = (root: HTMLElement) => [...root.querySelectorAll('strong')].map((one) => one.textContent);

describe.each(LANGUAGE_CODES)('in %s', (code) => {
  test.each(ROLES)('the places of a %s stand in one line that fits', async (role) => {
    speak(await loadLanguage(code));
    const root = show(<BottomBar place="today" role={role} onPlace={nothing} />);
    expect(cut(root, 'button')).toEqual([]);
    const heights = [...root.querySelectorAll('button')].map((one) => one.clientHeight);
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeLessThan(60);
  });

  test.each(ROLES)('the counts of a %s fit into the popup', async (role) => {
    speak(await loadLanguage(code));
    const counts = { needs: 2, late: 1, 'at-risk': 1, hand: 5, brief: 3, later: 1, none: 0, doneThisWeek: 4 };
    const root = show(<Counts counts={counts} role={role} onSection={nothing} />, { width: 312 });
    expect(cut(root, 'button, button span')).toEqual([]);
  });

  test('what counts in a sentence stands out, wherever the language puts it', async () => {
    speak(await loadLanguage(code));
    const working = { section: 'needs', stage: 'working' } as const;
    const asked = card('client', { ...working, question: sampleQuestion() });
    expect(strong(asked)).toEqual(['The 07:40, €38 cheaper']);
    const question = sampleQuestion({ fallback: { option: 1, at: LATER } });
    expect(strong(card('client', { ...working, question }))).toEqual(['The 10:15']);
    expect(strong(card('assistant', { ...working, question }))).toEqual(['The 10:15']);
    expect(card('assistant', { ...working, question }).textContent).toContain('Mari');
    const rivalDues = [dueFrom('2026-11-24', '15:00', ZONE), null];
    const [dates] = strong(card('client', { section: 'needs', signals: ['conflict'], rivalDues }));
    expect(dates).toContain('15:00');
  });

  test('an empty Today and the keys name what to press', async () => {
    speak(await loadLanguage(code));
    const list = show(
      <TodayList
        {...{ sections: [], notices: [], calls: [], picks: null, context: null, clock: CLOCK, other: '' }}
        role={ROLES[0] ?? 'client'}
        titleOf={(section) => section}
        sideOf={() => ({ role: 'client', other: '', colour: null })}
        onShowAll={nothing}
        onNew={nothing}
        onOpen={nothing}
        onAct={nothing}
      />,
    );
    await expect.poll(() => strong(list)).toEqual([(await loadLanguage(code)).words.sidebar.page.delegate]);
    const help = show(<HelpView ways={[{ key: '/', label: 'Search' }]} shortcuts={[]} />);
    expect([...help.querySelectorAll('p kbd')].map((one) => one.textContent)).toEqual(['rh']);
    expect(cut(help, 'td')).toEqual([]);
  });
});
