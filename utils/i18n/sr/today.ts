import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/today.ts. */
export const today: Words['today'] = {
  title: 'Danas',
  stage: {
    proposed: 'Predloženo',
    inbox: 'Čeka uputstvo',
    asked: 'Zatraženo',
    accepted: 'Prihvaćeno',
    working: 'U radu',
    delivered: 'Isporučeno',
    done: 'Gotovo',
    declined: 'Odbijeno',
    dropped: 'Odbačeno',
  },
  stageWithin: {
    proposed: 'predloženo',
    inbox: 'čeka uputstvo',
    asked: 'zatraženo',
    accepted: 'prihvaćeno',
    working: 'u radu',
    delivered: 'isporučeno',
    done: 'gotovo',
    declined: 'odbijeno',
    dropped: 'odbačeno',
  },
  webPage: 'Veb-stranica',
  section: {
    needs: 'Čeka Vas',
    hand: 'U toku',
    later: 'Ostavljeno za kasnije',
    brief: 'Čeka uputstvo',
    done: 'Gotovo',
    dropped: 'Odbačeno',
  },
  beingBriefed: 'Uputstvo u pripremi',
  withName: ({ name }) => `Kod: ${name}`,
  withNobody: { client: 'Kod asistenta', assistant: 'Kod klijenta' },
  knownWith: ({ place, since, stage }) => `${place}, ${since} · ${stage}`,
  knownNeeds: ({ stage, since }) => `Čeka Vas · ${stage}, ${since}`,
  knownAs: ({ stage, since }) => `${stage}, ${since}`,
};
