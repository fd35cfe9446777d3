import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/today.ts. */
export const today: Words['today'] = {
  title: 'Ma',
  stage: {
    proposed: 'Javasolt',
    inbox: 'Eligazításra vár',
    asked: 'Felkérve',
    accepted: 'Elfogadva',
    working: 'Folyamatban',
    delivered: 'Leadva',
    done: 'Kész',
    declined: 'Elutasítva',
    dropped: 'Elvetve',
  },
  stageWithin: {
    proposed: 'javasolt',
    inbox: 'eligazításra vár',
    asked: 'felkérve',
    accepted: 'elfogadva',
    working: 'folyamatban',
    delivered: 'leadva',
    done: 'kész',
    declined: 'elutasítva',
    dropped: 'elvetve',
  },
  webPage: 'Weboldal',
  section: {
    needs: 'Önre vár',
    hand: 'Kézben',
    later: 'Félretéve',
    brief: 'Eligazításra vár',
    done: 'Kész',
    dropped: 'Elvetve',
  },
  beingBriefed: 'Eligazítás készül',
  withName: ({ name }) => `Nála: ${name}`,
  withNobody: { client: 'Az asszisztensnél', assistant: 'A megbízónál' },
  knownWith: ({ place, since, stage }) => `${place}, ${since} · ${stage}`,
  knownNeeds: ({ stage, since }) => `Önre vár · ${stage}, ${since}`,
  knownAs: ({ stage, since }) => `${stage}, ${since}`,
};
