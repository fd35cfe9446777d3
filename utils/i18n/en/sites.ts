import type { FoundBy } from '@/utils/delegation/capture';
import type { SiteId, Source } from '@/utils/delegation/item';

/** The sites: why each is asked for, and what is read there. */
export const sites = {
  allowed: 'Allowed',
  allow: 'Allow',
  forget: 'Forget',
  allowSite: ({ site }: { site: string }) => `Allow ${site}`,
  forgetSite: ({ site }: { site: string }) => `Forget ${site}`,
  reason: {
    gmail: 'Puts “Delegate this” beside the subject of an open email, and reads the email you hand over.',
    trello: 'Puts “Delegate this” among the actions of an open card, and reads the card you hand over.',
    asana: 'Puts “Delegate this” into the header of an open task, and reads the task you hand over.',
  } satisfies Record<Exclude<SiteId, 'page' | 'none'>, string>,
  check: {
    title: 'Check capture',
    nothing: 'Nothing to check in this tab',
    nothingWhy: 'Open an email, a card or a task on a site that you have allowed, and check again.',
    again: 'Check again',
    copy: 'Copy diagnostic',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying. Select the text below and copy it.',
    holds: 'What the diagnostic holds',
    holdsWhy: 'Tag and class names of the page, none of its words.',
    diagnostic: 'Diagnostic',
    allFound: 'Everything that was looked for was found.',
    someFound: ({ found, all }: { found: number; all: number }) =>
      `${found} of ${all} fields found. What this page does not have is not found either.`,
    notFound: 'not found',
  },
  /** What gave a field. */
  step: {
    json: 'site’s data',
    dom: 'page',
    meta: 'metadata',
    tab: 'tab',
  } satisfies Record<FoundBy, string>,
  field: {
    site: 'Site',
    url: 'Address',
    title: 'Title',
    author: 'From',
    excerpt: 'Text',
    attachments: 'Attachments',
    threadId: 'Thread',
    shownDate: 'Date',
    recipients: 'To',
    language: 'Language',
    selection: 'Selection',
    siteName: 'Publication',
    checklists: 'Checklists',
    labels: 'Labels',
    members: 'Members',
    shownDue: 'Due',
    list: 'List',
    board: 'Board',
    project: 'Project',
    shortUrl: 'Short address',
  } satisfies Record<keyof Source, string>,
  /** A checklist and how much of it is done; `points` are its lines. */
  checklist: ({ title, points, done, all }: { title: string; points: string; done: number; all: number }) =>
    `${title}: ${points} (${done} of ${all} done)`,
  checklistUnnamed: ({ points, done, all }: { points: string; done: number; all: number }) =>
    `${points} (${done} of ${all} done)`,
};
