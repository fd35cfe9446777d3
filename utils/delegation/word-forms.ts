/** Words in their forms: endings of inflected languages, and words that say little of the matter; all folded. */

/** By length of a word how many letters an ending of it may add: what is longer, is another word. */
const ENDING = [0, 0, 0, 0, 3, 3, 4, 5] as const;

/** What takes the place of a last vowel: fattura, fatture; ponuda, ponudom, ponudama. */
const INSTEAD = /^(?:[aeiou]s?|[aeou]m|[ai]ma|ih|im)$/;

/**
 * Whether `token` is a form of `word`, both folded: the word with an ending, or with another one in place of its last vowel.
 * Short words have no forms, for they begin too many others.
 */
export function isWordOf(token: string, word: string): boolean {
  if (token === word) return true;
  const more = token.length - word.length;
  if (token.startsWith(word)) return more <= (ENDING[word.length] ?? 5);
  if (word.length < 4 || !/[aeiou]$/.test(word)) return false;
  const stem = word.slice(0, -1);
  return token.startsWith(stem) && INSTEAD.test(token.slice(stem.length));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Function words of all six languages, and the marks of answers and forwards: they are no words of a title. */
export const FILLERS = setOf(
  'a an the of for to in on at by and or from with about my our your this that is are be we you it i me us please re fw fwd ' +
    'ja voi ning see need minu meie sinu teie on ei et mis kui palun vs edasi kohta jaoks koos ' +
    'az egy es vagy hogy ez meg nem is mi mint kerem va tov szoloval ' +
    'u na za od do iz sa s o je su se da li po pri nas nam vas molim ' +
    'il lo la le gli un una uno di del della dei delle da dal al alla ai e ed per con che ci nostro nostra r ' +
    'el los las de y para por en su nuestro nuestra que rv',
);

/** Months, days and what is done with anything: a title may have them beside its matter. */
const LIGHT = setOf(
  'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday week month day year today tomorrow next before after until new ' +
    'prepare make do write send get look check go through over again need want ' +
    'jaanuar veebruar marts aprill mai juuni juuli august september oktoober novembri detsember jaanuari veebruari oktoobri ' +
    'detsembri esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev nadal kuu paev teha saata enne parast uus ' +
    'vaadata kirjutada ' +
    'marcius aprilis majus junius julius augusztus szeptember oktober oktoberi novemberi decemberi januari februari hetfo ' +
    'kedd szerda csutortok pentek szombat vasarnap heti havi uj keszitese osszeallitasa kuldese kovetkezo elott utan keszites kuldes ' +
    'januar februar mart maj jun jul avgust septembar oktobar novembar decembar oktobra novembra decembra ponedeljak utorak ' +
    'sreda cetvrtak petak subota nedelja mesec novi nova sledeci pre posle napraviti poslati pripremiti uraditi napisati ' +
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedi martedi mercoledi ' +
    'giovedi venerdi sabato domenica settimana mese prossima prossimo prima dopo nuovo nuova fare preparare mandare scrivere ' +
    'enero febrero abril mayo junio julio septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes ' +
    'domingo semana mes proxima proximo antes despues nuevo nueva hacer preparar enviar escribir redactar',
);

/** Whether a folded word says little of what a title is about: a number, a day, or what is done with anything. */
export function isLight(token: string): boolean {
  return /^\p{N}/u.test(token) || LIGHT.has(token);
}
