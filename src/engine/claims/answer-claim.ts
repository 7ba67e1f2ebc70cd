import type { Claim, ClaimAnswer } from '../../model/claim';
import type { Item } from '../../model/item';
import type { ListVerdict } from '../../model/verdict';
import type { StatedParagraph } from './stated-paragraph';

/** What the verdict of a list says of a claim about it. `stated` is where the claim's address stands. */
export function answerClaim(
  { said }: Claim,
  stated: StatedParagraph | undefined,
  verdict: ListVerdict,
  item: Item,
): ClaimAnswer {
  if (![...item.classes.values()].includes('yes')) return 'not-judged';
  switch (said.kind) {
    case 'address':
      return stated === undefined ? 'not-judged' : answerAddress(stated, verdict);
    case 'controlled':
      return isFree(verdict) ? 'contradicted' : verdict.status === 'controlled' ? 'confirmed' : 'open';
    case 'not-controlled':
    case 'out-of-class':
      return isFree(verdict) ? 'confirmed' : verdict.status === 'controlled' ? 'contradicted' : 'open';
  }
}

function isFree({ status }: ListVerdict): boolean {
  return status === 'not-controlled' || status === 'out-of-class';
}

/**
 * A paragraph for anti-terrorism alone is contradicted by a paragraph that holds for more, as an item goes by that one, and is
 * open as long as such a one is.
 */
function answerAddress({ standing, controls }: StatedParagraph, verdict: ListVerdict): ClaimAnswer {
  if (standing === 'not-encoded' || standing === 'not-yet') return 'not-judged';
  if (standing !== 'in-force') return 'contradicted';
  if (controls.length === 0) return 'not-judged';
  const addresses = new Set(controls.map(({ address }) => address));
  const looked = verdict.controls.filter(({ address }) => addresses.has(address));
  if (looked.length === 0) return 'other-class';
  const held = looked.filter(({ truth }) => truth === 'yes');
  if (held.length > 0) {
    const isLesser = verdict.tier === 'list' && held.every(({ tier }) => tier === 'anti-terrorism');
    if (!isLesser) return 'confirmed';
    return verdict.status === 'controlled' ? 'contradicted' : 'open';
  }
  return looked.some(({ truth }) => truth === 'unknown') ? 'open' : 'contradicted';
}
