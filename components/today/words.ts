/** The words that every view shares: stages, sites, sections, names. English for now. */
import type { Tone } from '@/components/ui/Chip';
import type { Section } from '@/utils/delegation/derive';
import type { Role, SiteId, Stage } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import type { Colour } from '@/utils/delegation/workspace';
import { sinceLabel } from '@/utils/i18n/format';

/** The moment and the zone (IANA) that times are said in. */
export interface Clock {
  now: Date;
  zone: string;
}

/** How the workspace of a row is looked at. */
export interface Side {
  /** The user's role there. */
  role: Role;
  /** The other member's name, or ''. */
  other: string;
  /** Its colour where rows of several workspaces stand together, else null. */
  colour: Colour | null;
}

const STAGE_WORDS: Record<Stage, string> = {
  proposed: 'Proposed',
  inbox: 'To brief',
  asked: 'Asked',
  accepted: 'Accepted',
  working: 'Working',
  delivered: 'Delivered',
  done: 'Done',
  declined: 'Declined',
  dropped: 'Dropped',
};

const STAGE_TONES: Record<Stage, Tone> = {
  proposed: 'question',
  inbox: 'neutral',
  asked: 'neutral',
  accepted: 'accent',
  working: 'accent',
  delivered: 'done',
  done: 'done',
  declined: 'risk',
  dropped: 'neutral',
};

const SITE_WORDS: Record<SiteId, string> = {
  gmail: 'Gmail',
  trello: 'Trello',
  asana: 'Asana',
  page: 'Web page',
  none: '',
};

/** The stage as people read it. */
export function stageWord(stage: Stage): string {
  return STAGE_WORDS[stage];
}

/** The colour of a stage's chip. */
export function stageTone(stage: Stage): Tone {
  return STAGE_TONES[stage];
}

/** The site as people read it; '' for an item typed by hand. */
export function siteWord(site: SiteId): string {
  return SITE_WORDS[site];
}

/** The heading of a section; `other` is the other member's name or '', `role` the user's. */
export function sectionWord(section: Section, other: string, role: Role = 'client'): string {
  switch (section) {
    case 'needs':
      return 'Needs you';
    case 'hand':
      return 'In hand';
    case 'with':
      return `With ${nameOr(other, role)}`;
    case 'later':
      return 'Set aside';
    case 'brief':
      return role === 'client' ? 'To brief' : 'Being briefed';
    case 'done':
      return 'Done';
    case 'dropped':
      return 'Dropped';
  }
}

/** The first word of a name, or ''. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}

/** The other member within a sentence: the first name, or 'your assistant', 'your client'; `role` is the user's. */
export function nameOr(other: string, role: Role): string {
  return firstName(other) || (role === 'client' ? 'your assistant' : 'your client');
}

/** Where a page's item stands: 'With Mari since Tue · asked'. */
export function knownLine(row: Row, other: string, clock: Clock, role: Role = 'client'): string {
  const since = sinceLabel(row.stageSince, clock.now, clock.zone);
  if (row.section === 'with') {
    return `${sectionWord('with', other, role)} ${since} · ${STAGE_WORDS[row.stage].toLowerCase()}`;
  }
  if (row.section === 'needs') return `Needs you · ${STAGE_WORDS[row.stage].toLowerCase()} ${since}`;
  return `${STAGE_WORDS[row.stage]} ${since}`;
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letters of the first and last word of a name, 'MT'; '' without a name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => /^./u.exec(word ?? '')?.[0].toUpperCase() ?? '').join('');
}
