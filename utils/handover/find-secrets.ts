/** Passwords and keys in a text. */
import type { Span } from './findings';

/** Words for a password that mean little else; some words may follow before the colon ('password for the printer:'). */
const PASSWORD =
  'pass(?:word|code|phrase|wd)|pwd|passwort|kennwort|parool|salasõna|jelszó|jelszava|lozinka|лозинка|contraseña';

/** Words that mean other things as well: only with the colon right behind them. */
const OTHER =
  'šifra|шифра|clave|pin|pin[ -]?(?:code|kood|kód|kod)|cvv2?|cvc2?|api[ _-]?key|secret(?: key)?|access[ _-]?token';

/** Verbs that stand for the colon: 'the password is …', in the six languages and German. */
const IS = 'is|on|je|es|è|ist|је';

/**
 * A label and what follows it: group 1 the label if it is a word for a password, 2 how it is joined, 3 the value, 4 what
 * else its line says. All repetitions are bounded.
 */
const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:(${PASSWORD})(?:[ \\t]{1,3}[^\\s:=]{1,20}){0,4}?|${OTHER})` +
    `[ \\t]{0,3}([:=]|[ \\t](?:${IS})(?=[ \\t]))[ \\t]{0,9}\\n?[ \\t]{0,9}([^\\s]{3,100})([^\\n]{0,3})`,
  'giu',
);

/** 'PIN 1234' needs no colon: capitals say what it is. */
const PIN =
  /(?<![\p{L}\p{N}_])(?:PIN|CVV2?|CVC2?)(?:[ -]?(?:code|kood|kód|kod))?[ \t]{1,3}\d{3,8}(?![\p{L}\p{N}])/gu;

/** Keys known by their shape, as their makers document them: OpenAI, GitHub, GitLab, Slack, AWS, Google, Stripe, npm, JWT. */
const SHAPES: readonly RegExp[] = [
  /(?<![\w-])sk-[\w-]{20,250}/g,
  /(?<![\w-])gh[pousr]_[A-Za-z0-9]{36,250}/g,
  /(?<![\w-])github_pat_\w{22,250}/g,
  /(?<![\w-])glpat-[\w-]{20,250}/g,
  /(?<![\w-])xox[abeoprs]-[A-Za-z0-9-]{10,250}/g,
  /(?<![\w-])(?:AKIA|ASIA)[A-Z0-9]{16}(?!\w)/g,
  /(?<![\w-])AIza[\w-]{35}(?![\w-])/g,
  /(?<![\w-])[rsp]k_(?:live|test)_\w{16,250}/g,
  /(?<![\w-])npm_[A-Za-z0-9]{36}(?!\w)/g,
  /(?<![\w-])eyJ[\w-]{8,4000}\.eyJ[\w-]{8,8000}\.[\w-]{8,4000}/g,
];

/** Every pattern here, for the test that none can run away. */
export const SECRET_PATTERNS: readonly RegExp[] = [LABELLED, PIN, ...SHAPES];

/** Passwords with their label, and keys; they do not overlap. */
export function secretsIn(text: string): Span[] {
  const spans = [
    ...privateKeys(text),
    ...labelled(text),
    ...[PIN, ...SHAPES].flatMap((shape) => all(text, shape)),
  ];
  spans.sort((one, other) => one.index - other.index || other.end - one.end);
  const apart: Span[] = [];
  for (const span of spans) {
    const before = apart.at(-1);
    if (before === undefined || span.index >= before.end) apart.push(span);
    else before.end = Math.max(before.end, span.end);
  }
  return apart;
}

function all(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ index, end: index + length }));
}

function labelled(text: string): Span[] {
  return [...text.matchAll(LABELLED)].flatMap((match) => {
    const [whole, password, joint = '', value = '', more = ''] = match;
    const sure = password !== undefined && /^[:=]/.test(joint) && more.trim() === '';
    const secret = value.replace(/[,;)\]»”"']{1,3}$|\.$/, '');
    if (secret.length < 3 || !isSecret(secret, sure)) return [];
    const end = match.index + whole.length - more.length - (value.length - secret.length);
    return [{ index: match.index, end }];
  });
}

/**
 * Whether what stands behind a label is a secret and not the next word of a sentence: it has a digit or a sign in it, or
 * one is `sure`, because the line says 'password:' and nothing else.
 */
function isSecret(value: string, sure: boolean): boolean {
  if (/^(?:https?:\/\/|[[(<*_…•.-]{1,100}$)/i.test(value) || /^[*•x.…_-]{3,100}$/i.test(value)) return false;
  const odd = /\p{N}|[^\p{L}\p{N}\s'’-]/u.test(value.replace(/^["'“„«(]/, ''));
  return odd || sure;
}

const KEY_BEGINS = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_ENDS = /-----END (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;

/** Private keys; one without its end reaches to the end of the text. */
function privateKeys(text: string): Span[] {
  const spans: Span[] = [];
  KEY_BEGINS.lastIndex = 0;
  for (let begin = KEY_BEGINS.exec(text); begin !== null; begin = KEY_BEGINS.exec(text)) {
    KEY_ENDS.lastIndex = KEY_BEGINS.lastIndex;
    const end = KEY_ENDS.exec(text) === null ? text.length : KEY_ENDS.lastIndex;
    spans.push({ index: begin.index, end });
    KEY_BEGINS.lastIndex = end;
  }
  return spans;
}
