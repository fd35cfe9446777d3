import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/reminders.ts. */
export const reminders: Words['reminders'] = {
  needYou: ({ count }) =>
    n(count, { one: '# stvar čeka Vas', few: '# stvari čekaju Vas', other: '# stvari čeka Vas' }),
  late: ({ title }) => `Kasni: ${title}`,
  dueSoon: ({ title, when }) => `Rok ${when}: ${title}`,
  silent: ({ title }) => `Još nema vesti: ${title}`,
  urgentQuestion: ({ title }) => `Hitno pitanje: ${title}`,
  questions: ({ count }) =>
    n(count, { one: '# pitanje čeka Vas', few: '# pitanja čekaju Vas', other: '# pitanja čeka Vas' }),
  call: ({ clock }) => `Poziv u ${clock}`,
  callAbout: ({ clock, count }) =>
    n(count, {
      one: `Poziv u ${clock}, # stavka na dnevnom redu`,
      few: `Poziv u ${clock}, # stavke na dnevnom redu`,
      other: `Poziv u ${clock}, # stavki na dnevnom redu`,
    }),
  birthday: ({ name, day }) => `Rođendan: ${name}, ${day}`,
  apart: 'U odvojenom radnom prostoru',
  open: 'Otvori',
  later: 'Podseti me kasnije',
  title: 'Podsetnici',
  show: 'Podseti me na rokove i pitanja',
  on: 'Uključeno',
  off: 'Isključeno',
  quiet:
    'U Vašem terminu za pitanja, a ako ga nema, na početku radnog dana, u 13:00 i sat pre kraja. Van radnog vremena, na praznike i za vreme odsustva vlada tišina; odmah stiže samo ono što je hitno, od 7:00 do 22:00.',
};
