/** The words that every view shares: stages, sites, sections, names. */
import type { Tone } from '@/components/ui/Chip';
import type { Section } from '@/utils/delegation/derive';
import type { Role, SiteId, Stage } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import type { Colour } from '@/utils/delegation/workspace';
import { sinceLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';

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
  /** The other member's zone (IANA), where the agreement says it. */
  theirs?: string | null;
  /** The channel they agreed on first, in words; '' without one. */
  channel?: string;
}

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

const SITE_NAMES = { gmail: 'Gmail', trello: 'Trello', asana: 'Asana' } as const;

/** The stage as people read it. */
export function stageWord(stage: Stage): string {
  return t.today.stage[stage];
}

/** The stage within a line: 'asked'. */
export function stageWithin(stage: Stage): string {
  return t.today.stageWithin[stage];
}

/** The colour of a stage's chip. */
export function stageTone(stage: Stage): Tone {
  return STAGE_TONES[stage];
}

/** The site as people read it; '' for an item typed by hand. */
export function siteWord(site: SiteId): string {
  if (site === 'none') return '';
  return site === 'page' ? t.today.webPage : SITE_NAMES[site];
}

/** The heading of a section; `other` is the other member's name or '', `role` the user's. */
export function sectionWord(section: Section, other: string, role: Role = 'client'): string {
  const name = firstName(other);
  if (section === 'with') return name === '' ? t.today.withNobody[role] : t.today.withName({ name });
  return section === 'brief' && role === 'assistant' ? t.today.beingBriefed : t.today.section[section];
}

/** The first word of a name, or ''. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}

/** The other member within a sentence: the first name, or 'your assistant', 'your client'; `role` is the user's. */
export function nameOr(other: string, role: Role): string {
  return firstName(other) || (role === 'client' ? t.common.yourAssistant : t.common.yourClient);
}

/** The same at the beginning of a sentence: 'Your assistant'. */
export function nameFirst(other: string, role: Role): string {
  return firstName(other) || (role === 'client' ? t.common.yourAssistantFirst : t.common.yourClientFirst);
}

/** Where a page's item stands: 'With Mari since Tue · asked'. */
export function knownLine(row: Row, other: string, clock: Clock, role: Role = 'client'): string {
  const since = sinceLabel(row.stageSince, clock.now, clock.zone);
  const stage = stageWithin(row.stage);
  if (row.section === 'with') {
    return t.today.knownWith({ place: sectionWord('with', other, role), since, stage });
  }
  if (row.section === 'needs') return t.today.knownNeeds({ stage, since });
  return t.today.knownAs({ stage: stageWord(row.stage), since });
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
