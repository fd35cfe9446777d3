import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/reminders.ts. */
export const reminders: Words['reminders'] = {
  needYou: ({ count }) =>
    n(count, { one: '# stavka Vas čeka', few: '# stavke Vas čekaju', other: '# stavki Vas čeka' }),
  late: ({ title }) => `Kasni: ${title}`,
  dueSoon: ({ title, when }) => `Rok ${when}: ${title}`,
  silent: ({ title }) => `Još nema vesti: ${title}`,
  urgentQuestion: ({ title }) => `Hitno pitanje: ${title}`,
  questions: ({ count }) =>
    n(count, { one: '# pitanje Vas čeka', few: '# pitanja Vas čekaju', other: '# pitanja Vas čeka' }),
  call: ({ clock }) => `Razgovor u ${clock}`,
  callAbout: ({ clock, count }) =>
    n(count, {
      one: `Razgovor u ${clock}, # stavka na dnevnom redu`,
      few: `Razgovor u ${clock}, # stavke na dnevnom redu`,
      other: `Razgovor u ${clock}, # stavki na dnevnom redu`,
    }),
  birthday: ({ name, day }) => `Rođendan: ${name}, ${day}`,
  apart: 'U odvojenom radnom prostoru',
  open: 'Otvori',
  later: 'Podseti me kasnije',
};
