import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/today.ts. */
export const today: Words['today'] = {
  title: 'Oggi',
  stage: {
    proposed: 'Proposto',
    inbox: 'Da spiegare',
    asked: 'Richiesto',
    accepted: 'Accettato',
    working: 'In corso',
    delivered: 'Consegnato',
    done: 'Fatto',
    declined: 'Rifiutato',
    dropped: 'Scartato',
  },
  stageWithin: {
    proposed: 'proposto',
    inbox: 'da spiegare',
    asked: 'richiesto',
    accepted: 'accettato',
    working: 'in corso',
    delivered: 'consegnato',
    done: 'fatto',
    declined: 'rifiutato',
    dropped: 'scartato',
  },
  webPage: 'Pagina web',
  section: {
    needs: 'Aspetta te',
    hand: 'In corso',
    later: 'Da parte',
    brief: 'Da spiegare',
    done: 'Fatto',
    dropped: 'Scartato',
  },
  beingBriefed: 'In preparazione',
  withName: ({ name }) => `Da ${name}`,
  withNobody: { client: 'Dall’assistente', assistant: 'Dal cliente' },
  knownWith: ({ place, since, stage }) => `${place}, ${since} · ${stage}`,
  knownNeeds: ({ stage, since }) => `Aspetta te · ${stage}, ${since}`,
  knownAs: ({ stage, since }) => `${stage}, ${since}`,
};
