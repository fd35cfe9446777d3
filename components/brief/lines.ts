/** Pasted text as steps. */

/** One step to be. */
export interface Line {
  text: string;
  done: boolean;
}

const MARK = /^(?:[-*+•–—·▪◦☐☑✓✔]|\d{1,3}[.)]|\(?[a-z]\))\s+/iu;
const BOX = /^\[( |x|X|)\]\s*/;

/** The non-empty lines of a text, without bullets, numbers and boxes; a ticked box means done. */
export function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(lineOf)
    .filter((line) => line.text !== '');
}

function lineOf(raw: string): Line {
  const trimmed = raw.replace(/\s+/g, ' ').trim();
  const ticked = /^[☑✓✔]/u.test(trimmed);
  const unmarked = trimmed.replace(MARK, '');
  const box = BOX.exec(unmarked)?.[1];
  return { text: unmarked.replace(BOX, '').trim(), done: ticked || box === 'x' || box === 'X' };
}
