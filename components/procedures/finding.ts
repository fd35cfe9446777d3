/** Procedures by words, and in the order of their names. */
import { foldText } from '@/utils/delegation/fold-text';
import { latestOf, type Procedure } from '@/utils/delegation/procedure';
import { titleOf } from './procedure-words';

/** By name, as the language of the page sorts. */
export function byName(procedures: readonly Procedure[]): Procedure[] {
  const { compare } = new Intl.Collator(document.documentElement.lang || undefined);
  return procedures
    .map((procedure) => ({ procedure, title: titleOf(procedure) }))
    .sort((a, b) => compare(a.title, b.title) || (a.procedure.id < b.procedure.id ? -1 : 1))
    .map(({ procedure }) => procedure);
}

/** Those that have all words of the query, each as the beginning of a word of what they say. */
export function finding(procedures: readonly Procedure[], query: string): readonly Procedure[] {
  const asked = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  if (asked.length === 0) return procedures;
  return procedures.filter((procedure) => {
    const { title, goal, steps, match } = latestOf(procedure).words;
    const text = foldText([title, goal, ...steps, ...match.words, ...match.senders].join('\n'));
    return asked.every((word) => text.includes(` ${word}`));
  });
}
