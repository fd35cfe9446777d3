import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/nudge.ts. */
export const nudge: Words['nudge'] = {
  sent: ({ title, moment }) => `Röviden emlékeztetném erre: ${title}. Elküldve: ${moment}.`,
  waits: ({ title }) => `Röviden emlékeztetném erre: ${title}.`,
  canYou: 'El tudja vállalni, és mikorra? Elég egy igen vagy egy nem, és kérdezni is lehet.',
  quiet: ({ title }) => `Hogyan halad ez: ${title}?`,
  oneLine: 'Elég egy sor arról, hol tart.',
  oneLineDue: ({ due }) => `A határidő: ${due}. Elég egy sor arról, hol tart.`,
  late: ({ title }) => `${title} még nem érkezett meg hozzám.`,
  lateDue: ({ title, due }) => `${title} határideje ez volt: ${due}.`,
  newDate: 'Elkészült, vagy milyen új határidő tartható? Ha valami hiányzik, kérem, írja meg, mi segítene.',
  answer: ({ title }) => `A válaszára várok: ${title}.`,
  answerTo: ({ title, question }) => `A válaszára várok (${title}): ${question}`,
  short: 'Elég egy rövid válasz. Szóljon, ha ehhez szüksége van tőlem valamire.',
};
