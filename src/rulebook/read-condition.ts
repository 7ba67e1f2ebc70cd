import type { AddressRange, Condition, Exclusion, Negation, Reference } from '../model/condition';
import type { Parameter, Vocabulary } from '../model/vocabulary';
import { asItems, asMapping, asText, at, itemsAt, required, textAt } from './accessors';
import { didYouMean } from './nearest-name';
import { readCriterion } from './read-criterion';
import { unknownParameter } from './read-threshold';
import type { Report } from './report';
import type { Entry, Mapping, Tree } from './tree';
import type { Names } from './names';

const exclusionWords = ['stays-controlled', 'cite'];
const besideCriteria = [...exclusionWords, 'except'];

/** Words of a condition that no parameter and no relation may be called. */
export const reservedWords = ['class', 'controlled-by', 'meets', 'any', 'all', 'not', ...besideCriteria];

/** What a condition may name. */
export interface ConditionContext {
  readonly vocabulary: Vocabulary;
  readonly names: Names;
  readonly report: Report;
}

/** Reads a mapping of criteria, all of which hold; what cannot be read is reported and left out. */
export function readCondition(mapping: Mapping, context: ConditionContext): Condition {
  const conditions = [...mapping.entries.values()]
    .filter(({ key }) => !besideCriteria.includes(key))
    .map((entry) => readKey(entry, context));
  const [only] = conditions;
  return only !== undefined && conditions.length === 1 ? only : { kind: 'all', of: conditions };
}

/** Reads an exclusion as the negation of its condition; its words stand in the paragraph unless `cite` says where. */
export function readExclusion(tree: Tree, paragraph: string, context: ConditionContext): Negation {
  const mapping = asMapping(tree);
  const stated = textAt(mapping, 'stays-controlled') as Exclusion['staysControlled'] | undefined;
  const condition = readCondition(mapping, context);
  if ([...mapping.entries.keys()].every((key) => exclusionWords.includes(key))) {
    context.report.error(mapping.place, { id: 'empty-value', found: 'an exclusion without criteria' });
  }
  return {
    kind: 'not',
    of: condition,
    exclusion: {
      address: textAt(mapping, 'cite') ?? paragraph,
      staysControlled: stated ?? 'unknown',
      place: mapping.place,
    },
  };
}

/** Reads one class id or a list of them and reports those that the vocabulary does not have. */
export function readClasses(tree: Tree, { vocabulary, names, report }: ConditionContext): readonly string[] {
  const items = tree.kind === 'sequence' ? tree.items : [tree];
  for (const item of items) {
    const id = asText(item);
    if (names.classes.has(id)) continue;
    const fault = { id: 'unknown-class', found: `unknown class \`${id}\`` };
    report.error(item.place, { ...fault, ...didYouMean(id, vocabulary.classes.keys()) });
  }
  return items.map(asText);
}

function readKey(entry: Entry, context: ConditionContext): Condition {
  const { key, value, place } = entry;
  switch (key) {
    case 'class':
      return { kind: 'class', classes: readClasses(value, context), place };
    case 'controlled-by':
    case 'meets':
      return readReference(key, value, entry);
    case 'any':
    case 'all':
      return { kind: key, of: asItems(value).map((item) => readCondition(asMapping(item), context)) };
    case 'not':
      return { kind: 'not', of: readCondition(asMapping(value), context) };
    default:
      return readNamed(entry, context);
  }
}

function readNamed({ key, value, place }: Entry, context: ConditionContext): Condition {
  const { vocabulary, names, report } = context;
  const nothing: Condition = { kind: 'all', of: [] };
  const parameter = vocabulary.parameters.get(key);
  if (parameter !== undefined) {
    if (value.kind === 'text') {
      const parameters = { parameters: vocabulary.parameters, known: names.parameters };
      return readCriterion(value.text, parameter, parameters, value.place, report);
    }
    const found = `a mapping for the parameter \`${key}\``;
    report.error(value.place, {
      id: 'unexpected-value',
      found,
      expected: `${expectedFor(parameter)} in quotes`,
    });
    return nothing;
  }
  if (vocabulary.relations.has(key)) {
    if (value.kind === 'mapping')
      return { kind: 'related', relation: key, of: readRelated(value, context), place };
    const found = `\`${asText(value)}\` for the relation \`${key}\``;
    report.error(value.place, {
      id: 'unexpected-value',
      found,
      expected: 'a mapping of criteria for the related item',
    });
    return nothing;
  }
  if (!names.parameters.has(key) && !names.relations.has(key)) {
    const known = [...vocabulary.parameters.keys(), ...vocabulary.relations.keys(), ...reservedWords];
    report.error(place, unknownParameter(key, known));
  }
  return nothing;
}

/** Criteria of a related item and, after them, the exclusions beside them, each of which says where its words stand. */
function readRelated(mapping: Mapping, context: ConditionContext): Condition {
  const criteria = readCondition(mapping, context);
  const exclusions = itemsAt(mapping, 'except').map((item) => {
    if (textAt(asMapping(item), 'cite') === undefined) {
      const found = 'an exclusion from a relation without `cite`';
      const expected = 'the address or note where the words stand';
      context.report.error(item.place, { id: 'missing-cite', found, expected });
    }
    return readExclusion(item, '', context);
  });
  return exclusions.length === 0 ? criteria : { kind: 'all', of: [criteria, ...exclusions] };
}

function expectedFor(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'number':
      return `a comparison such as \`> 1 ${parameter.unit.symbol}\``;
    case 'range':
      return `a comparison such as \`max > 1 ${parameter.unit.symbol}\``;
    case 'choice':
      return 'one of its values';
    case 'question':
      return '`yes` or `no`';
  }
}

function readReference(mode: Reference['mode'], value: Tree, { place }: Entry): Condition {
  const items = value.kind === 'sequence' ? value.items : [value];
  return { kind: 'reference', mode, targets: items.map(readTarget), place };
}

function readTarget(tree: Tree): AddressRange {
  if (tree.kind !== 'mapping') return { from: asText(tree), to: asText(tree) };
  return { from: asText(required(at(tree, 'from'))), to: asText(required(at(tree, 'to'))) };
}
