/** Trust: what the reviews of an area say about its level. Proposals only; docs/trust.md explains the rules. */
import type { Agreement, AgreementEdit, Area } from './agreement';
import { setAreaAuthority } from './areas';
import { AUTHORITIES, type Authority, type Item, type Review } from './item';

/** So many clean reviews in a row propose the next level. */
export const CLEAN_IN_A_ROW = 5;

/** A step back is proposed by what went wrong among so many of the latest reviews. */
export const LOOK_BACK = 5;

/** So many sent back or late among the latest {@link LOOK_BACK} propose a step back. */
export const WRONG_OF_LAST = 2;

/** A rating below this, of 5, is not clean. */
export const GOOD_RATING = 4;

/** A review with the area of its item. */
export interface AreaReview {
  area: string | null;
  review: Review;
  /** The item's id and title, to show what the facts are. */
  item: string;
  title: string;
}

/** A level proposed to the client, with the facts it rests on. */
export interface TrustProposal {
  /** The area's id. */
  area: string;
  from: Authority;
  to: Authority;
  direction: 'up' | 'down';
  facts: TrustFacts;
}

/** Counts over the reviews a proposal rests on; each review counts once in each. */
export interface TrustFacts {
  reviews: number;
  /** Of `reviews`, those that had a deadline; `onTime` of them met it. */
  dated: number;
  onTime: number;
  firstTimeRight: number;
  sentBack: number;
  /** Of those that were rated; null when none was. */
  average: number | null;
}

/** An item as trust sees it. */
export function areaReviewOf(item: Pick<Item, 'id' | 'title' | 'brief' | 'review'>): AreaReview {
  return { area: item.brief.area, review: item.review, item: item.id, title: item.title };
}

/**
 * What the reviews (newest first) propose, at most one step for each area. Only the assistant's own deliveries that were
 * approved at the area's present level, since it was set or a proposal declined, count.
 */
export function trustProposals(reviews: readonly AreaReview[], agreement: Agreement): TrustProposal[] {
  return agreement.areas.flatMap((area) => {
    const counted = reviews.filter((one) => counts(one, area)).map(({ review }) => review);
    const proposal = stepBack(area, counted) ?? stepUp(area, counted);
    return proposal === null ? [] : [proposal];
  });
}

/** The edit that follows a proposal. */
export function applyProposal({ area, to }: TrustProposal, now: Date): AgreementEdit {
  return setAreaAuthority(area, to, now);
}

/** The edit that keeps the level; the same reviews do not propose it again. */
export function declineProposal({ area }: TrustProposal, now: Date): AgreementEdit {
  return { areas: { [area]: { since: now.toISOString() } } };
}

function counts({ area: id, review }: AreaReview, area: Area): boolean {
  if (id !== area.id || !review.own || review.at === null || review.authority !== area.authority)
    return false;
  return area.since === null || Date.parse(review.at) > Date.parse(area.since);
}

function stepUp(area: Area, reviews: readonly Review[]): TrustProposal | null {
  const latest = reviews.slice(0, CLEAN_IN_A_ROW);
  return latest.length === CLEAN_IN_A_ROW && latest.every(isClean) ? proposalOf(area, 'up', latest) : null;
}

function stepBack(area: Area, reviews: readonly Review[]): TrustProposal | null {
  const latest = reviews.slice(0, LOOK_BACK);
  const wrong = latest.filter(({ sentBack, onTime }) => sentBack > 0 || onTime === false);
  return wrong.length >= WRONG_OF_LAST ? proposalOf(area, 'down', latest) : null;
}

function isClean({ sentBack, onTime, rating }: Review): boolean {
  return sentBack === 0 && onTime !== false && (rating === null || rating >= GOOD_RATING);
}

/** Null at the end of the levels. */
function proposalOf(
  area: Area,
  direction: TrustProposal['direction'],
  reviews: readonly Review[],
): TrustProposal | null {
  const to = AUTHORITIES[AUTHORITIES.indexOf(area.authority) + (direction === 'up' ? 1 : -1)];
  if (to === undefined) return null;
  return { area: area.id, from: area.authority, to, direction, facts: factsOf(reviews) };
}

function factsOf(reviews: readonly Review[]): TrustFacts {
  const ratings = reviews.flatMap(({ rating }) => rating ?? []);
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  const sentBack = reviews.filter((review) => review.sentBack > 0).length;
  return {
    reviews: reviews.length,
    dated: reviews.filter(({ onTime }) => onTime !== null).length,
    onTime: reviews.filter(({ onTime }) => onTime === true).length,
    firstTimeRight: reviews.length - sentBack,
    sentBack,
    average: ratings.length === 0 ? null : sum / ratings.length,
  };
}
