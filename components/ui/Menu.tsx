import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './IconButton';
import styles from './Menu.module.css';
import { cx } from './cx';
import { MoreIcon, TickIcon } from './icons';
import { useLatest } from './use-latest';

/** One entry of a {@link Menu}. */
export interface MenuItem {
  label: string;
  /** Before the label, such as a badge. */
  lead?: ComponentChildren;
  /** One quiet line below the label. */
  note?: string;
  /** For one of a few to choose from: whether it is the one chosen. */
  checked?: boolean;
  disabled?: boolean;
  onSelect: () => void;
}

/** What {@link Menu} takes; `label` names the button, whose icon is three dots unless `icon` says otherwise. */
export interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  icon?: ComponentChildren;
  framed?: boolean;
  /** Opens above the button, for one at the lower edge. */
  upwards?: boolean;
  /** Opens to the right of the button's left edge, for one at the left. */
  starts?: boolean;
}

/** Moves the focus within the menu by the arrow keys, Home and End. */
function moveFocus(list: HTMLElement, key: string): boolean {
  const items = [...list.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)')];
  const now = items.findIndex((item) => item === document.activeElement);
  const targets: Record<string, number> = {
    ArrowDown: (now + 1) % items.length,
    ArrowUp: (now - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  items[target]?.focus();
  return true;
}

/** Where the focus goes when the menu opens: what is chosen, else the first entry. */
function firstOf(list: HTMLElement | null): HTMLElement | null {
  return (
    list?.querySelector<HTMLElement>('[aria-checked="true"]') ??
    list?.querySelector<HTMLElement>('[role^="menuitem"]:not(:disabled)') ??
    null
  );
}

/** Calls `close` on a press outside `host` while `open`. */
function useOutside(host: RefObject<HTMLElement | null>, open: boolean, onOutside: () => void): void {
  const close = useLatest(onOutside);
  useEffect(() => {
    if (!open) return undefined;
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof Node && host.current?.contains(event.target) !== true) close.current();
    };
    document.addEventListener('pointerdown', onDown, true);
    return () => document.removeEventListener('pointerdown', onDown, true);
  }, [open, host, close]);
}

/** A button that opens a short list of actions. */
export function Menu({ label, items, icon, framed = false, upwards, starts }: MenuProps) {
  const [open, setOpen] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = () => setOpen(false);
  useOutside(host, open, close);
  useLayoutEffect(() => {
    if (open) firstOf(list.current)?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || list.current === null) return;
    if (event.key === 'Escape') button.current?.focus();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    if (event.key === 'Escape' || moveFocus(list.current, event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div ref={host} class={styles['host']}>
      <IconButton
        buttonRef={button}
        label={label}
        expanded={open}
        framed={framed}
        onClick={() => setOpen(!open)}
      >
        {icon ?? <MoreIcon />}
      </IconButton>
      {open && (
        <div
          ref={list}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={onKeyDown}
          class={cx(styles['list'], upwards && styles['up'], starts && styles['starts'])}
        >
          {items.map((item, index) => (
            <button
              key={index}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.checked}
              tabIndex={-1}
              class={styles['item']}
              disabled={item.disabled}
              onClick={() => {
                close();
                button.current?.focus();
                item.onSelect();
              }}
            >
              {item.lead}
              <span class={styles['text']}>
                <span class={styles['label']}>{item.label}</span>
                {item.note !== undefined && <span class={styles['note']}>{item.note}</span>}
              </span>
              {item.checked === true && <TickIcon size={16} />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
