/** Counts with their nouns, by the plural rules of a language. */

/** The forms of a counted noun; '#' stands for the number. `other` is what holds where a form is not given. */
export type Forms<Form extends Intl.LDMLPluralRule> = Record<Form | 'other', string>;

/**
 * Makes the counter of a language: `n(3, { one: '# step', other: '# steps' })` is '3 steps'. `Form` names the forms every
 * message of that language must give besides `other`.
 */
export function counting<Form extends Intl.LDMLPluralRule>(
  tag: string,
): (count: number, forms: Forms<Form>) => string {
  const rules = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  return (count, forms) => {
    const given: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
    return (given[rules.select(count)] ?? forms.other).replaceAll('#', number.format(count));
  };
}
