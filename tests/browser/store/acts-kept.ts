/** Acts about what is kept besides items, and about time; refusals are part of the history too. */
import type { ProcedureWords } from '@/utils/delegation/procedure';
import type { Store } from '@/utils/store/open';
import { retireProcedure, writeProcedure } from '@/utils/store/procedures';
import { record, type Recorded } from '@/utils/store/record';
import { writeTime } from '@/utils/store/times';
import type { Act } from './acts';

/** Carries one of them out. */
export async function keep(
  store: Store,
  workspace: string,
  { of, n, text, what }: Pick<Act, 'of' | 'n' | 'text' | 'what'>,
  item: string,
  now: Date,
): Promise<Recorded> {
  switch (what) {
    case 'write':
      return writeProcedure(store, {
        workspace,
        id: procedureId(n),
        words: wordsFrom(text, n),
        note: text,
        now,
      });
    case 'retire': {
      const id = n % 3 === 0 ? 'rec_0' : procedureId(n);
      return retireProcedure(store, workspace, id, n % 4 !== 0, now);
    }
    case 'recur': {
      const words = {
        title: text,
        rule: 'FREQ=WEEKLY',
        start: '2026-03-02',
        time: null,
        zone: 'Europe/Tallinn',
      };
      const rest = {
        holidays: 'after',
        lead: n % 5,
        procedure: procedureId(n),
        paused: n % 2 === 0,
      } as const;
      const event = { item: `rec_${n % 2}`, type: 'recurs', body: { ...words, ...rest } } as const;
      return record(store, { workspace, events: [event], now });
    }
    case 'time': {
      const loose = n % 3 === 0;
      const day = `2026-03-0${1 + (n % 4)}`;
      const words = n % 5 === 0 ? null : { day, minutes: n % 90, from: null, note: text };
      const entry = loose ? `hrs_${n % 2}` : `hrs_of_${of}`;
      return writeTime(store, { workspace, item: loose ? null : item, entry, words, now });
    }
    default: {
      const body = { on: (['brief', 'answer', 'review'] as const)[n % 3]!, seconds: n };
      return record(store, { workspace, events: [{ item, type: 'spent', body }], now });
    }
  }
}

/** One of two procedures. */
export function procedureId(n: number): string {
  return `sop_${n % 2}`;
}

function wordsFrom(text: string, n: number): ProcedureWords {
  return {
    ...{ title: `P${text}`, goal: text, steps: ['One', 'Two'].slice(0, n % 3), guidelines: '' },
    authority: ([null, 'ask-first', 'just-do-it'] as const)[n % 3]!,
    area: n % 2 === 0 ? 'a_1' : null,
    minutes: n % 4 === 0 ? null : 1 + (n % 60),
    match: { sites: [], senders: [], words: [text] },
    starter: null,
  };
}
