import type { Role } from '@/utils/delegation/item';
import { n } from './count';

/** The digest of a day and of a week, on screen. */
export const overview = {
  title: 'Digest',
  menu: 'Digest',
  which: 'What to show',
  views: { day: 'Today', week: 'This week', told: 'Decided' },
  unreadable: 'The digest could not be read.',
  group: {
    needs: 'Needs you',
    late: 'Late',
    soon: 'Due today and tomorrow',
    came: 'Came since yesterday',
    questions: 'Open questions',
    days: 'Days to remember',
    done: 'Done in the last seven days',
    waits: 'Longest without a word',
    later: 'Set aside',
  },
  /** `day` is 'Sun 6 Dec'. */
  dueBy: ({ day }: { day: string }) => `Due until ${day}`,
  /** What came of an item. */
  kind: {
    asked: 'new',
    accepted: 'accepted',
    declined: 'declined',
    delivered: 'delivered',
    sentBack: 'sent back',
    approved: 'approved',
    dropped: 'dropped',
    proposed: 'proposed',
    answered: 'answered',
    told: 'decided and told',
    warned: 'warned',
    replied: 'answered the warning',
    noted: 'a note',
  },
  nothing: {
    day: { title: 'Nothing for today', text: 'Nothing needs you, is due or has come since yesterday.' },
    week: { title: 'A quiet week', text: 'Nothing was done, is due or waits.' },
  },
  more: ({ count }: { count: number }) => n(count, { one: 'and # more', other: 'and # more' }),
  someMore: 'and more',
  question: {
    now: 'waits for your answer',
    /** `when` is 'tomorrow at 9:00'. */
    comes: ({ when }: { when: string }) => `comes ${when}`,
    goes: ({ name, when }: { name: string; when: string }) => `goes to ${name} ${when}`,
    /** `name` is a first name, 'your assistant' or 'your client'. */
    waits: ({ name }: { name: string }) => `waits for ${name}`,
  },
  send: 'Send',
  sendTo: ({ name }: { name: string }) => `Send to ${name}`,
  copyFor: ({ name }: { name: string }) => `Copy for ${name}`,
  sendToRole: { client: 'Send to your assistant', assistant: 'Send to your client' } satisfies Record<
    Role,
    string
  >,
  sharedOnly: 'Only what you both know goes out.',
  copied: 'The digest is on your clipboard.',
  notCopied: 'The browser did not let the digest be copied.',
};
