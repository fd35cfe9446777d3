/** How a question at the desk is said. English for now. */
import { atLabel } from '@/components/today/moments';
import { capital, nameOr, type Clock } from '@/components/today/words';
import type { Question } from '@/utils/delegation/item';
import { agoLabel } from '@/utils/i18n/format';
import type { DeskEntry } from './QuestionDesk';

/** 'Mari asked 2 h ago', 'You asked yesterday · goes to Anna at 16:00', with what is late about it. */
export function askedWords({ question, side }: DeskEntry, clock: Clock): string {
  const own = question.by === side.role;
  const name = nameOr(side.other, side.role);
  const ago = agoLabel(question.at, clock.now, clock.zone);
  const parts = [`${own ? 'You' : capital(name)} asked ${ago}`];
  const waits = Date.parse(question.putAt) > clock.now.getTime();
  if (waits)
    parts.push(
      own ? `goes to ${name} ${atLabel(question.putAt, clock)}` : `comes ${atLabel(question.putAt, clock)}`,
    );
  else if (question.answerBy !== null) parts.push(promiseWords(question.answerBy, clock));
  if (question.answers.length > 1) parts.push('two answers crossed');
  return parts.join(' · ');
}

function promiseWords(answerBy: string, clock: Clock): string {
  const over = Date.parse(answerBy) <= clock.now.getTime();
  return over ? 'an answer was promised by now' : `an answer is promised ${atLabel(answerBy, clock)}`;
}

/** Why nothing is proposed, or ''. */
export function doubtWords(
  { recommended, why }: Pick<Question, 'recommended' | 'why'>,
  name: string,
): string {
  return recommended === null && why.trim() !== '' ? `${capital(name)} proposes nothing: ${why.trim()}` : '';
}
