import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DatesContext } from '@/components/hooks/use-found';
import { MeetingsContext, type Meetings } from '@/components/hooks/use-meetings';
import { ContextCard } from '@/components/today/ContextCard';
import { dates } from '@/entrypoints/sidepanel/read-dates';
import type { Source } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { CLOCK, sampleCapture, sampleRow } from '@/tests/browser/today/samples';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const onCallLink = vi.fn();
const nothing = () => undefined;

function card(source: Partial<Source>, known: Row | null = null) {
  return (
    <DatesContext.Provider value={dates}>
      <ContextCard
        page={{ kind: 'site', capture: sampleCapture(source), known }}
        other="Mari"
        clock={CLOCK}
        shortcut=""
        busy={false}
        onDelegate={nothing}
        onOpen={nothing}
        onAllow={nothing}
        onCallLink={onCallLink}
      />
    </DatesContext.Provider>
  );
}

test('a page says by when it is due, with the words that say so', async () => {
  show(card({ excerpt: 'Kérem, küldje el péntekig 17 óráig. A vásár december 5-én lesz.' }));
  const says = page.getByText('Says: by Fri 27 Nov, 17:00');
  await expect.element(says).toBeVisible();
  await expect.element(says).toHaveAttribute('title', 'From: “péntekig 17 óráig”');
  await expect.element(page.getByRole('button', { name: 'Send the call link' })).not.toBeInTheDocument();
  await expectAccessible();
});

test('nothing is said of a page without dates, or whose dates have gone by', async () => {
  show(card({ excerpt: 'Šaljem do petka.', shownDate: '2. nov 2026. 10:32' }));
  await expect.element(page.getByText('Marko Ilić · 1 attachment found')).toBeVisible();
  await dates.load();
  show(card({ excerpt: 'Vidimo se u petak u 15h.' }));
  await expect.element(page.getByText('Speaks of a meeting: Fri 27 Nov, 15:00')).toBeVisible();
  await expect.element(page.getByText(/^(Says|Mentions)/)).not.toBeInTheDocument();
});

test('a meeting on it offers the link of the call, also on a page that is an item already', async () => {
  const due = { at: '2026-11-26T15:00:00.000Z', date: '2026-11-26', time: null, zone: CLOCK.zone };
  const excerpt = 'Please send the list by Friday. We meet on Thursday at 3 pm.';
  show(card({ excerpt }, sampleRow({ id: 'q', due })));
  await expect.element(page.getByText('Speaks of a meeting: Thu 26 Nov, 15:00')).toBeVisible();
  // Its own deadline is what counts.
  await expect.element(page.getByText(/^Says/)).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Send the call link' }));
  expect(onCallLink).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ date: '2026-11-26', time: '15:00', kind: 'meeting' }),
  );
  await expectAccessible();
});

test('a meeting says why it is offered, offers agenda and reminder, and is dismissed once', async () => {
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);
  const meetings = (settled: boolean | null): Meetings => ({
    isSettled: () => settled,
    onLink: note('link'),
    onAgenda: note('agenda'),
    onRemind: note('remind'),
    onDismiss: note('dismiss'),
  });
  const shown = (settled: boolean | null) => (
    <MeetingsContext.Provider value={meetings(settled)}>
      {card({ excerpt: 'We meet on Thursday at 3 pm.' })}
    </MeetingsContext.Provider>
  );
  show(shown(false));
  await expect.element(page.getByText(/^Suggested because it says: “.*Thursday at 3 pm.*”$/)).toBeVisible();
  for (const name of ['Send the call link', 'Put it on the agenda', 'Remind me', 'No meeting']) {
    await userEvent.click(page.getByRole('button', { name }));
  }
  expect(done).toEqual(['link', 'agenda', 'remind', 'dismiss']);
  await expectAccessible();
  show(shown(true));
  await expect.element(page.getByText(/^Speaks of a meeting/)).not.toBeInTheDocument();
});
