import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/message.ts. */
export const message: Words['message'] = {
  hello: 'Dobar dan,',
  greeting: ({ name }) => `Dobar dan, ${name},`,
  signature: ({ name }) => `Hvala,\n${name}`,
  untitled: 'Nešto za Vas',
  takeOn: ({ title }) => `molim Vas da preuzmete ovo: ${title}`,
  takeMany: ({ count }) =>
    n(count, {
      one: 'molim Vas da preuzmete # stvar.',
      few: 'molim Vas da preuzmete # stvari.',
      other: 'molim Vas da preuzmete # stvari.',
    }),
  removed: 'uklonjeno',
  goal: 'Cilj',
  steps: 'Koraci',
  stepDone: ({ text }) => `${text} (već urađeno)`,
  deadline: 'Rok',
  noDeadline: 'Nije određen: javite mi kada može da bude gotovo.',
  byEndOfDay: ({ day, clock, zone }) => `${day}, do kraja Vašeg radnog dana, ${clock} (${zone})`,
  moment: ({ day, clock, zone }) => `${day}, ${clock} (${zone})`,
  authority: 'Vaše ovlašćenje',
  mayDecide: {
    'ask-first': 'Molim Vas da me pitate pre svake odluke.',
    'decide-and-tell': 'Odlučite i javite mi odluku.',
    'just-do-it': 'Samo uradite; ne treba ni da pitate ni da javljate.',
  },
  important: 'Važno',
  importantWhy: 'Da: ovo je važnije od ostalog.',
  procedure: 'Postupak',
  procedureIs: ({ title, number }) => `„${title}“, ${number}. verzija`,
  guidelines: 'Smernice',
  agreedOn: ({ area }) => `Naš dogovor za oblast „${area}“`,
  agreedOnThis: 'Naš dogovor za ovu oblast',
  materials: 'Materijali',
  answer: 'Vaš odgovor, po dogovoru',
  answerBy: ({ moment }) => `Najkasnije: ${moment}.`,
  withinHours: ({ count }) =>
    n(count, {
      one: 'U roku od # radnog sata',
      few: 'U roku od # radna sata',
      other: 'U roku od # radnih sati',
    }),
  withinMinutes: ({ count }) =>
    n(count, {
      one: 'U roku od # radnog minuta',
      few: 'U roku od # radna minuta',
      other: 'U roku od # radnih minuta',
    }),
  urgentWithinHours: ({ count }) =>
    n(count, {
      one: 'Kad je hitno: u roku od # radnog sata',
      few: 'Kad je hitno: u roku od # radna sata',
      other: 'Kad je hitno: u roku od # radnih sati',
    }),
  urgentWithinMinutes: ({ count }) =>
    n(count, {
      one: 'Kad je hitno: u roku od # radnog minuta',
      few: 'Kad je hitno: u roku od # radna minuta',
      other: 'Kad je hitno: u roku od # radnih minuta',
    }),
  facts: {
    title: 'Naslov',
    from: 'Od',
    to: 'Za',
    date: 'Datum',
    site: 'Sajt',
    board: 'Tabla',
    project: 'Projekat',
    list: 'Lista',
    labels: 'Oznake',
    members: 'Članovi',
    due: 'Rok tamo',
    address: 'Adresa',
    attachments: 'Prilozi, tražite ih od mene',
  },
  checklist: 'Lista za proveru',
  checklistNamed: ({ name }) => `Lista za proveru „${name}“`,
  part: 'Najvažniji deo',
  partOfMaterial: 'Najvažniji deo, materijal',
  partOfMaterialNumber: ({ number }) => `Najvažniji deo, materijal ${number}`,
  says: 'Šta tamo piše',
  materialSays: 'Šta tamo piše, materijal',
  materialNumberSays: ({ number }) => `Šta tamo piše, materijal ${number}`,
  shortened: ({ sent, whole }) => `… skraćeno: ${sent} od ${whole} znakova; ostatak tražite od mene.`,
};
