import { Button } from '@/components/ui/Button';
import type { Agreement } from '@/utils/delegation/agreement';
import type { TrustFacts, TrustProposal } from '@/utils/delegation/trust';
import { countLabel, plural } from '@/utils/i18n/format';
import styles from './Agreement.module.css';
import { AUTHORITY_WORDS, sentence } from './agreement-words';

/** What {@link TrustProposals} takes; `assistant` is the assistant's first name. */
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
        const to = AUTHORITY_WORDS[proposal.to];
        const up = proposal.direction === 'up';
        return (
          <section key={proposal.area} class={styles['proposal']} aria-label={`Proposal for ${area}`}>
            <h2 class={styles['title']}>
              {up
                ? `${sentence(assistant)} could decide more in “${area}”`
                : `Look more closely at “${area}” for a while?`}
            </h2>
            <p>{factWords(proposal.facts)}</p>
            <p class={styles['note']}>Now: {AUTHORITY_WORDS[proposal.from].toLowerCase()}.</p>
            <div class={styles['buttons']}>
              <Button variant="primary" onClick={() => on.onApply(proposal)}>
                {up ? `Raise to “${to}”` : `Step back to “${to}”`}
              </Button>
              <Button label={`Not now: ${area}`} onClick={() => on.onDecline(proposal)}>
                Not now
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
  const parts = [
    ...(dated === 0 ? [] : [`${countLabel(onTime)} of ${countLabel(dated)} on time`]),
    `${countLabel(firstTimeRight)} of ${countLabel(reviews)} right the first time`,
    ...(average === null ? [] : [`rated ${Math.round(average * 10) / 10} of 5 on average`]),
  ];
  return `The last ${plural(reviews, { one: 'review', other: 'reviews' })}: ${parts.join(', ')}.`;
}
