/** Frequent words that tell Hungarian from the other languages, also as typed without accents. */
const WORDS =
  'a az és es hogy nem is egy ez azt ezt ezek azok van volt lesz lenne legyen vagy mert de csak még meg már mar el ki be fel le kell kellene lehet tud tudom tudna tudunk kérem kerem kérjük kerjuk köszönöm koszonom köszönjük üdvözlettel udvozlettel tisztelt kedves szeretném szeretnem szeretnénk ön ön on önnek önök mi mit mikor hol ha akkor így igy úgy ugy pedig illetve valamint majd után utan előtt elott között kozott alatt miatt szerint által altal során belül belul múlva mulva jövő jovo hét het héten heten napon holnap holnapra péntek péntekig pentekig penteken hétfőn hetfon legkésőbb legkesobb határidő hatarido délután delutan végéig vegeig óra ora órakor számla szamla szerződés szerzodes megbeszélés nekem önnel velünk minden ami amit aki ahol számára jó jo nap üzenet levél kérdés válasz küldöm kuldom';

/** {@link WORDS} as a list. */
export const COMMON: readonly string[] = [...new Set(WORDS.split(' '))];
