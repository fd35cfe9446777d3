/** The starter procedures in the language that is spoken. */
import type { ProcedureWords } from '@/utils/delegation/procedure';
import {
  STARTER_PROCEDURES,
  starterFacts,
  type StarterProcedureId,
} from '@/utils/delegation/starter-procedures';
import { t } from '@/utils/i18n/spoken';

/** All starters as procedures that can be taken over or changed first; `id` is what ProcedureWords.starter names. */
export function starterProcedures(): { id: StarterProcedureId; words: ProcedureWords }[] {
  return STARTER_PROCEDURES.map((id) => ({ id, words: wordsOf(id) }));
}

function wordsOf(id: StarterProcedureId): ProcedureWords {
  const { title, goal, steps, guidelines } = t.starters[id];
  const { authority, minutes, words } = starterFacts(id);
  return {
    ...{ title, goal, guidelines, authority, minutes, area: null, starter: id },
    steps: Object.values(steps),
    match: { sites: [], senders: [], words },
  };
}
