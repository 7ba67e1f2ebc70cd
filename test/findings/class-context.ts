import type { ClassContext } from '../../src/findings/class-context';
import type { ClassComparison } from '../../src/model/list-comparison';
import type { ParagraphFacts } from '../../src/model/list-comparison-result';
import { sampleComparison } from '../report/sample-comparison';

/** A comparison of one class by the controls `A` and `B`, without any region. */
export function comparisonOf(itemClass: string, rest: Partial<ClassComparison> = {}): ClassComparison {
  return {
    itemClass,
    tier: 'list',
    relation: 'equal',
    regions: [],
    total: 0,
    atLeast: false,
    unresolved: [],
    ground: {
      notCovered: [[], []],
      openJudgments: [],
      excludedClasses: [],
      openReadings: [],
      notShownInForce: [],
    },
    controls: [['A'], ['B']],
    size: { axes: 0, nodes: 0, made: 0 },
    ...rest,
  };
}

/** What a kind of finding may look at, with nothing in it but names. */
export function contextOf(rest: Partial<ClassContext> = {}): ClassContext {
  return {
    lists: sampleComparison().lists,
    classLabel: (id) => ({ en: id, ja: id }),
    parameterLabel: (id) => ({ en: id, ja: id }),
    describe: (box) => ({ en: `box of ${box.length}`, ja: `領域${box.length}` }),
    paragraph: () => undefined,
    parametersOf: () => ['rate'],
    wording: () => new Map(),
    naming: () => [[], []],
    regime: undefined,
    ...rest,
  };
}

/** Facts about a paragraph that says nothing in particular. */
export function factsOf(rest: Partial<ParagraphFacts> = {}): ParagraphFacts {
  return {
    list: 'us-ccl',
    heading: { en: 'heading', ja: '見出し' },
    tier: 'list',
    from: 'unknown',
    shownInForce: true,
    history: [],
    reasons: [],
    ...rest,
  };
}
