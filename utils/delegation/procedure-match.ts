/** Which procedure fits a capture: by rules that can be said in a sentence, without a network. Rather none than a wrong one. */
import { isMassMail } from './mass-mail';
import { latestOf, type Procedure, type ProcedureMatch } from './procedure';
import type { SiteId, Source } from './source';
import { isLight } from './word-forms';
import { hitsIn, tokensOf, type Hit, type Token } from './word-hits';

/** Why a procedure is offered: what of the capture spoke for it most. */
export type MatchReason =
  | { kind: 'site'; site: SiteId }
  | { kind: 'sender'; sender: string }
  /** As they stand in the capture. */
  | { kind: 'words'; words: string[] }
  /** The id of the item's area, which only this procedure belongs to. */
  | { kind: 'area'; area: string };

/** What is offered, and why. */
export interface ProcedureOffer {
  procedure: Procedure;
  why: MatchReason;
}

/**
 * What speaks for a procedure, in points, tuned on two thirds of the captures in tests/fixtures/procedures; the rest was
 * kept from it. A single word of a long title is not enough; one that makes up half of it is, and so is one that the text
 * goes on about.
 */
const POINTS = {
  /** Who wrote before about this writes about other things too: with words named, one of them has to be there. */
  sender: 2,
  site: 0.5,
  phrase: 3,
  word: 2,
  longWord: 2.5,
  /** Where the whole title is made of recognised words. */
  titleShare: 1.5,
  textPhrase: 1.4,
  textWord: 1.2,
  textMost: 2.75,
} as const;

/** What is offered has at least so many points, and so many more than any other. */
const ENOUGH = 2.4;
const AHEAD = 0.6;

/** From so many letters on a word is long. */
const LONG = 9;

/** So much of a text is its beginning, in characters. */
const BEGINNING = 400;

/** Providers at which anybody may have an address: to share one says nothing. */
const PUBLIC =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|proton|protonmail|gmx|mail)\.[a-z.]+$/;

/** How one procedure fares. */
interface Candidate {
  procedure: Procedure;
  match: ProcedureMatch;
  hits: Hit[];
}

/**
 * The procedure that fits best, or null when none fits well enough or two fit equally. `area` is what the person chose for
 * the item, if anything: the only procedure of it is offered where nothing else speaks for any.
 */
export function matchProcedure(
  source: Source,
  title: string,
  procedures: readonly Procedure[],
  area: string | null = null,
): ProcedureOffer | null {
  const inUse = procedures.filter(({ retired }) => !retired);
  const [said, begins] = [tokensOf(title.trim() || source.title), tokensOf(beginningOf(source))];
  const mass = isMassMail(source);
  const candidates = inUse.map((procedure): Candidate => {
    const { match } = latestOf(procedure).words;
    const unasked = mass && senderIn(source, match.senders) === null;
    const hits = unasked ? [] : [...hitsIn(said, match.words, true), ...hitsIn(begins, match.words, false)];
    return { procedure, match, hits };
  });
  const claims = claimsOf(candidates);
  const [best, second] = candidates
    .filter(({ match: { sites } }) => sites.length === 0 || sites.includes(source.site))
    .map((one) => ({ ...one, points: pointsOf(one, source, said, claims) }))
    .sort((a, b) => b.points - a.points);
  if (best === undefined || best.points < ENOUGH) return onlyOneOf(area, inUse);
  if (second !== undefined && best.points - second.points < AHEAD) return null;
  return { procedure: best.procedure, why: reasonOf(best, source) };
}

/** What the capture begins with besides its title. */
function beginningOf({ excerpt, selection = '', attachments, labels = [] }: Source): string {
  const files = attachments.map(({ name }) => name.replace(/\.\w{2,4}$/, ''));
  return [(selection || excerpt).slice(0, BEGINNING), ...files, ...labels].join('\n');
}

/** By token how many procedures recognise it: what several share, tells them less apart. */
function claimsOf(candidates: readonly Candidate[]): ReadonlyMap<Token, number> {
  const claims = new Map<Token, number>();
  for (const { hits } of candidates) {
    for (const token of hits.flatMap(({ tokens }) => tokens)) claims.set(token, (claims.get(token) ?? 0) + 1);
  }
  return claims;
}

function pointsOf(
  { match, hits }: Candidate,
  source: Source,
  title: readonly Token[],
  claims: ReadonlyMap<Token, number>,
): number {
  const { senders, sites, words } = match;
  const known = senderIn(source, senders) !== null;
  // What names nothing else is meant for all that comes from there.
  const bare = words.length === 0 && senders.length === 0;
  const site = sites.length === 0 ? 0 : bare ? ENOUGH : POINTS.site;
  const sender = !known ? 0 : words.length === 0 ? ENOUGH : POINTS.sender;
  return sender + site + wordPoints(hits, title, claims);
}

function wordPoints(
  hits: readonly Hit[],
  title: readonly Token[],
  claims: ReadonlyMap<Token, number>,
): number {
  const shared = ({ tokens }: Hit): number => Math.min(...tokens.map((token) => claims.get(token) ?? 1));
  const inTitlePoints = ({ tokens: [first, second] }: Hit): number =>
    second !== undefined ? POINTS.phrase : isLong(first) ? POINTS.longWord : POINTS.word;
  const inTextPoints = ({ tokens }: Hit): number => (tokens.length > 1 ? POINTS.textPhrase : POINTS.textWord);
  const sum = (of: readonly Hit[], pointsOf: (hit: Hit) => number): number =>
    of.reduce((points, hit) => points + pointsOf(hit) / shared(hit), 0);
  const [inTitle, inText] = [hits.filter((hit) => hit.inTitle), hits.filter((hit) => !hit.inTitle)];
  const held = new Set(inTitle.flatMap(({ tokens }) => tokens));
  const content = title.filter((token) => held.has(token) || !isLight(token.folded)).length;
  const taken = inTitle.reduce((tokens, hit) => tokens + hit.tokens.length / shared(hit), 0);
  const share = content === 0 ? 0 : Math.min(taken / content, 1) * POINTS.titleShare;
  const text = Math.min(sum(inText, inTextPoints), POINTS.textMost);
  return sum(inTitle, inTitlePoints) + share + text;
}

/** Long words, compounds most of them, rarely mean anything else. */
function isLong(token: Token | undefined): boolean {
  return (token?.folded.length ?? 0) >= LONG;
}

/** Which of `senders` wrote it: the address itself before its domain. */
function senderIn({ author }: Source, senders: readonly string[]): string | null {
  const address = author?.email.trim().toLowerCase() ?? '';
  if (address === '') return null;
  const known = senders.map((sender) => sender.trim().toLowerCase());
  if (known.includes(address)) return address;
  const domain = PUBLIC.test(address) ? '' : address.slice(address.lastIndexOf('@'));
  return domain !== '' && known.includes(domain) ? domain : null;
}

function reasonOf({ match, hits }: Candidate, source: Source): MatchReason {
  const sender = senderIn(source, match.senders);
  if (sender !== null) return { kind: 'sender', sender };
  const words = [...new Set(hits.flatMap(({ tokens }) => tokens.map(({ said }) => said)))];
  return words.length > 0 ? { kind: 'words', words } : { kind: 'site', site: source.site };
}

function onlyOneOf(area: string | null, procedures: readonly Procedure[]): ProcedureOffer | null {
  if (area === null) return null;
  const [only, another] = procedures.filter((one) => latestOf(one).words.area === area);
  return only === undefined || another !== undefined
    ? null
    : { procedure: only, why: { kind: 'area', area } };
}
