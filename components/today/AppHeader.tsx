import type { ComponentChildren } from 'preact';
import { IconButton } from '@/components/ui/IconButton';
import { BackIcon, PersonIcon } from '@/components/ui/icons';
import { initialsOf } from './words';
import styles from './AppHeader.module.css';

/** What {@link AppHeader} takes; `actions` are icon buttons. */
export interface AppHeaderProps {
  /** The assistant's name or ''. */
  name: string;
  subtitle: ComponentChildren;
  actions: ComponentChildren;
}

/** The top of Today: with whom, how much, and the ways on. */
export function AppHeader({ name, subtitle, actions }: AppHeaderProps) {
  const initials = initialsOf(name);
  return (
    <header class={styles['header']}>
      <span class={styles['avatar']} aria-hidden="true">
        {initials === '' ? <PersonIcon size={18} /> : initials}
      </span>
      <div class={styles['text']}>
        <h1 class={styles['title']}>{name.trim() || 'Your assistant'}</h1>
        <div class={styles['subtitle']}>{subtitle}</div>
      </div>
      <div class={styles['actions']}>{actions}</div>
    </header>
  );
}

/** What {@link PageHeader} takes. */
export interface PageHeaderProps {
  title: string;
  aside?: ComponentChildren;
  onBack: () => void;
}

/** The top of any other view: back, and what this is. */
export function PageHeader({ title, aside, onBack }: PageHeaderProps) {
  return (
    <header class={styles['header']}>
      <IconButton label="Back" onClick={onBack}>
        <BackIcon />
      </IconButton>
      <h1 class={styles['title']}>{title}</h1>
      {aside !== undefined && <div class={styles['aside']}>{aside}</div>}
    </header>
  );
}
