/** How a question at the desk is said. */
import { andTheirs, clocksOf } from '@/components/clocks/clock-words';
import { atLabel } from '@/components/today/moments';
import { nameFirst, nameOr, type Clock, type Side } from '@/components/today/words';
import type { Question } from '@/utils/delegation/item';
import { agoLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import type { DeskEntry } from './QuestionDesk';

/** 'Mari asked 2 h ago', 'You asked yesterday · goes to Anna at 16:00', with what is late about it. */
export function askedWords({ question, side }: DeskEntry, clock: Clock): string {
  const own = question.by === side.role;
  const ago = agoLabel(question.at, clock.now, clock.zone);
  const parts = [
    own ? t.questions.youAsked({ ago }) : t.questions.asked({ name: nameFirst(side.other, side.role), ago }),
  ];
  const waits = Date.parse(question.putAt) > clock.now.getTime();
  if (waits) {
    const when = andTheirs(atLabel(question.putAt, clock), question.putAt, clocksOf(side, clock));
    const name = nameOr(side.other, side.role);
    parts.push(own ? t.questions.goesTo({ name, when }) : t.questions.comes({ when }));
  } else if (question.answerBy !== null) parts.push(promiseWords(question.answerBy, side, clock));
  if (question.answers.length > 1) parts.push(t.questions.crossed);
  return parts.join(' · ');
}

function promiseWords(answerBy: string, side: Side, clock: Clock): string {
  if (Date.parse(answerBy) <= clock.now.getTime()) return t.questions.promisedByNow;
  const when = andTheirs(atLabel(answerBy, clock), answerBy, clocksOf(side, clock));
  return t.questions.promised({ when });
}

/** Why nothing is proposed, or ''; `side` is how the one who answers looks at it. */
export function doubtWords(
  { recommended, why: said }: Pick<Question, 'recommended' | 'why'>,
  { other, role }: Pick<Side, 'other' | 'role'>,
): string {
  const why = said.trim();
  if (recommended !== null || why === '') return '';
  return t.questions.noProposal({ name: nameFirst(other, role), why });
}
