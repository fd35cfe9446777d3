import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/today.ts. */
export const today: Words['today'] = {
  title: 'Täna',
  stage: {
    proposed: 'Pakutud',
    inbox: 'Lähteülesandeta',
    asked: 'Palutud',
    accepted: 'Vastu võetud',
    working: 'Töös',
    delivered: 'Esitatud',
    done: 'Valmis',
    declined: 'Keeldutud',
    dropped: 'Kõrvale jäetud',
  },
  stageWithin: {
    proposed: 'pakutud',
    inbox: 'lähteülesandeta',
    asked: 'palutud',
    accepted: 'vastu võetud',
    working: 'töös',
    delivered: 'esitatud',
    done: 'valmis',
    declined: 'keeldutud',
    dropped: 'kõrvale jäetud',
  },
  webPage: 'Veebileht',
  section: {
    needs: 'Ootab sind',
    hand: 'Töös',
    later: 'Edasi lükatud',
    brief: 'Lähteülesandeta',
    done: 'Valmis',
    dropped: 'Kõrvale jäetud',
  },
  beingBriefed: 'Lähteülesanne koostamisel',
  withName: ({ name }) => `Teisel pool: ${name}`,
  withNobody: { client: 'Assistendi käes', assistant: 'Kliendi käes' },
  knownWith: ({ place, since, stage }) => `${place}, ${since} · ${stage}`,
  knownNeeds: ({ stage, since }) => `Ootab sind · ${stage}, ${since}`,
  knownAs: ({ stage, since }) => `${stage}, ${since}`,
};
