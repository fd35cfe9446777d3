import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/propose.ts. */
export const propose: Words['propose'] = {
  title: 'Tee ettepanek',
  action: 'Tee ettepanek',
  youDelegate: 'Siin delegeerid sina.',
  youDelegateHint: 'Ettepanekuid teeb assistent. Mis sul endal mõttes on, pane kirja uue asjana.',
  to: 'Kellele',
  kind: 'Mis see on?',
  work: 'Töö',
  way: 'Parem viis',
  workTitle: 'Mis tuleks ära teha?',
  wayTitle: 'Mis peaks nüüdsest kehtima?',
  workExample: 'Pikendada domeeni, enne kui see aegub',
  wayExample: 'Tšekifailide nimeks on kuupäev',
  why: 'Miks',
  whyHint: 'Mida see säästab või mis juhtub, kui seda ei tee. Valikuline.',
  area: 'Mis valdkonnas',
  areaHint: 'Kui ettepanek vastu võetakse, saab sellest valdkonna juhis.',
  noArea: 'Pole kindlat valdkonda',
  noTitle: 'Ütle ühe reaga, mida välja pakud.',
  proposedTo: ({ name }) => `Ettepanek tehtud: ${name}.`,
};
