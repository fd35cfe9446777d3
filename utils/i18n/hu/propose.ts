import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/propose.ts. */
export const propose: Words['propose'] = {
  title: 'Javaslat',
  action: 'Javaslat elküldése',
  youDelegate: 'Itt Ön delegál.',
  youDelegateHint: 'Javaslatot az asszisztens tesz. A saját ötletét vegye fel új tételként.',
  to: 'Kinek',
  kind: 'Mi ez?',
  work: 'Munka',
  way: 'Jobb módszer',
  workTitle: 'Mit kellene megcsinálni?',
  wayTitle: 'Mi legyen érvényes mostantól?',
  workExample: 'A domain megújítása, mielőtt lejár',
  wayExample: 'A bizonylatok fájlneve a dátumuk legyen',
  why: 'Miért',
  whyHint: 'Mit takarít meg, vagy mi történik nélküle. Nem kötelező.',
  area: 'Melyik területre',
  areaHint: 'Ha elfogadják, e terület irányelve lesz.',
  noArea: 'Nem tartozik területhez',
  noTitle: 'Írja meg egy sorban, mit javasol.',
  proposedTo: ({ name }) => `Javaslat elküldve – ${name}.`,
};
