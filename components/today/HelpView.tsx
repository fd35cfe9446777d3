import { actionKeys } from '@/components/actions/action-keys';
import type { Way } from '@/components/palette/way';
import type { ShortcutLine } from '@/components/settings/choices';
import { slots } from '@/utils/i18n/rich';
import { t } from '@/utils/i18n/spoken';
import styles from './HelpView.module.css';

/** What {@link HelpView} takes. */
export interface HelpViewProps {
  /** What single keys do anywhere in the sidebar. */
  ways: readonly Pick<Way, 'key' | 'label'>[];
  shortcuts: readonly ShortcutLine[];
}

/** What the address bar listens to, as the manifest says. */
const ADDRESS_KEY = 'rh';

type Rows = readonly (readonly [key: string, meaning: string])[];

function sidebarKeys(ways: HelpViewProps['ways']): Rows {
  const { keys } = t.help;
  return [
    ['Ctrl+K', t.palette.help],
    ['j', keys.next],
    ['k', keys.previous],
    ['Enter', keys.open],
    ['Escape', keys.back],
    ['x', keys.select],
    ...ways.flatMap(({ key, label }) => (key === '' ? [] : [[key, label] as const])),
  ];
}

function deskKeys(): Rows {
  const { desk } = t.help;
  return [
    ['Enter', desk.proposal],
    ['1–9', desk.option],
    ['o', desk.own],
    ['s', desk.sleep],
    ['t', desk.talk],
  ];
}

/** The keys of the sidebar and of the browser's own commands. */
export function HelpView({ ways, shortcuts }: HelpViewProps) {
  const { captions, label, addressBar } = t.help;
  return (
    // It scrolls and holds nothing else that takes the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class={styles['view']} aria-label={label} tabIndex={0}>
      <KeyTable caption={captions.sidebar} rows={sidebarKeys(ways)} />
      <KeyTable caption={captions.item} rows={actionKeys()} />
      <KeyTable caption={captions.desk} rows={deskKeys()} />
      <KeyTable
        caption={captions.browser}
        rows={shortcuts.map(
          ({ keys, description }) => [keys === '' ? t.common.notSet : keys, description] as const,
        )}
      />
      <p class={styles['note']}>
        {slots(addressBar, ['key']).map((part, index) =>
          index % 2 === 0 ? part : <kbd key={part}>{ADDRESS_KEY}</kbd>,
        )}
      </p>
    </section>
  );
}

function KeyTable({ caption, rows }: { caption: string; rows: Rows }) {
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
