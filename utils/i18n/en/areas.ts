import type { Authority } from '@/utils/delegation/item';
import { n } from './count';

/** Areas of responsibility with their guidelines, how far the assistant may decide, and what the reviews propose. */
export const areas = {
  title: 'Areas of responsibility',
  why: 'A piece of work in an area begins with its authority and its guidelines.',
  none: 'None yet, such as “Bookings” or “Inbox”.',
  fresh: 'New area',
  addFresh: 'Add: new area',
  added: ({ area }: { area: string }) => `“${area}” is added.`,
  /** For an assistant who may not; `name` begins the sentence. */
  othersAdd: ({ name }: { name: string }) => `${name} adds and names the areas.`,
  name: 'Name',
  needsName: 'An area needs a name.',
  takeOff: 'Take off the area',
  takeOffNamed: ({ area }: { area: string }) => `Take off the area ${area}`,
  takenOff: ({ area }: { area: string }) => `“${area}” is taken off.`,
  /** An authority in two or three words, as a label. */
  level: {
    'ask-first': 'Ask first',
    'decide-and-tell': 'Decide and tell',
    'just-do-it': 'Just do it',
  } satisfies Record<Authority, string>,
  /** The same after a colon. */
  levelWithin: {
    'ask-first': 'ask first',
    'decide-and-tell': 'decide and tell',
    'just-do-it': 'just do it',
  } satisfies Record<Authority, string>,
  levelSet: ({ area, level }: { area: string; level: string }) => `${area}: ${level}.`,
  howFarYou: 'How far may you decide?',
  howFar: ({ name }: { name: string }) => `How far may ${name} decide?`,
  /** What an authority means, said to the assistant. */
  youMay: {
    'ask-first': 'You ask before anything is decided.',
    'decide-and-tell': 'You decide, and tell what was decided.',
    'just-do-it': 'You do it, without asking or telling.',
  } satisfies Record<Authority, string>,
  /** The same of the assistant; `name` begins the sentence. */
  theyMay: {
    'ask-first': ({ name }: { name: string }) => `${name} asks before anything is decided.`,
    'decide-and-tell': ({ name }: { name: string }) => `${name} decides, and tells what was decided.`,
    'just-do-it': ({ name }: { name: string }) => `${name} does it, without asking or telling.`,
  } satisfies Record<Authority, (values: { name: string }) => string>,
  guidelines: 'Guidelines',
  guidelinesOf: ({ area }: { area: string }) => `Guidelines of ${area}`,
  guidelineCount: ({ count }: { count: number }) => n(count, { one: '# guideline', other: '# guidelines' }),
  noGuidelines: 'None yet.',
  guidelinesExample: 'None yet, such as “Always compare two offers”.',
  guideline: ({ number }: { number: string }) => `Guideline ${number}`,
  emptyGuideline: 'Empty',
  takeOffGuideline: ({ number }: { number: string }) => `Take off guideline ${number}`,
  guidelineOff: 'The guideline is taken off.',
  freshGuideline: 'New guideline',
  addGuideline: 'Add: new guideline',
  /** What the reviews of an area propose. */
  trust: {
    label: ({ area }: { area: string }) => `Proposal for ${area}`,
    /** `name` begins the sentence. */
    up: ({ name, area }: { name: string; area: string }) => `${name} could decide more in “${area}”`,
    down: ({ area }: { area: string }) => `Look more closely at “${area}” for a while?`,
    /** `level` is one of `levelWithin`. */
    now: ({ level }: { level: string }) => `Now: ${level}.`,
    raise: ({ level }: { level: string }) => `Raise to “${level}”`,
    stepBack: ({ level }: { level: string }) => `Step back to “${level}”`,
    notNow: 'Not now',
    notNowFor: ({ area }: { area: string }) => `Not now: ${area}`,
    raised: 'The new level holds from now on.',
    stays: 'The level stays as it is.',
    /** `facts` are the three below, with commas. */
    last: ({ count, facts }: { count: number; facts: string }) =>
      n(count, { one: `The last # review: ${facts}.`, other: `The last # reviews: ${facts}.` }),
    onTime: ({ count, of }: { count: string; of: string }) => `${count} of ${of} on time`,
    firstTime: ({ count, of }: { count: string; of: string }) => `${count} of ${of} right the first time`,
    rated: ({ rating }: { rating: string }) => `rated ${rating} of 5 on average`,
  },
};
