/** A short coach for people new to handing over: one step a week, each seen to be done from what was really done. */

/** The steps, in the order in which they help; each builds on those before it. */
export const COACH_STEPS = [
  'first',
  'area',
  'brief',
  'authority',
  'review',
  'procedure',
  'recurring',
  'call',
] as const;

/** One of {@link COACH_STEPS}. */
export type CoachStep = (typeof COACH_STEPS)[number];

/** What the steps are judged by; of one workspace. */
export interface CoachFacts {
  /** Items that were ever handed over, as far as they were counted. */
  handedOver: number;
  /** Items that were approved. */
  done: number;
  areas: number;
  /** Areas in which the assistant may decide. */
  decides: number;
  /** Open items at the assistant's with goal, steps and deadline. */
  clear: number;
  procedures: number;
  recurrences: number;
  /** Whether a call is agreed on. */
  call: boolean;
}

/** More finished items than this, and nobody needs to be told how to begin. */
const EXPERIENCED = 30;
/** A week, in ms. */
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

const DONE: Record<CoachStep, (facts: CoachFacts) => boolean> = {
  first: ({ handedOver }) => handedOver > 0,
  area: ({ areas }) => areas > 0,
  brief: ({ clear, done }) => clear > 0 || done >= 5,
  authority: ({ decides }) => decides > 0,
  review: ({ done }) => done > 0,
  procedure: ({ procedures }) => procedures > 0,
  recurring: ({ recurrences }) => recurrences > 0,
  call: ({ call }) => call,
};

/** Whether what the step advises has been done. */
export function isStepDone(step: CoachStep, facts: CoachFacts): boolean {
  return DONE[step](facts);
}

/** The step of this week, and how far one is; `steps` is how many there are. */
export interface Coaching {
  step: CoachStep;
  number: number;
  steps: number;
}

/**
 * The step to show at `now`, or null: all is done or was waved off, somebody experienced is at work, or the week's step was
 * answered less than a week ago. `answered` are the steps that were taken or dismissed, with the ISO instant.
 */
export function coachingAt(
  facts: CoachFacts,
  answered: ReadonlyMap<CoachStep, string>,
  now: Date,
): Coaching | null {
  if (facts.done > EXPERIENCED) return null;
  const last = Math.max(...[...answered.values()].map((at) => Date.parse(at)), -Infinity);
  const step = COACH_STEPS.find((one) => !answered.has(one) && !isStepDone(one, facts));
  if (step === undefined) return null;
  // The very first may come at once after it, for a week of nothing would be no beginning.
  if (step !== 'first' && now.getTime() - last < WEEK_MS) return null;
  return { step, number: COACH_STEPS.indexOf(step) + 1, steps: COACH_STEPS.length };
}
