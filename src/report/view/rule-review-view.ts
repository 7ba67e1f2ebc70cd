import type { ReviewedRelation } from '../../model/alignment';
import type { ListRelation } from '../../model/list-comparison';
import { relationWord } from '../gap-words';
import { fill } from '../messages/fill';
import { secondReadingText } from './review-view';
import { classPiece, linkedText, type Piece } from './rule-piece';
import type { RuleWording } from './rule-wording';

/** What a person found of a class when they set the lists beside each other. */
export interface RuleReviewView {
  readonly itemClass: readonly Piece[];
  readonly relation: ListRelation;
  readonly word: string;
  readonly sign: string;
  readonly when: string;
  readonly reason: readonly Piece[];
  readonly accepted: readonly (readonly Piece[])[];
}

/** Words a review. */
export function ruleReviewView(
  review: Omit<ReviewedRelation, 'place'>,
  wording: RuleWording,
): RuleReviewView {
  const { r, lang } = wording;
  const { word, sign } = relationWord(review.relation, wording.compared, wording.g, lang);
  const [first, second] = review.editions;
  return {
    itemClass: [classPiece(review.itemClass, wording)],
    relation: review.relation,
    word,
    sign,
    when:
      fill(r.reviewedOn, { date: review.on, role: review.role[lang], first, second }) +
      secondReadingText(review, wording.g, lang),
    reason: linkedText(review.reason[lang], wording),
    accepted: review.accepted.map(({ reason }) =>
      linkedText(fill(r.reviewAccepted, { reason: reason[lang] }), wording),
    ),
  };
}
