/**
 * Finds in a text what its writer may not want to send. Every search is one pass: no pattern repeats without a bound, so
 * that no text, however made, takes long.
 */
import { addressesIn } from './find-addresses';
import { historyIn } from './find-history';
import { cardsIn, ibansIn } from './find-numbers';
import { secretsIn } from './find-secrets';

/** What kind of thing was found. */
export type FindingKind = 'history' | 'address' | 'card' | 'iban' | 'secret';

/** One thing that may be better left out. */
export interface Finding {
  kind: FindingKind;
  /** Exactly as it stands in the text, from `index` on. */
  text: string;
  index: number;
}

/** A part of a text: from `index` on, `end` excluded. */
export interface Span {
  index: number;
  end: number;
}

/**
 * What was found, in the order it stands. Addresses in `known` (any case) are nobody's business. Findings overlap in one
 * way only: numbers and secrets are found in quoted history too, which may be left standing; addresses there are not.
 */
export function findingsIn(text: string, known: { emails: readonly string[] }): Finding[] {
  const history = historyIn(text);
  const secrets = secretsIn(text);
  const ibans = apart(ibansIn(text), secrets);
  const cards = apart(cardsIn(text), [...secrets, ...ibans]);
  const addresses = apart(addressesIn(text, known.emails), [...secrets, ...ibans, ...cards, ...history]);
  const finding =
    (kind: FindingKind) =>
    ({ index, end }: Span): Finding => ({ kind, text: text.slice(index, end), index });
  return [
    ...history.map(finding('history')),
    ...secrets.map(finding('secret')),
    ...ibans.map(finding('iban')),
    ...cards.map(finding('card')),
    ...addresses.map(finding('address')),
  ].sort((one, other) => one.index - other.index);
}

/** Those of `spans` that touch none of `others`; both are walked once, in the order they stand. */
function apart(spans: readonly Span[], others: readonly Span[]): Span[] {
  const sorted = [...others].sort((one, other) => one.index - other.index);
  let at = 0;
  return spans.filter((span) => {
    while ((sorted[at]?.end ?? Infinity) <= span.index) at += 1;
    return (sorted[at]?.index ?? Infinity) >= span.end;
  });
}
