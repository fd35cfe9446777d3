/** What a procedure says, in the one form that everything else reads: without what nobody sees. */
import type { ProcedureWords } from './procedure';

/** A procedure that says nothing yet. */
export const NO_WORDS: ProcedureWords = {
  title: '',
  goal: '',
  steps: [],
  guidelines: '',
  authority: null,
  area: null,
  minutes: null,
  match: { sites: [], senders: [], words: [] },
  starter: null,
};

/** Longer texts than a title holds are cut, in UTF-16 units. */
const TITLE_LENGTH = 300;

/** The same words without empty steps, double names, and white space that says nothing. */
export function tidyProcedure(words: ProcedureWords): ProcedureWords {
  return {
    ...words,
    title: oneLine(oneLine(words.title).slice(0, TITLE_LENGTH)),
    goal: tidyText(words.goal),
    steps: words.steps.map(oneLine).filter((step) => step !== ''),
    guidelines: tidyText(words.guidelines),
    match: {
      sites: [...new Set(words.match.sites)],
      senders: namesIn(words.match.senders).map((sender) => sender.toLowerCase()),
      words: namesIn(words.match.words),
    },
  };
}

/** Whether two versions say the same. */
export function sameProcedure(one: ProcedureWords, other: ProcedureWords): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(words: ProcedureWords) {
  const { title, goal, steps, guidelines, authority, area, minutes, match } = words;
  return [title, goal, steps, guidelines, authority, area, minutes, match.sites, match.senders, match.words];
}

/** The names of a list that people type: between commas, semicolons or line breaks, each once. */
export function namesIn(lists: readonly string[]): string[] {
  const names = lists.flatMap((list) => list.split(/[,;]|\p{Zl}|\p{Zp}|\r|\n/u)).map(oneLine);
  const known = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (name === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** All of a text on one line. */
export function oneLine(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(HALF, '\ufffd')
    .replace(/[\s\x85]+/gu, ' ')
    .trim();
}

/** Its lines without blanks at their ends, and without blanks before and after them. */
function tidyText(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f\x85\u2028\u2029]/gu, '\n')
    .replace(UNSEEN, '')
    .replace(HALF, '\ufffd')
    .replace(/\s+$/gmu, (end) => end.replace(/[^\n]/gu, ''))
    .replace(/^\s+|\n+$/gu, '');
}

/** Control characters but for tab and line breaks, and the mark that some programs begin a file with. */
const UNSEEN = /[\x00-\x08\x0e-\x1f\x7f\ufeff]/gu;

/** Halves of characters, which no file holds. */
const HALF = /\p{Surrogate}/gu;
