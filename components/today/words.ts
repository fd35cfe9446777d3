/** How a row is said: its chip, its reason line, its second line. English for now. */
import type { Tone } from '@/components/ui/Chip';
import type { Section } from '@/utils/delegation/derive';
import type { SiteId, Stage } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { agoLabel, dueLabel, lateLabel, plural, sinceLabel } from '@/utils/i18n/format';

/** The moment and the zone (IANA) that times are said in. */
export interface Clock {
  now: Date;
  zone: string;
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

/** The site as people read it; '' for an item typed by hand. */
export function siteWord(site: SiteId): string {
  return SITE_WORDS[site];
}

/** The heading of a section; `other` is the assistant's name or ''. */
export function sectionWord(section: Section, other: string): string {
  switch (section) {
    case 'needs':
      return 'Needs you';
    case 'hand':
      return 'In hand';
    case 'with':
      return `With ${firstName(other) || 'your assistant'}`;
    case 'later':
      return 'Set aside';
    case 'brief':
      return 'To brief';
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

/** The chip of a row: what asks for attention before where it stands; null when the section says it already. */
export function chipOf(row: Row, clock: Clock): { tone: Tone; text: string } | null {
  if (row.signals.includes('conflict')) return { tone: 'risk', text: 'Two answers' };
  if (row.signals.includes('question')) return { tone: 'question', text: 'Question' };
  if (row.signals.includes('late') && row.due !== null) {
    return { tone: 'late', text: capital(lateLabel(row.due, clock.now)) };
  }
  if (row.signals.includes('at-risk')) return { tone: 'risk', text: 'At risk' };
  if (row.stage === 'inbox') return null;
  return { tone: STAGE_TONES[row.stage], text: STAGE_WORDS[row.stage] };
}

/** Why a row needs the person, in one line. */
export function reasonOf(row: Row, other: string, clock: Clock): string {
  if (row.sides.length > 0) {
    const sides = row.sides.map((side) => STAGE_WORDS[side].toLowerCase()).join(' and ');
    return `Two answers crossed: ${sides}. Which one holds?`;
  }
  if (row.stageNote !== '') return `“${row.stageNote}”`;
  const who = firstName(other) || 'Your assistant';
  const when = agoLabel(row.stageSince, clock.now, clock.zone);
  if (row.stage === 'delivered') return `Delivered ${when}`;
  if (row.stage === 'declined') return `${who} declined ${when}`;
  return `${who} proposed this ${when}`;
}

/** The second line: site or who it is from, deadline, steps. */
export function metaOf(row: Row, clock: Clock): string {
  const parts = [SITE_WORDS[row.site]];
  const closed = row.section === 'done' || row.section === 'dropped';
  if (closed)
    parts.push(`${STAGE_WORDS[row.stage].toLowerCase()} ${agoLabel(row.stageSince, clock.now, clock.zone)}`);
  else if (row.due !== null) parts.push(dueLabel(row.due, clock.now, clock.zone));
  else parts.push(row.from);
  if (!closed && row.stepsTotal > 0) {
    parts.push(`${row.stepsDone} of ${plural(row.stepsTotal, { one: 'step', other: 'steps' })}`);
  }
  return parts.filter((part) => part !== '').join(' · ');
}

/** Where a page's item stands: 'With Mari since Tue · asked'. */
export function knownLine(row: Row, other: string, clock: Clock): string {
  const since = sinceLabel(row.stageSince, clock.now, clock.zone);
  if (row.section === 'with') {
    return `${sectionWord('with', other)} ${since} · ${STAGE_WORDS[row.stage].toLowerCase()}`;
  }
  if (row.section === 'needs') return `Needs you · ${STAGE_WORDS[row.stage].toLowerCase()} ${since}`;
  return `${STAGE_WORDS[row.stage]} ${since}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letters of the first and last word of a name, 'MT'; '' without a name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => /^./u.exec(word ?? '')?.[0].toUpperCase() ?? '').join('');
}
