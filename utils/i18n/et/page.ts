import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/page.ts. */
export const page: Words['page'] = {
  button: {
    delegate: 'Delegeeri see',
    hint: 'Anna see assistendile. Hilisemaks jätmiseks hoia all Shift-klahvi.',
    openHint: 'Ava külgribal',
    later: 'Hilisemaks jäetud',
    undo: 'Võta tagasi',
    undone: 'Tagasi võetud',
    notUndone: 'Seda ei saa enam tagasi võtta',
    failed: 'Seda ei õnnestunud salvestada. Laadi leht uuesti ja proovi veel kord.',
    close: 'Sulge',
  },
  stage: {
    proposed: 'Assistendi ettepanek',
    inbox: 'Salvestatud: lähteülesandeta',
    asked: 'Assistendi käes: palutud',
    accepted: 'Assistendi käes: vastu võetud',
    working: 'Assistendi käes: töös',
    delivered: 'Esitatud: vaata üle',
    done: 'Valmis',
    declined: 'Assistent keeldus',
    dropped: 'Kõrvale jäetud',
  },
  signal: {
    conflict: 'Ootab sind: vastused läksid risti',
    question: 'Ootab sind: küsimus',
    keptLate: 'Salvestatud: hilineb',
    late: 'Assistendi käes: hilineb',
    atRisk: 'Assistendi käes: ohus',
  },
};
