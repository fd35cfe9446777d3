/** What can be chosen, and why a site is asked for. */
import type { CaptureMode } from '@/utils/delegation/capture';
import type { MailClient, SiteId } from '@/utils/delegation/item';

/** Light, dark, or as the system says. */
export type Theme = 'auto' | 'light' | 'dark';

/** The choices of this installation that views show. */
export interface Choices {
  theme: Theme;
  captureMode: CaptureMode;
  mailClient: MailClient | null;
}

/** A site that can be allowed. */
export interface SiteChoice {
  id: Exclude<SiteId, 'page' | 'none'>;
  name: string;
  allowed: boolean;
}

/** The ways to send mail as people know them, in the order shown. */
export const MAIL_CHOICES: readonly { value: MailClient; label: string }[] = [
  { value: 'gmail', label: 'Gmail' },
  { value: 'outlook', label: 'Outlook' },
  { value: 'mailto', label: 'Mail app' },
];

/** Why Right Hand wants a site, said beside the button that allows it. */
export const SITE_REASONS: Record<SiteChoice['id'], string> = {
  gmail: 'Puts “Delegate this” beside the subject of an open email, and reads the email you hand over.',
  trello: 'Puts “Delegate this” among the actions of an open card, and reads the card you hand over.',
  asana: 'Puts “Delegate this” into the header of an open task, and reads the task you hand over.',
};

/** A command of the browser with its keys, '' when none are set. */
export interface ShortcutLine {
  name: string;
  description: string;
  keys: string;
}
