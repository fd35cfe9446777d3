import type { ComponentChildren } from 'preact';
import type { Agreement } from '@/utils/delegation/agreement';
import type { Contact, Person, Role } from '@/utils/delegation/item';
import { STARTER_LIST } from '@/utils/delegation/starter';
import { listWords } from '@/utils/i18n/format';
import { cityOf, countryName, languageName } from '@/utils/i18n/places';
import { t } from '@/utils/i18n/spoken';
import styles from './AgreementSheet.module.css';
import {
  authorityMeans,
  awayWords,
  clock,
  contactWord,
  dayWords,
  hoursOfWork,
  hoursWords,
  momentWords,
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

/** The names of both; who has none is called `nobody`. */
function namesOf({ client, assistant }: Record<Role, Person>, nobody: Names): Names {
  return {
    client: client.name.trim() || nobody.client,
    assistant: assistant.name.trim() || nobody.assistant,
  };
}

/** The agreement as one page to read, print and sign; what was not agreed says so. */
export function AgreementSheet({ agreement, people, today, zone }: AgreementSheetProps) {
  const names = namesOf(people, t.agreement.sheet.starts);
  const within = namesOf(people, t.agreement.sheet.roles);
  const time = t.agreementTime;
  return (
    <article class={styles['sheet']} aria-labelledby="sheet-title">
      <header>
        <h2 id="sheet-title" class={styles['title']}>
          {t.agreement.sheet.title(within)}
        </h2>
        <p class={styles['quiet']}>{t.agreement.sheet.asOf({ day: dayWords(today) })}</p>
      </header>
      <Part title={t.areas.title}>
        {agreement.areas.length > 0 && <AreaList agreement={agreement} assistant={names.assistant} />}
      </Part>
      <div class={styles['columns']}>
        <Part title={t.agreement.channels.title}>
          {agreement.channels.map((contact) => (
            <p key={contact}>{channelLine(contact, agreement)}</p>
          ))}
        </Part>
        <Part title={time.hours.title}>{sides(names, (role) => hoursLine(agreement, role))}</Part>
        <Part title={time.places.languages}>{sides(names, (role) => languageLine(agreement, role))}</Part>
        <Part title={time.places.holidays}>{sides(names, (role) => countryLine(agreement, role))}</Part>
        <Part title={time.answers.title}>{promiseLines(agreement)}</Part>
        <Part title={time.slots.title}>
          {sides(names, (role) => listWords(agreement.slots[role].map(clock)))}
        </Part>
        <Part title={time.budget.title}>
          {agreement.budget !== null && <p>{time.budget.month({ count: agreement.budget })}</p>}
        </Part>
        <Part title={time.away.title}>{sides(names, (role) => awayLine(agreement, role))}</Part>
        <Part title={time.call.title}>
          {agreement.call !== null && (
            <p>
              {momentWords(agreement.call.at, zone)} ({cityOf(zone)})
              {agreement.call.link !== '' && <span class={styles['quiet']}> · {agreement.call.link}</span>}
            </p>
          )}
        </Part>
      </div>
      <Part title={t.agreement.begin.title}>
        <Starters agreement={agreement} names={within} />
      </Part>
      <footer class={styles['signatures']}>
        {ROLES.map((role) => (
          <p key={role} class={styles['signature']}>
            {t.agreement.sheet.signs[role]({ name: names[role] })}
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
      {some ? children : <p class={styles['quiet']}>{t.agreement.sheet.notAgreed}</p>}
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
  return at === '' ? contactWord(contact) : `${contactWord(contact)}: ${at}`;
}

function hoursLine({ hours }: Agreement, role: Role): string {
  const held = hours[role];
  return held === null ? '' : hoursWords(held);
}

function languageLine({ languages }: Agreement, role: Role): string {
  const held = languages[role];
  return held === null ? '' : languageName(held);
}

function countryLine({ countries }: Agreement, role: Role): string {
  const held = countries[role];
  return held === null ? '' : countryName(held);
}

function awayLine({ away }: Agreement, role: Role): string {
  const held = away[role];
  return held === null ? '' : awayWords(held);
}

function promiseLines({ promise }: Agreement) {
  const { answers } = t.agreementTime;
  const lines = [
    ...(promise.urgent === null ? [] : [answers.urgentWithin({ hours: hoursOfWork(promise.urgent) })]),
    ...(promise.normal === null ? [] : [answers.normalWithin({ hours: hoursOfWork(promise.normal) })]),
  ];
  return lines.map((line) => <p key={line}>{line}</p>);
}

function Starters({ agreement, names }: { agreement: Agreement; names: Names }) {
  const { sheet } = t.agreement;
  return (
    <ul class={styles['starters']}>
      {STARTER_LIST.map(({ id }) => {
        const lines = ROLES.flatMap((role) => {
          const held = agreement.starter[id][role];
          if (held === null) return [];
          const values = { name: names[role], day: dayWords(held.on), noter: names[held.by] };
          return [held.by === role ? sheet.confirmed(values) : sheet.noted(values)];
        });
        return (
          <li key={id}>
            <strong>{t.starter[id].title}</strong>: {lines.join('; ') || sheet.notConfirmed}
          </li>
        );
      })}
    </ul>
  );
}
