import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/digest.ts. */
export const digest: Words['digest'] = {
  unreadable: 'A döntéseket nem sikerült beolvasni.',
  today: 'Ma',
  yesterday: 'Tegnap',
  nothingNew: 'Nincs új döntés',
  nothingNewHint:
    'Ahol az asszisztense dönthet és szól, itt olvashatja, milyen döntés született a legutóbbi megtekintés óta.',
  nothingHere: 'Itt nincs mit mutatni',
  nothingHereHint: 'Amit Ön eldönt és közöl, a tétel előzményei között marad; a megbízója itt olvassa.',
  seenAll: 'Mindet láttam',
  allSeen: 'Mindet látta. A döntések a tételeknél megmaradnak.',
};
