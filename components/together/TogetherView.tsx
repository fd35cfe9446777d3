import type { ComponentChildren } from 'preact';
import type { Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { RightIcon } from '@/components/ui/icons';
import type { Role } from '@/utils/delegation/item';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { Devices, type DevicesProps } from './Devices';
import { Fold } from './Fold';
import { InviteCard, type InviteCardProps } from './InviteCard';
import type { Removal } from './RemoveDialog';
import { StandChip } from './StandChip';
import styles from './Together.module.css';
import { dayOf } from './days';
import { useKeptFocus } from './use-kept-focus';
import { standOf, type Stand, type TogetherFacts } from './facts';

/** What {@link TogetherView} takes. */
export interface TogetherViewProps extends Omit<InviteCardProps, 'invite' | 'zone'> {
  facts: TogetherFacts;
  role: Role;
  /** Whether the other has a name; `name` stands for it otherwise. */
  named: boolean;
  clock: Clock;
  /** How many refusals were not looked at. */
  unseen: number;
  /** How work travels, once another device is there to send it to. */
  carrying: ComponentChildren;
  words: DevicesProps['words'];
  onWords: DevicesProps['onWords'];
  onInvite: (whose: 'other' | 'own') => void;
  /** Takes up an invite instead of making one. */
  onJoin: () => void;
  onRemove: (removal: Removal) => void;
  onKit: () => void;
  onSecurity: () => void;
}

/** Who shares a workspace, and the one thing to do next. */
export function TogetherView(props: TogetherViewProps) {
  const { facts, clock } = props;
  const stand = standOf(facts);
  const place = useKeptFocus(props.busy);
  const member = facts.member === 'yes';
  const standing = facts.devices.filter(({ removed }) => removed === null).length;
  return (
    <div class={styles['view']} ref={place}>
      <div class={styles['stand']} role="status" tabIndex={-1} data-outcome>
        <StandChip stand={stand} />
      </div>
      {facts.invite !== null && (
        <InviteCard key={facts.invite.id} {...props} invite={facts.invite} zone={clock.zone} />
      )}
      {facts.invite === null && <Next {...props} stand={stand} />}
      {(stand === 'waiting' || (member && standing > 1)) && props.carrying}
      {facts.devices.length > 0 && (
        <Devices
          devices={facts.devices}
          role={props.role}
          name={props.name}
          zone={clock.zone}
          member={member}
          busy={props.busy || facts.invite !== null}
          words={props.words}
          onWords={props.onWords}
          onAdd={() => props.onInvite('own')}
          onRemove={props.onRemove}
        />
      )}
      {member && <Kit made={facts.kit} zone={clock.zone} onKit={props.onKit} />}
      {facts.member !== 'nobody' && (
        <div class={styles['buttons']}>
          <Button onClick={props.onSecurity}>
            {t.together.security}
            {props.unseen > 0 && (
              <Chip tone="late">{t.together.unseen({ count: countLabel(props.unseen) })}</Chip>
            )}
            <RightIcon size={16} />
          </Button>
        </div>
      )}
    </div>
  );
}

function Next(props: TogetherViewProps & { stand: Stand }) {
  const { stand, name, named, role, facts, busy } = props;
  const words = t.together;
  if (stand === 'together') return null;
  if (stand === 'removed') {
    return (
      <section class={styles['card']}>
        <p>{words.noLonger}</p>
        <div class={styles['buttons']}>
          <Button variant="primary" onClick={props.onJoin}>
            {t.joining.offer}
          </Button>
        </div>
      </section>
    );
  }
  if (stand === 'waiting') {
    return (
      <section class={styles['card']}>
        <p>{words.waitingFor({ name })}</p>
      </section>
    );
  }
  return (
    <section class={styles['card']} aria-busy={busy}>
      <p>{words.why({ name })}</p>
      <div class={styles['buttons']}>
        <Button variant="primary" disabled={busy} onClick={() => props.onInvite('other')}>
          {named ? words.invite({ name }) : words.inviteNobody[role]}
        </Button>
        {facts.member === 'nobody' && <Button onClick={props.onJoin}>{words.haveInvite}</Button>}
      </div>
    </section>
  );
}

function Kit({ made, zone, onKit }: { made: string | null; zone: string; onKit: () => void }) {
  return (
    <Fold title={t.together.kit} note={made === null ? t.together.kitNone : dayOf(made, zone)}>
      <p class={styles['muted']}>
        {t.together.kitWhy} {made !== null && t.together.kitMade({ day: dayOf(made, zone) })}
      </p>
      <div class={styles['buttons']}>
        <Button onClick={onKit}>{t.together.makeKit}</Button>
      </div>
    </Fold>
  );
}
