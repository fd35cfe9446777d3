import { ACTION_KEYS } from '@/components/actions/action-keys';
import type { ShortcutLine } from '@/components/settings/choices';
import styles from './HelpView.module.css';

/** What {@link HelpView} takes. */
export interface HelpViewProps {
  shortcuts: readonly ShortcutLine[];
}

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['j', 'Next item'],
  ['k', 'Previous item'],
  ['Enter', 'Open the item'],
  ['Escape', 'Back'],
  ['x', 'Select the item, or let it go'],
  ['?', 'This page'],
];

const DESK_KEYS: readonly (readonly [string, string])[] = [
  ['Enter', 'Go with the proposal, also g'],
  ['1–9', 'Take that option'],
  ['o', 'Answer in your own words'],
  ['s', 'Sleep on it'],
  ['t', 'Talk about it on the next call'],
];

/** The keys of the sidebar and of the browser's own commands. */
export function HelpView({ shortcuts }: HelpViewProps) {
  return (
    // It scrolls and holds nothing else that takes the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class={styles['view']} aria-label="Keys" tabIndex={0}>
      <KeyTable caption="In the sidebar" rows={KEYS} />
      <KeyTable caption="On an item" rows={ACTION_KEYS} />
      <KeyTable caption="At the questions" rows={DESK_KEYS} />
      <KeyTable
        caption="Anywhere in the browser"
        rows={shortcuts.map(
          ({ keys, description }) => [keys === '' ? 'not set' : keys, description] as const,
        )}
      />
      <p class={styles['note']}>
        In the address bar, type <kbd>rh</kbd>, a space and a few words to write down a new item.
      </p>
    </section>
  );
}

function KeyTable({ caption, rows }: { caption: string; rows: readonly (readonly [string, string])[] }) {
  return (
    <table class={styles['table']}>
      <caption class={styles['caption']}>{caption}</caption>
      <tbody>
        {rows.map(([keys, meaning]) => (
          <tr key={meaning}>
            <th scope="row">
              <kbd>{keys}</kbd>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
