import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/digestMessage.ts. */
export const digestMessage: Words['digestMessage'] = {
  subjectDay: ({ day }) => `Meie tööde seis: ${day}`,
  subjectWeek: ({ day }) => `Meie nädal: ${day}`,
  openingDay: 'Siin on meie tööde seis täna.',
  openingWeek: 'Siin on meie tööde seis sel nädalal.',
  nothing: 'Meil pole praegu midagi pooleli.',
  withYou: 'Ootab sind',
  withMe: 'Ootab mind',
  late: 'Hilineb',
  soon: 'Tähtaeg täna ja homme',
  dueBy: ({ day }) => `Tähtajad kuni ${day}`,
  questionsToYou: 'Küsimused sulle',
  questionsToMe: 'Küsimused mulle',
  done: 'Viimase seitsme päevaga valmis',
  waits: 'Kõige kauem vaikust',
  more: ({ count }) => n(count, { one: 'ja veel #', other: 'ja veel #' }),
  someMore: 'ja veel',
};
