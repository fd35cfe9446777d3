/** What can be chosen. */
import type { CaptureMode } from '@/utils/delegation/capture';
import type { MailClient, SiteId } from '@/utils/delegation/item';
import type { LanguageCode } from '@/utils/i18n/languages';
import { t } from '@/utils/i18n/spoken';

/** Light, dark, or as the system says. */
export type Theme = 'auto' | 'light' | 'dark';

/** The choices of this installation that views show. */
export interface Choices {
  theme: Theme;
  captureMode: CaptureMode;
  mailClient: MailClient | null;
  /** Of the interface; null: the browser's. */
  language: LanguageCode | null;
  /** Whether notifications remind. */
  reminders: boolean;
}

/** A site that can be allowed. */
export interface SiteChoice {
  id: Exclude<SiteId, 'page' | 'none'>;
  name: string;
  allowed: boolean;
}

/** The ways to send mail as people know them, in the order shown. */
export function mailChoices(): readonly { value: MailClient; label: string }[] {
  return [
    { value: 'gmail', label: 'Gmail' },
    { value: 'outlook', label: 'Outlook' },
    { value: 'mailto', label: t.settings.mailApp },
  ];
}

/** A command of the browser with its keys, '' when none are set. */
export interface ShortcutLine {
  name: string;
  description: string;
  keys: string;
}
