import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/nudge.ts. */
export const nudge: Words['nudge'] = {
  sent: ({ title, moment }) => `Lühike meeldetuletus: ${title}. Saatmise aeg: ${moment}.`,
  waits: ({ title }) => `Lühike meeldetuletus: ${title}.`,
  canYou: 'Kas saad selle enda peale võtta ja mis ajaks? Piisab jah- või ei-sõnast, küsida võib ka.',
  quiet: ({ title }) => `Kuidas edeneb ${title}?`,
  oneLine: 'Piisab ühest reast, kuidas sellega on.',
  oneLineDue: ({ due }) => `Tähtaeg: ${due}. Piisab ühest reast, kuidas sellega on.`,
  late: ({ title }) => `${title} pole veel minuni jõudnud.`,
  lateDue: ({ title, due }) => `${title} pidi valmis olema: ${due}.`,
  newDate:
    'Kas see on valmis või millisest uuest tähtajast saad kinni pidada? Kui midagi on puudu, kirjuta palun, mis aitaks.',
  answer: ({ title }) => `Ootan sinu vastust: ${title}.`,
  answerTo: ({ title, question }) => `Ootan sinu vastust (${title}): ${question}`,
  short: 'Piisab lühikesest vastusest. Anna teada, kui vajad selleks minult midagi.',
};
