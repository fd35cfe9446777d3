import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/page.ts. */
export const page: Words['page'] = {
  button: {
    delegate: 'Delegeeri see',
    hint: 'Anna see assistendile. Hilisemaks jätmiseks hoia all Shift-klahvi.',
    openHint: 'Ava külgribal',
    later: 'Hilisemaks alles pandud',
    undo: 'Võta tagasi',
    undone: 'Tagasi võetud',
    notUndone: 'Seda ei saa enam tagasi võtta',
    failed: 'Seda ei õnnestunud alles panna. Laadi leht uuesti ja proovi veel kord.',
    close: 'Sulge',
  },
  stage: {
    proposed: 'Assistendi ettepanek',
    inbox: 'Alles: lähteülesandeta',
    asked: 'Assistendil: palutud',
    accepted: 'Assistendil: vastu võetud',
    working: 'Assistendil: töös',
    delivered: 'Esitatud: vaata üle',
    done: 'Valmis',
    declined: 'Assistent keeldus',
    dropped: 'Kõrvale jäetud',
  },
  signal: {
    conflict: 'Ootab sind: vastused läksid risti',
    question: 'Ootab sind: küsimus',
    keptLate: 'Alles: hiljaks jäänud',
    late: 'Assistendil: hiljaks jäänud',
    atRisk: 'Assistendil: ohus',
  },
};
