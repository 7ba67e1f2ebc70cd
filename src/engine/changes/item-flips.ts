import type { Item } from '../../model/item';
import type { ItemFlip } from '../../model/rule-change';
import type { Lang } from '../../model/text';
import type { ControlVerdict, ItemComparison, ListVerdict, Trace } from '../../model/verdict';
import type { Vocabulary } from '../../model/vocabulary';
import { compareItem } from '../compare-item';
import type { Lists } from './class-effects';
import type { MergedVocabularies } from './merge-vocabularies';

/** Most figures that a reason names for one control. */
const mostFigures = 3;

/**
 * The items whose verdict on a list, tier of control or alignment is another in the newer version, in their order. An assumption
 * counts in the versions that have it.
 */
export function itemFlips(
  items: readonly Item[],
  assumptions: readonly string[],
  lists: Readonly<Record<'base' | 'head', Lists>>,
  vocabularies: MergedVocabularies,
): readonly ItemFlip[] {
  return items.flatMap((item) => {
    const before = compareItem(item, lists.base, vocabularies.base, assumptions);
    const after = compareItem(item, lists.head, vocabularies.head, assumptions);
    const flip = flipOf(before, after, vocabularies.head);
    return flip === undefined ? [] : [flip];
  });
}

function flipOf(before: ItemComparison, after: ItemComparison, vocabulary: Vocabulary): ItemFlip | undefined {
  const both = ([0, 1] as const).map((side) => ({
    before: before.verdicts[side],
    after: after.verdicts[side],
  }));
  const verdicts = both.filter(
    (pair) => pair.before.status !== pair.after.status || pair.before.tier !== pair.after.tier,
  );
  if (verdicts.length === 0 && before.alignment === after.alignment) return undefined;
  const gained = verdicts.flatMap((pair) => only(pair.after, pair.before));
  const lost = verdicts.flatMap((pair) => only(pair.before, pair.after));
  const words = (lang: Lang): string =>
    [
      ...gained.map(({ now }) => appliesText(now, vocabulary, lang)),
      ...lost.map(({ now, other }) => lapsedText(now, other, vocabulary, lang)),
      ...(gained.length + lost.length > 0 ? [] : openText(verdicts.length > 0 ? verdicts : both, lang)),
    ].join(lang === 'en' ? '; ' : '。');
  return {
    item: after.item,
    name: after.name,
    alignments: [before.alignment, after.alignment],
    verdicts,
    gained: gained.map(({ now }) => now.address),
    lost: lost.map(({ now }) => now.address),
    reason: { en: words('en'), ja: words('ja') },
  };
}

interface Holding {
  readonly now: ControlVerdict;
  /** What the same control says in the other version, where it is there. */
  readonly other: ControlVerdict | undefined;
}

/** The controls that hold in the one verdict and not in the other. */
function only(one: ListVerdict, other: ListVerdict): readonly Holding[] {
  return one.controls
    .filter(({ address }) => one.controlledBy.includes(address) && !other.controlledBy.includes(address))
    .map((now) => ({ now, other: other.controls.find(({ address }) => address === now.address) }));
}

function appliesText({ address, trace }: ControlVerdict, vocabulary: Vocabulary, lang: Lang): string {
  const figures = figuresIn(trace, 'yes', vocabulary, lang);
  return lang === 'en'
    ? `${address} applies${colon(figures, lang)}`
    : `${address}に該当${colon(figures, lang)}`;
}

function lapsedText(
  { address }: ControlVerdict,
  other: ControlVerdict | undefined,
  vocabulary: Vocabulary,
  lang: Lang,
): string {
  if (other === undefined || other.truth === 'yes')
    return lang === 'en' ? `${address} no longer applies` : `${address}の適用がなくなった`;
  const figures = figuresIn(other.trace, other.truth, vocabulary, lang);
  return lang === 'en'
    ? `${address} no longer applies${colon(figures, lang)}`
    : `${address}に該当しなくなった${colon(figures, lang)}`;
}

interface VerdictPair {
  readonly before: ListVerdict;
  readonly after: ListVerdict;
}

/** Why an item is another though the same controls hold; of lists that say the same of it, nothing. */
function openText(pairs: readonly VerdictPair[], lang: Lang): readonly string[] {
  const told = pairs.flatMap(({ before, after }) => {
    if (before.status === after.status && before.tier !== after.tier) return [tierText(after, lang)];
    const names = (one: ListVerdict, other: ListVerdict): string => {
      const known = [...other.openControls, ...other.notCovered];
      const found = [...one.openControls, ...one.notCovered].filter((address) => !known.includes(address));
      return [...new Set(found)].slice(0, mostFigures).join(', ');
    };
    const [open, settled] = [names(after, before), names(before, after)];
    if (open !== '') return [lang === 'en' ? `open now: ${open}` : `未確定：${open}`];
    if (settled !== '') return [lang === 'en' ? `decided now: ${settled}` : `確定：${settled}`];
    return [];
  });
  if (told.length > 0) return told;
  return [lang === 'en' ? 'what can touch its class is another now' : '品目に関係する規定の範囲が変わった'];
}

/** The same controls hold, for other reasons. */
function tierText({ controlledBy, openControls, tier }: ListVerdict, lang: Lang): string {
  const by = [...controlledBy, ...openControls].slice(0, mostFigures).join(', ');
  if (tier === 'anti-terrorism')
    return lang === 'en' ? `${by}: for anti-terrorism reasons only now` : `${by}：テロ対策理由のみとなった`;
  return lang === 'en'
    ? `${by}: no longer for anti-terrorism reasons only`
    : `${by}：テロ対策以外の理由が加わった`;
}

function colon(figures: readonly string[], lang: Lang): string {
  if (figures.length === 0) return '';
  return lang === 'en' ? ` (${figures.join('; ')})` : `（${figures.join('、')}）`;
}

/** Figures with their limits by which a trace has the truth, those nearest to its root first. */
function figuresIn(
  trace: Trace,
  truth: Trace['truth'],
  vocabulary: Vocabulary,
  lang: Lang,
): readonly string[] {
  const found: string[] = [];
  const visit = (part: Trace, wanted: Trace['truth']): void => {
    if (part.truth !== wanted) return;
    switch (part.kind) {
      case 'criterion': {
        const label = vocabulary.parameters.get(part.parameter)?.label[lang] ?? part.parameter;
        found.push(`${label} ${part.figure ?? '?'} [${part.operator} ${part.limit}]`);
        return;
      }
      case 'answer': {
        const label = vocabulary.parameters.get(part.parameter)?.label[lang] ?? part.parameter;
        if (part.figure !== undefined) found.push(`${label}: ${part.figure}`);
        return;
      }
      case 'all':
      case 'any':
        for (const inner of part.of) visit(inner, wanted);
        return;
      case 'related':
        for (const { trace: inner } of part.of) visit(inner, wanted);
        return;
      // Why an exclusion or a reference answers is told where it stands itself.
      case 'class':
      case 'not':
      case 'reference':
        return;
    }
  };
  visit(trace, truth);
  return [...new Set(found)].slice(0, mostFigures);
}
