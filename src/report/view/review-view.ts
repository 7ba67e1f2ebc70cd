import type { ReviewedRelation } from '../../model/alignment';
import type { ListRelation } from '../../model/list-comparison';
import type { Lang } from '../../model/text';
import { relationWord } from '../gap-words';
import { fill } from '../messages/fill';
import type { GapMessages } from '../messages/gap-messages';

import type { GapWording } from './gap-wording';

/** What a person found when they reviewed a class, and whether the rules still give it. */
export interface ReviewView {
  /** Day and role of the review. */
  readonly heading: string;
  readonly reason: string;
  /** Says that the relation is another now, or empty. */
  readonly stale: string;
}

/** Words the review of a class; nothing where it was not reviewed at these editions. */
export function reviewView(
  itemClass: string,
  relation: ListRelation,
  { g, lang, result }: GapWording,
): ReviewView | undefined {
  const review = reviewOf(itemClass, result.reviews);
  if (review === undefined) return undefined;
  const { word } = relationWord(review.relation, result.lists, g, lang);
  return {
    heading:
      fill(g.reviewed, { date: review.on, role: review.role[lang] }) + secondReadingText(review, g, lang),
    reason: review.reason[lang],
    stale: review.relation === relation ? '' : fill(g.reviewedOtherwise, { relation: word }),
  };
}

/** What follows the day of a review where somebody read both texts a second time; otherwise empty. */
export function secondReadingText(
  { secondReading }: Pick<ReviewedRelation, 'secondReading'>,
  g: GapMessages,
  lang: Lang,
): string {
  if (secondReading === undefined) return '';
  return fill(g.readAgain, { date: secondReading.on, role: secondReading.role[lang] });
}

/** The reason for which a finding about a class was accepted, with day and role; empty where it was not. */
export function acceptedText(
  itemClass: string,
  fingerprint: string,
  { g, lang, result }: GapWording,
): string {
  const review = reviewOf(itemClass, result.reviews);
  const accepted = review?.accepted.find((finding) => finding.fingerprint === fingerprint);
  if (review === undefined || accepted === undefined) return '';
  return fill(g.accepted, { date: review.on, role: review.role[lang], reason: accepted.reason[lang] });
}

function reviewOf(itemClass: string, reviews: readonly ReviewedRelation[]): ReviewedRelation | undefined {
  return reviews.find((review) => review.itemClass === itemClass);
}
