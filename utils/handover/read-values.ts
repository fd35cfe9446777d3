/** Reads yes, no and estimates of an answer, in six languages; what is not certain is not read. */

const YES_WORDS =
  'yes|yep|yeah|y|okay|ok|accept(?:ed)?|agreed|jah|jaa|olen nõus|nõus|sobib|võtan vastu|vastu võetud|' +
  'igen|elfogadom|elfogadva|elvállalom|vállalom|rendben|da|prihvatam|prihvaćeno|preuzimam|u redu|važi|' +
  "да|прихватам|прихваћено|преузимам|у реду|важи|sì|sí|si|accetto|accettato|va bene|d['’]accordo|certo|" +
  'acepto|aceptado|de acuerdo|claro|ja|✓|✔|☑';
const NO_WORDS =
  'no|nope|n|declined?|reject(?:ed)?|ei võta vastu|ei sobi|ei|keeldun|nem vállalom|nem fogadom el|nem|' +
  'elutasítom|elutasítva|ne prihvatam|ne mogu|ne|odbijam|odbijeno|не прихватам|не могу|не|одбијам|одбијено|' +
  'non accetto|non posso|rifiuto|rifiutato|rechazo|rechazado|nein|✗|✘';
const DONE_WORDS =
  'done|finished|valmis|tehtud|kész|elkészült|gotovo|završeno|urađeno|готово|завршено|урађено|fatto|finito|' +
  'hecho|listo|terminado';

/** Yes, no and done in the six languages, Serbian in both scripts, and German; also as 'I accept' and 'I decline'. */
const [YES, NO, DONE] = [YES_WORDS, NO_WORDS, DONE_WORDS].map(
  (words) => new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'iu'),
) as [RegExp, RegExp, RegExp];

/** A yes or a no, and what is said behind it; null for anything else. */
export function readYesNo(value: string): { yes: boolean; rest: string } | null {
  const yes = YES.exec(value);
  const word = yes ?? NO.exec(value);
  if (word === null) return null;
  const rest = restBehind(value, word[0]);
  // 'yes / no' and 'yes or no' are the question again.
  const again = rest.replace(/^(?:or|või|vagy|ili|или|oppure|o)\s{1,9}/iu, '').replace(/[.!?]$/, '');
  if ((yes === null ? YES : NO).exec(again)?.[0] === again) return null;
  return { yes: yes !== null, rest };
}

/** Like {@link readYesNo}, for work that may be finished: 'done' and 'valmis' are a yes too. */
export function readDone(value: string): { yes: boolean; rest: string } | null {
  const done = DONE.exec(value);
  return done === null ? readYesNo(value) : { yes: true, rest: restBehind(value, done[0]) };
}

function restBehind(value: string, word: string): string {
  return value
    .slice(word.length)
    .replace(/^[\s,.;:!–—/-]{1,9}/, '')
    .trim();
}

/** Whether a line for a question says that there is none. */
export function isNone(value: string): boolean {
  return /^(?:none|pole|ei ole|puudub|nincs|nema|нема|nessuna|ninguna|[-–—])[.!]?$/iu.test(value);
}

const UNITS = {
  hours:
    'h|hrs?|hours?|t|tund|tundi|tunni|sat|sata|sati|čas|časa|časova|сат|сата|сати|час|часа|часова|óra|ora|ore|horas?|std|stunden?',
  minutes: "m|min|mins|minutes?|minutit?|minuta?|мин|минута?|perc|minutos?|minut[oi]|minuten?|'",
};
const ABOUT =
  'about|around|approx\\.?|approximately|circa|ca\\.?|umbes|körülbelül|kb\\.?|oko|otprilike|око|отприлике|unas|unos|aproximadamente|~|≈';
const ESTIMATE = new RegExp(
  `^(?:${ABOUT})?\\s{0,3}` +
    `(?:(\\d{1,4}(?:[.,]\\d{1,2})?)\\s{0,3}(?:${UNITS.hours})\\.?)?` +
    `[\\s,]{0,3}(?:(?:and|ja|és|i|и|e|y)\\s{1,3})?(?:(\\d{1,5})\\s{0,3}(?:${UNITS.minutes})\\.?)?$`,
  'iu',
);

/** Minutes of work, from '2 h', '1,5 hours', '2 h 30 min' or '45 min'; null without a unit, for days and for ranges. */
export function readEstimate(value: string): number | null {
  const found = ESTIMATE.exec(value.trim());
  if (found === null || (found[1] === undefined && found[2] === undefined)) return null;
  const hours = Number((found[1] ?? '0').replace(',', '.'));
  const minutes = Math.round(hours * 60) + Number(found[2] ?? '0');
  return minutes > 0 ? minutes : null;
}
