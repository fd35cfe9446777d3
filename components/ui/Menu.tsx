import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './IconButton';
import styles from './Menu.module.css';
import { cx } from './cx';
import { MoreIcon } from './icons';
import { useLatest } from './use-latest';

/** One entry of a {@link Menu}. */
export interface MenuItem {
  label: string;
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
}

/** Moves the focus within the menu by the arrow keys, Home and End. */
function moveFocus(list: HTMLElement, key: string): boolean {
  const items = [...list.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)')];
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
export function Menu({ label, items, icon, framed = false, upwards }: MenuProps) {
  const [open, setOpen] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = () => setOpen(false);
  useOutside(host, open, close);
  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[role="menuitem"]:not(:disabled)')?.focus();
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
          class={cx(styles['list'], upwards && styles['up'])}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={styles['item']}
              disabled={item.disabled}
              onClick={() => {
                close();
                button.current?.focus();
                item.onSelect();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
