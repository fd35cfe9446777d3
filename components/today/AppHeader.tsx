import type { ComponentChildren } from 'preact';
import { IconButton } from '@/components/ui/IconButton';
import { BackIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';
import styles from './AppHeader.module.css';

/** What {@link AppHeader} takes; `lead` is what stands before the name, `note` one line below, `actions` are icon buttons. */
export interface AppHeaderProps {
  /** Who or what is shown. */
  name: string;
  lead: ComponentChildren;
  subtitle: ComponentChildren;
  note?: string;
  actions: ComponentChildren;
}

/** The top of Today: with whom, how much, and the ways on. */
export function AppHeader({ name, lead, subtitle, note = '', actions }: AppHeaderProps) {
  return (
    <header class={styles['header']}>
      {lead}
      <div class={styles['text']}>
        <h1 class={styles['title']}>{name}</h1>
        <div class={styles['subtitle']}>{subtitle}</div>
      </div>
      <div class={styles['actions']}>{actions}</div>
      {note !== '' && <p class={styles['note']}>{note}</p>}
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
      <IconButton label={t.common.back} onClick={onBack}>
        <BackIcon />
      </IconButton>
      <h1 class={styles['title']}>{title}</h1>
      {aside !== undefined && <div class={styles['aside']}>{aside}</div>}
    </header>
  );
}
