import { printUnit } from '../quantity/quantity';
import type { Comparison, Glossary } from '../model/comparison';
import { paragraphIndex } from '../engine/paragraph-index';
import type { ControlList } from '../model/control-list';
import type { Item } from '../model/item';
import type { ItemOutlook } from '../model/item-outlook';
import type { Bilingual } from '../model/text';
import type { ItemComparison, Trace } from '../model/verdict';
import type { Parameter, Vocabulary } from '../model/vocabulary';

interface Occurring {
  readonly parameters: Set<string>;
  readonly classes: Set<string>;
  readonly relations: Set<string>;
  readonly assumptions: Set<string>;
  readonly addresses: Set<string>;
  /** Traces that were gone through: paragraphs that refer to one share its trace. */
  readonly traces: Set<Trace>;
}

/** Labels and definitions of everything that occurs in the comparisons of some items, so that a report needs no rules. */
export function glossary(
  items: readonly (ItemComparison & { readonly stated: Item; readonly outlook?: ItemOutlook })[],
  declared: Comparison['input']['assumptions'],
  vocabulary: Vocabulary,
  lists: readonly ControlList[],
): Glossary {
  const occurring: Occurring = {
    parameters: new Set(),
    classes: new Set(),
    relations: new Set(),
    assumptions: new Set(declared),
    addresses: new Set(),
    traces: new Set(),
  };
  for (const item of items) {
    noteItem(item.stated, occurring);
    for (const id of picturedIn(item.outlook)) occurring.parameters.add(id);
    for (const verdict of item.verdicts) noteVerdict(verdict, occurring);
  }
  return {
    parameters: pick(occurring.parameters, (id) => parameterEntry(vocabulary.parameters.get(id))),
    classes: pick(occurring.classes, (id) => vocabulary.classes.get(id)?.label),
    assumptions: pick(occurring.assumptions, (id) => vocabulary.assumptions.get(id)?.label),
    relations: pick(occurring.relations, (id) => vocabulary.relations.get(id)?.label),
    headings: headings(lists, occurring.addresses),
  };
}

/** Parameters that the pictures of an item name. */
function picturedIn({ axes = [], plane }: ItemOutlook = {}): readonly string[] {
  const along = axes.flatMap(({ figure, following }) => [figure, ...following]);
  return [...along, ...(plane?.axes ?? []).map(({ figure }) => figure)].map(({ id }) => id);
}

function noteItem(item: Item, occurring: Occurring): void {
  for (const id of item.classes.keys()) occurring.classes.add(id);
  for (const id of item.figures.keys()) occurring.parameters.add(id);
  for (const { relation, item: other } of item.related) {
    occurring.relations.add(relation);
    noteItem(other, occurring);
  }
}

function noteVerdict(verdict: ItemComparison['verdicts'][number], occurring: Occurring): void {
  for (const id of verdict.assumptions) occurring.assumptions.add(id);
  for (const address of [...verdict.controlledBy, ...verdict.notCovered, ...verdict.openControls]) {
    occurring.addresses.add(address);
  }
  for (const { kind, id, controls } of verdict.missing) {
    const [last, relation] = id.split('/').reverse();
    if (relation !== undefined) occurring.relations.add(relation);
    const names = { parameter: occurring.parameters, class: occurring.classes, related: occurring.relations }[
      kind
    ];
    names.add(last ?? id);
    for (const address of controls) occurring.addresses.add(address);
  }
  for (const { address, trace } of verdict.controls) {
    occurring.addresses.add(address);
    noteTrace(trace, occurring);
  }
}

function noteTrace(trace: Trace, occurring: Occurring): void {
  if (occurring.traces.has(trace)) return;
  occurring.traces.add(trace);
  if ('assumption' in trace) occurring.assumptions.add(trace.assumption);
  switch (trace.kind) {
    case 'criterion':
      for (const name of [trace.parameter, ...namesIn(trace.limit), ...(trace.worked?.from ?? [])]) {
        occurring.parameters.add(name.split('.')[0] ?? name);
      }
      return;
    case 'answer':
      occurring.parameters.add(trace.parameter);
      return;
    case 'class':
      for (const id of trace.classes) occurring.classes.add(id);
      return;
    case 'all':
    case 'any':
      if (trace.paragraph !== undefined) occurring.addresses.add(trace.paragraph);
      for (const part of trace.of) noteTrace(part, occurring);
      return;
    case 'not':
      noteTrace(trace.of, occurring);
      return;
    case 'reference':
      occurring.addresses.add(trace.target);
      noteTrace(trace.of, occurring);
      return;
    case 'related':
      occurring.relations.add(trace.relation);
      for (const related of trace.of) noteTrace(related.trace, occurring);
      return;
  }
}

/** Words of a limit that can name a parameter; a computed limit holds its expression. */
function namesIn(limit: string): readonly string[] {
  return limit.match(/[a-z][a-z0-9-]+/g) ?? [];
}

/** What a glossary says of a parameter; undefined for a name that is none. */
export function parameterEntry(parameter: Parameter | undefined): Glossary['parameters'][string] | undefined {
  if (parameter === undefined) return undefined;
  const { label, definition } = parameter;
  switch (parameter.kind) {
    case 'number':
    case 'range':
      return { label, definition, unit: printUnit(parameter.unit, 'en') };
    case 'choice':
      return {
        label,
        definition,
        values: Object.fromEntries(parameter.values.map((value) => [value.id, value.label])),
      };
    case 'question':
      return { label, definition, question: parameter.question };
  }
}

/** Entries by name, in alphabetical order; names without an entry are left out. */
export function pick<T>(
  ids: ReadonlySet<string>,
  find: (id: string) => T | undefined,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    [...ids].sort().flatMap((id) => {
      const value = find(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** Headings of the wanted addresses, in the order of the list. */
export function headings(
  lists: readonly ControlList[],
  wanted: ReadonlySet<string>,
): Record<string, Bilingual> {
  return Object.fromEntries(
    lists.flatMap((list) => {
      const { byAddress } = paragraphIndex(list);
      return [...wanted]
        .flatMap((address) => byAddress.get(address) ?? [])
        .sort((one, other) => one.first - other.first)
        .map(({ address, paragraph }) => [address, paragraph.heading]);
    }),
  );
}
