import type { ComponentChildren } from 'preact';
import type { Clock, Side } from '@/components/today/words';
import { figuresLine } from '@/components/insights/insight-words';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { EmptyState } from '@/components/ui/States';
import type { Section } from '@/utils/delegation/derive';
import { isQuiet, type Digest, type Group } from '@/utils/delegation/digest';
import type { Row } from '@/utils/delegation/row';
import { shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import { nextDayWords, type KnownPerson } from '@/components/people/typed';
import styles from './Digest.module.css';
import { cameLine, doneLine, laterLine, openLine, questionLine, waitLine } from './overview-words';

/** Somebody whom the digest can be sent to. */
export interface Reader {
  workspace: string;
  /** The name of the button that sends it, and of the one that copies it where there are several. */
  send: string;
  copy: string;
}

/** What {@link OverviewView} takes; ids are of items. */
export interface OverviewViewProps {
  digest: Digest<KnownPerson>;
  clock: Clock;
  sideOf: (row: Row) => Side;
  readers: readonly Reader[];
  onOpen: (item: string) => void;
  onShowAll: (section: Section) => void;
  onSend: (workspace: string) => void;
  onCopy: (workspace: string) => void;
}

/** The digest of a day or a week, in groups. */
export function OverviewView(props: OverviewViewProps) {
  const { digest, clock, sideOf } = props;
  const { overview } = t;
  const { group } = overview;
  const quiet = isQuiet(digest);
  const figures = digest.figures === null ? '' : figuresLine(digest.figures);
  const rows = (title: string, from: Group<Row>, say: (row: Row) => string, section?: Section) => (
    <Rows title={title} from={from} say={say} {...(section === undefined ? {} : { section })} {...props} />
  );
  return (
    <div class={styles['view']}>
      {quiet && (
        <EmptyState title={overview.nothing[digest.period].title}>
          {overview.nothing[digest.period].text}
        </EmptyState>
      )}
      {rows(group.needs, digest.needs, (row) => openLine(row, clock), 'needs')}
      {rows(group.done, digest.done, (row) => doneLine(row, clock), 'done')}
      {figures !== '' && <p class={styles['meta']}>{figures}</p>}
      {rows(group.late, digest.late, (row) => openLine(row, clock))}
      {rows(
        digest.period === 'day' ? group.soon : overview.dueBy({ day: shortDay(digest.span.until) }),
        digest.due,
        (row) => openLine(row, clock),
      )}
      <Part title={group.came} more={digest.came.more} empty={digest.came.entries.length === 0}>
        {digest.came.entries.map((came) => (
          <Entry key={came.row.id} row={came.row} line={cameLine(came, clock)} {...props} />
        ))}
      </Part>
      {rows(group.waits, digest.waits, (row) => waitLine(row, clock))}
      <Part
        title={group.questions}
        more={digest.questions.more}
        empty={digest.questions.entries.length === 0}
      >
        {digest.questions.entries.map(({ row, question }) => (
          <Entry key={question.id} row={row} line={questionLine(question, sideOf(row), clock)} {...props} />
        ))}
      </Part>
      {rows(group.later, digest.later, (row) => laterLine(row, clock), 'later')}
      <Part title={group.days} more={0} empty={digest.days.length === 0}>
        {digest.days.map(({ person }) => (
          <li key={person.id} class={styles['entry']}>
            <span class={styles['name']}>{person.name}</span>
            <span class={styles['line']}>
              {[nextDayWords(person.day, digest.span.today), person.note].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </Part>
      {!quiet && <Sending {...props} />}
    </div>
  );
}

interface PartProps {
  title: string;
  more: number | null;
  empty: boolean;
  /** Shows all of it elsewhere. */
  onAll?: () => void;
  children: ComponentChildren;
}

function Part({ title, more, empty, onAll, children }: PartProps) {
  if (empty) return null;
  const { overview } = t;
  return (
    <section class={styles['part']}>
      <h2 class={styles['day']}>{title}</h2>
      <ul class={styles['entries']}>{children}</ul>
      {more !== 0 && (
        <p class={styles['rest']}>
          <span class={styles['meta']}>
            {more === null ? overview.someMore : overview.more({ count: more })}
          </span>
          {onAll !== undefined && (
            <Button variant="quiet" onClick={onAll}>
              {t.today.showAll}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

interface RowsProps extends OverviewViewProps {
  title: string;
  from: Group<Row>;
  say: (row: Row) => string;
  section?: Section;
}

function Rows({ title, from, say, section, ...props }: RowsProps) {
  const all = section === undefined ? {} : { onAll: () => props.onShowAll(section) };
  return (
    <Part title={title} more={from.more} empty={from.entries.length === 0} {...all}>
      {from.entries.map((row) => (
        <Entry key={row.id} row={row} line={say(row)} {...props} />
      ))}
    </Part>
  );
}

function Entry({ row, line, sideOf, onOpen }: OverviewViewProps & { row: Row; line: string }) {
  const { colour, other } = sideOf(row);
  return (
    <li
      class={styles['entry']}
      {...(colour === null ? {} : { style: { borderLeft: `4px solid var(--ws-${colour})` } })}
    >
      <button type="button" class={styles['title']} onClick={() => onOpen(row.id)}>
        {row.title}
      </button>
      <span class={styles['line']}>
        {[line, colour === null ? '' : other].filter((part) => part !== '').join(' · ')}
      </span>
    </li>
  );
}

/** A message is about one workspace: where there are several, the person picks. */
function Sending({ readers, onSend, onCopy }: OverviewViewProps) {
  const { overview } = t;
  const [only] = readers;
  return (
    <div class={styles['foot']}>
      <p class={styles['meta']}>{overview.sharedOnly}</p>
      {only !== undefined && readers.length === 1 ? (
        <div class={styles['buttons']}>
          <Button onClick={() => onSend(only.workspace)}>{only.send}</Button>
          <Button variant="quiet" onClick={() => onCopy(only.workspace)}>
            {t.common.copy}
          </Button>
        </div>
      ) : (
        <Menu
          label={overview.send}
          framed
          upwards
          starts
          items={readers.flatMap(({ workspace, send, copy }) => [
            { label: send, onSelect: () => onSend(workspace) },
            { label: copy, onSelect: () => onCopy(workspace) },
          ])}
        />
      )}
    </div>
  );
}
