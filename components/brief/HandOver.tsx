import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { DownIcon, SendIcon } from '@/components/ui/icons';
import { MAIL_CHOICES } from '@/components/settings/choices';
import type { MailClient, Person } from '@/utils/delegation/item';
import { squeezeWords, type Squeeze } from './brief-words';
import styles from './HandOver.module.css';
import { MailSetup } from './MailSetup';

/** How the brief leaves: through a mail program, or onto the clipboard. */
export type Way = MailClient | 'text' | 'markdown' | 'rich';

/** What {@link HandOver} takes. */
export interface HandOverProps {
  /** The text of the main button. */
  label: string;
  assistant: Person;
  /** Null while nobody has chosen. */
  client: MailClient | null;
  /** What the chosen mail program cannot hold. */
  squeeze: Squeeze | null;
  onHandOver: (way: Way) => void;
  /** Who the assistant is and how mail is sent was just said; then hand over. */
  onSetup: (assistant: Person, client: MailClient) => void;
  /** Absent where the item is handed over already. */
  onLater?: (() => void) | undefined;
}

/** The end of a brief: one button that hands it over by email, and a menu with the other ways. */
export function HandOver({ label, assistant, client, squeeze, onHandOver, onSetup, onLater }: HandOverProps) {
  const [asking, setAsking] = useState(false);
  const program = MAIL_CHOICES.find((one) => one.value === client)?.label ?? '';
  const ready = client !== null && assistant.email !== '';
  if (asking) {
    return (
      <MailSetup
        assistant={assistant}
        client={client}
        onCancel={() => setAsking(false)}
        onDone={(person, chosen) => {
          setAsking(false);
          onSetup(person, chosen);
        }}
      />
    );
  }
  const others: MenuItem[] = MAIL_CHOICES.filter((one) => one.value !== client).map(
    ({ value, label: name }) => ({
      label: `By email with ${inSentence(name)}`,
      onSelect: () => onHandOver(value),
    }),
  );
  const items: MenuItem[] = [
    { label: 'Copy as text', onSelect: () => onHandOver('text') },
    { label: 'Copy as Markdown', onSelect: () => onHandOver('markdown') },
    { label: 'Copy as rich text', onSelect: () => onHandOver('rich') },
    ...(client === null ? [] : others),
    ...(onLater === undefined ? [] : [{ label: 'Keep for later', onSelect: onLater }]),
  ];
  const warning = squeeze === null || !ready ? null : squeezeWords(squeeze, inSentence(program));
  return (
    <div class={styles['bar']}>
      <div class={styles['buttons']}>
        <Button variant="primary" wide onClick={() => (ready ? onHandOver(client) : setAsking(true))}>
          <SendIcon size={18} />
          {label}
        </Button>
        <Menu label="Other ways to hand over" items={items} icon={<DownIcon />} framed upwards />
      </div>
      {warning === null ? (
        <p class={styles['note']}>
          {ready
            ? `Opens ${inSentence(program)} with the whole brief, to ${assistant.email}. You press send.`
            : 'You will be asked once for the address and your mail app.'}
        </p>
      ) : (
        <p class={styles['warning']} role="status">
          {warning}
        </p>
      )}
    </div>
  );
}

/** Gmail and Outlook are names; the mail app is the user's own. */
function inSentence(program: string): string {
  return program === 'Mail app' ? 'your mail app' : program;
}
