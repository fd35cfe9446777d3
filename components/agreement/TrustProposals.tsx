import { Button } from '@/components/ui/Button';
import type { Agreement } from '@/utils/delegation/agreement';
import type { TrustFacts, TrustProposal } from '@/utils/delegation/trust';
import { nameFirst } from '@/components/today/words';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import styles from './Agreement.module.css';

/** What {@link TrustProposals} takes; `assistant` is the assistant's first name, or ''. */
export interface TrustProposalsProps {
  proposals: readonly TrustProposal[];
  agreement: Agreement;
  assistant: string;
  onApply: (proposal: TrustProposal) => void;
  onDecline: (proposal: TrustProposal) => void;
}

/** What the reviews suggest about how far the assistant may decide; nothing changes until the client says so. */
export function TrustProposals({ proposals, agreement, assistant, ...on }: TrustProposalsProps) {
  return (
    <>
      {proposals.map((proposal) => {
        const area = agreement.areas.find(({ id }) => id === proposal.area)?.name ?? '';
        const to = t.areas.level[proposal.to];
        const { trust } = t.areas;
        const up = proposal.direction === 'up';
        return (
          <section key={proposal.area} class={styles['proposal']} aria-label={trust.label({ area })}>
            <h2 class={styles['title']}>
              {up ? trust.up({ name: nameFirst(assistant, 'client'), area }) : trust.down({ area })}
            </h2>
            <p>{factWords(proposal.facts)}</p>
            <p class={styles['note']}>{trust.now({ level: t.areas.levelWithin[proposal.from] })}</p>
            <div class={styles['buttons']}>
              <Button variant="primary" onClick={() => on.onApply(proposal)}>
                {up ? trust.raise({ level: to }) : trust.stepBack({ level: to })}
              </Button>
              <Button label={trust.notNowFor({ area })} onClick={() => on.onDecline(proposal)}>
                {trust.notNow}
              </Button>
            </div>
          </section>
        );
      })}
    </>
  );
}

/** 'The last 5: 5 of 5 on time, 5 right the first time, rated 4.6 on average.' */
export function factWords({ reviews, dated, onTime, firstTimeRight, average }: TrustFacts): string {
  const { trust } = t.areas;
  const facts = [
    ...(dated === 0 ? [] : [trust.onTime({ count: countLabel(onTime), of: countLabel(dated) })]),
    trust.firstTime({ count: countLabel(firstTimeRight), of: countLabel(reviews) }),
    ...(average === null ? [] : [trust.rated({ rating: countLabel(Math.round(average * 10) / 10) })]),
  ];
  return trust.last({ count: reviews, facts: facts.join(', ') });
}
