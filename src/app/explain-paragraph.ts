import { defaultAsOf, listOnDay } from '../engine/as-of';
import { controlsBelow } from '../engine/built-day';
import { thresholdExamples } from '../engine/examples/threshold-examples';
import { paragraphIndex } from '../engine/paragraph-index';
import { printBand, printThreshold } from '../engine/print-figure';
import type { Control, ControlList } from '../model/control-list';
import type { Checked } from '../model/diagnostic';
import type { ExplainedControl, Explanation } from '../model/explanation';
import type { ListId, Vocabulary } from '../model/vocabulary';
import { didYouMean } from '../rulebook/nearest-name';
import { appliedList } from './applied-list';
import type { Corpus } from './corpus';
import { parameterEntry, pick } from './glossary';

export interface ExplainRequest {
  /** `3A001.a.5.a.1`, `第6条第1号ホ(一)1`; full-width characters and spaces do not matter. */
  readonly address: string;
  /** As-of date per list; a list without one is taken in its latest edition. */
  readonly asOf: ReadonlyMap<ListId, string>;
  /** What a fault is reported at: the name of the command. */
  readonly place: string;
}

/** Controls that are shown with their examples; of the others below an address only the headings. */
const mostExplained = 8;

/** What the rule files say at an address, and items on the two sides of each limit there. */
export function explainParagraph(
  { address: stated, asOf, place }: ExplainRequest,
  { rulebook, tool }: Corpus,
): Checked<Explanation> {
  const address = stated.normalize('NFKC').replace(/\s+/g, '');
  const lists = [...rulebook.lists.values()];
  const list = lists.find((each) => paragraphIndex(each).byAddress.has(address));
  const paragraph = list && paragraphIndex(list).byAddress.get(address)?.paragraph;
  if (list === undefined || paragraph === undefined) return unknownAddress(address, lists, place);

  const { vocabulary } = rulebook;
  const day = asOf.get(list.id) ?? defaultAsOf(list);
  // A condition of an `of: all` is explained with the paragraph whose condition it is.
  const found = controlsBelow(listOnDay(list, day, vocabulary), address);
  return {
    ok: true,
    value: {
      tool,
      rules: { hash: rulebook.hash },
      list: appliedList(list, day),
      address,
      heading: paragraph.heading,
      controls: found.slice(0, mostExplained).map((control) => explained(control, vocabulary)),
      others: found
        .slice(mostExplained)
        .map((control) => ({ address: control.address, heading: control.heading })),
      glossary: {
        parameters: pick(new Set(vocabulary.parameters.keys()), (id) =>
          parameterEntry(vocabulary.parameters.get(id)),
        ),
        classes: pick(new Set(vocabulary.classes.keys()), (id) => vocabulary.classes.get(id)?.label),
        relations: pick(new Set(vocabulary.relations.keys()), (id) => vocabulary.relations.get(id)?.label),
        assumptions: {},
        headings: {},
      },
    },
    diagnostics: [],
  };
}

function unknownAddress(address: string, lists: readonly ControlList[], place: string): Checked<Explanation> {
  const known = lists.flatMap((list) => [...paragraphIndex(list).byAddress.keys()]);
  return {
    ok: false,
    diagnostics: [
      {
        id: 'unknown-entry',
        severity: 'error',
        place: { file: place, line: 1, column: 1 },
        found: `no paragraph at \`${address}\``,
        expected: 'the address of a paragraph of the rule files, such as `3A001.a.5.a.1`',
        ...didYouMean(address, known),
      },
    ],
  };
}

function explained(control: Control, vocabulary: Vocabulary): ExplainedControl {
  const { address, heading, classes, row, regime, reasons, from, until, shownInForce, notes, open } = control;
  return {
    address,
    heading,
    classes,
    ...(row !== undefined && { row }),
    ...(regime !== undefined && { regime }),
    reasons: reasons.map(({ reason, column, rule }) => ({
      reason,
      ...(column !== undefined && { column }),
      ...(rule !== undefined && { rule }),
    })),
    from,
    ...(until !== undefined && { until }),
    shownInForce,
    notes,
    open,
    limits: thresholdExamples(control, vocabulary).map(({ criterion, relation, found }) => ({
      ...(relation !== undefined && { relation }),
      parameter: criterion.parameter,
      ...(criterion.end && { end: criterion.end }),
      ...(criterion.at && { at: printBand(criterion.at) }),
      operator: criterion.operator,
      limit: printThreshold(criterion.threshold),
      pair: found,
    })),
  };
}
