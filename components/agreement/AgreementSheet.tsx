import type { ComponentChildren } from 'preact';
import type { Agreement } from '@/utils/delegation/agreement';
import type { Contact, Person, Role } from '@/utils/delegation/item';
import { STARTER_LIST } from '@/utils/delegation/starter';
import { t } from '@/utils/i18n/spoken';
import styles from './AgreementSheet.module.css';
import {
  AUTHORITY_WORDS,
  CONTACT_WORDS,
  authorityMeans,
  awayWords,
  clock,
  confirmedWords,
  dayWords,
  hoursOfWork,
  hoursWords,
  momentWords,
  zoneWords,
} from './agreement-words';
import { ROLES } from './sides';

/** What {@link AgreementSheet} takes; `today` is 'YYYY-MM-DD', `zone` that of the reader, IANA. */
export interface AgreementSheetProps {
  agreement: Agreement;
  people: Record<Role, Person>;
  today: string;
  zone: string;
}

type Names = Record<Role, string>;

/** The agreement as one page to read, print and sign; what was not agreed says so. */
export function AgreementSheet({ agreement, people, today, zone }: AgreementSheetProps) {
  const names: Names = {
    client: people.client.name.trim() || 'The client',
    assistant: people.assistant.name.trim() || 'The assistant',
  };
  return (
    <article class={styles['sheet']} aria-labelledby="sheet-title">
      <header>
        <h2 id="sheet-title" class={styles['title']}>
          How {names.client} and {names.assistant} work together
        </h2>
        <p class={styles['quiet']}>As it stands on {dayWords(today)}</p>
      </header>
      <Part title="Areas of responsibility">
        {agreement.areas.length > 0 && <AreaList agreement={agreement} assistant={names.assistant} />}
      </Part>
      <div class={styles['columns']}>
        <Part title="Channels">
          {agreement.channels.map((contact) => (
            <p key={contact}>{channelLine(contact, agreement)}</p>
          ))}
        </Part>
        <Part title="Working hours">{sides(names, (role) => hoursLine(agreement, role))}</Part>
        <Part title="Promised answer">{promiseLines(agreement)}</Part>
        <Part title="Question slots">
          {sides(names, (role) => agreement.slots[role].map(clock).join(' and '))}
        </Part>
        <Part title="Budget">{agreement.budget !== null && <p>{agreement.budget} hours a month</p>}</Part>
        <Part title="Out of office">{sides(names, (role) => awayLine(agreement, role))}</Part>
        <Part title="Next call">
          {agreement.call !== null && (
            <p>
              {momentWords(agreement.call.at, zone)} ({zoneWords(zone)})
              {agreement.call.link !== '' && <span class={styles['quiet']}> · {agreement.call.link}</span>}
            </p>
          )}
        </Part>
      </div>
      <Part title="Beginning together">
        <Starters agreement={agreement} names={names} />
      </Part>
      <footer class={styles['signatures']}>
        {ROLES.map((role) => (
          <p key={role} class={styles['signature']}>
            {names[role]}, {role}
          </p>
        ))}
      </footer>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const some = Array.isArray(children) ? children.length > 0 : Boolean(children);
  return (
    <section class={styles['part']}>
      <h3 class={styles['heading']}>{title}</h3>
      {some ? children : <p class={styles['quiet']}>Not agreed yet.</p>}
    </section>
  );
}

function AreaList({ agreement, assistant }: { agreement: Agreement; assistant: string }) {
  return (
    <dl class={styles['areas']}>
      {agreement.areas.map((area) => (
        <div key={area.id} class={styles['area']}>
          <dt>{area.name}</dt>
          <dd>
            {authorityMeans(area.authority, assistant)}
            {area.guidelines.length > 0 && (
              <ul class={styles['guidelines']}>
                {area.guidelines.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One line for each side that has something to say, or nothing. */
function sides(names: Names, line: (role: Role) => string) {
  return ROLES.filter((role) => line(role) !== '').map((role) => (
    <p key={role}>
      <strong>{names[role]}</strong>: {line(role)}
    </p>
  ));
}

function channelLine(contact: Contact, { reach }: Agreement): string {
  const at = reach[contact]?.trim() ?? '';
  return at === '' ? CONTACT_WORDS[contact] : `${CONTACT_WORDS[contact]}: ${at}`;
}

function hoursLine({ hours }: Agreement, role: Role): string {
  const held = hours[role];
  return held === null ? '' : hoursWords(held);
}

function awayLine({ away }: Agreement, role: Role): string {
  const held = away[role];
  if (held === null) return '';
  const meanwhile =
    held.standIn === null ? '' : `; meanwhile: ${AUTHORITY_WORDS[held.standIn].toLowerCase()}`;
  return `${awayWords(held)}${meanwhile}`;
}

function promiseLines({ promise }: Agreement) {
  const lines = [
    ...(promise.urgent === null ? [] : [`Urgent: within ${hoursOfWork(promise.urgent)} of working time`]),
    ...(promise.normal === null ? [] : [`Ordinary: within ${hoursOfWork(promise.normal)} of working time`]),
  ];
  return lines.map((line) => <p key={line}>{line}</p>);
}

function Starters({ agreement, names }: { agreement: Agreement; names: Names }) {
  return (
    <ul class={styles['starters']}>
      {STARTER_LIST.map(({ id }) => {
        const lines = ROLES.flatMap((role) => {
          const held = agreement.starter[id][role];
          return held === null ? [] : [`${names[role]} ${confirmedWords(held, role, names[held.by])}`];
        });
        return (
          <li key={id}>
            <strong>{t.starter[id].title}</strong>: {lines.join('; ') || 'not confirmed yet'}
          </li>
        );
      })}
    </ul>
  );
}
