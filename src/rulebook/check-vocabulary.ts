import type { NumberParameter, Parameter, Vocabulary } from '../model/vocabulary';
import { variablesOf } from '../quantity/expression';
import { asMapping, asText, at, entriesAt, itemsAt, required } from './accessors';
import { checkClasses } from './check-classes';
import { findCycles } from './find-cycles';
import type { KnownIds, Names } from './names';
import { didYouMean, oneOf } from './nearest-name';
import type { ReadFile } from './read-file';
import { formulaFaults, unknownParameter } from './read-threshold';
import { soundOf } from './read-vocabulary';
import type { Report } from './report';
import type { Entry, Mapping, Tree } from './tree';

/** Checks every name that one definition of the vocabulary uses for another, and that formulas can be computed. */
export function checkVocabulary(
  files: readonly ReadFile[],
  vocabulary: Vocabulary,
  names: Names,
  lists: KnownIds,
  report: Report,
): void {
  const context: Context = { vocabulary, names, lists, report };
  const definitions = (kind: 'classes' | 'parameters' | 'assumptions'): readonly Entry[] =>
    soundOf(files, kind).flatMap((file) => entriesAt(file, kind));
  checkClasses(definitions('classes'), vocabulary, names, lists, report);
  for (const definition of definitions('parameters')) checkParameter(definition, context);
  checkFormulaCycles(vocabulary, report);
  for (const file of soundOf(files, 'order-facts')) {
    for (const fact of itemsAt(file, 'order-facts')) checkOrderFact(asMapping(fact), context);
  }
  for (const { value } of definitions('assumptions')) checkAssumption(asMapping(value), context);
}

interface Context {
  readonly vocabulary: Vocabulary;
  readonly names: Names;
  readonly lists: KnownIds;
  readonly report: Report;
}

function checkParameter({ key: id, value }: Entry, { vocabulary, names, lists, report }: Context): void {
  const mapping = asMapping(value);
  for (const { key: list, place } of entriesAt(mapping, 'wording')) {
    if (!lists.has(list)) report.error(place, { id: 'unknown-list', found: `unknown list \`${list}\`` });
  }
  for (const item of itemsAt(mapping, 'speaks-of')) {
    const spoken = asText(item);
    if (!names.classes.has(spoken) && !names.parameters.has(spoken)) {
      const found = `unknown class or question \`${spoken}\``;
      report.error(item.place, {
        id: 'unknown-class',
        found,
        expected: 'a class or a question of the vocabulary',
      });
    }
  }
  const formula = at(mapping, 'formula');
  if (formula !== undefined) {
    const parameters = { parameters: vocabulary.parameters, known: names.parameters };
    for (const fault of formulaFaults(asText(formula), parameters, id)) report.error(formula.place, fault);
  }
  const over = at(mapping, 'over');
  if (over !== undefined) checkAxis(over, { vocabulary, names, lists, report });
  const values = new Set<string>();
  for (const item of itemsAt(mapping, 'values')) {
    const choice = required(at(asMapping(item), 'id'));
    if (values.has(asText(choice))) {
      const found = `a second value \`${asText(choice)}\` of \`${id}\``;
      report.error(choice.place, { id: 'second-definition', found, expected: 'every value once' });
    }
    values.add(asText(choice));
  }
}

function checkAxis(tree: Tree, { vocabulary, names, report }: Context): void {
  const id = asText(tree);
  const axis = vocabulary.parameters.get(id);
  if (!names.parameters.has(id)) report.error(tree.place, unknownParameter(id, vocabulary.parameters.keys()));
  else if (
    axis !== undefined &&
    axis.kind !== 'range' &&
    (axis.kind !== 'number' || axis.over !== undefined)
  ) {
    const found = `\`${id}\` as the axis of a curve`;
    report.error(tree.place, {
      id: 'not-an-axis',
      found,
      expected: 'a number or a range that is no curve itself',
    });
  }
}

function checkFormulaCycles({ parameters }: Vocabulary, report: Report): void {
  const uses = (id: string): { to: string }[] => {
    const parameter = parameters.get(id);
    if (parameter?.kind !== 'number' || parameter.formula === undefined) return [];
    const used = variablesOf(parameter.formula).map((variable) => required(variable.split('.')[0]));
    return used.filter((to) => to !== id).map((to) => ({ to }));
  };
  for (const cycle of findCycles(parameters.keys(), uses)) {
    const ids = cycle.map(({ to }) => to);
    const place = parameters.get(ids[0] ?? '')?.place;
    if (place === undefined) continue;
    const path = [...ids, ids[0]].map((id) => `\`${id ?? ''}\``).join(' → ');
    report.error(place, { id: 'circular-formula', found: `formulas that use each other: ${path}` });
  }
}

function checkOrderFact(mapping: Mapping, { vocabulary, names, report }: Context): void {
  const ends = ['lesser', 'greater'].map((key) => required(at(mapping, key)));
  const numbers = ends.map((tree): NumberParameter | undefined => {
    const id = asText(tree);
    if (!names.parameters.has(id)) {
      report.error(tree.place, unknownParameter(id, vocabulary.parameters.keys()));
      return undefined;
    }
    const parameter = vocabulary.parameters.get(id);
    if (parameter === undefined || (parameter.kind === 'number' && parameter.over === undefined))
      return parameter;
    report.error(tree.place, {
      id: 'not-a-number-parameter',
      found: `\`${id}\` in an order fact`,
      expected: 'the name of a number parameter',
    });
    return undefined;
  });
  const [lesser, greater] = numbers;
  if (lesser === undefined || greater === undefined) return;
  if (lesser === greater) {
    report.error(mapping.place, {
      id: 'unordered',
      found: `\`${lesser.id}\` below itself`,
      expected: 'two parameters',
    });
  } else if (lesser.dimension !== greater.dimension) {
    const found = `\`${lesser.id}\` in \`${lesser.unit.symbol}\` below \`${greater.id}\` in \`${greater.unit.symbol}\``;
    report.error(mapping.place, { id: 'unordered', found, expected: 'two parameters that measure the same' });
  }
}

function checkAssumption(mapping: Mapping, { vocabulary, names, report }: Context): void {
  for (const { key: id, place, value } of entriesAt(mapping, 'sets')) {
    const parameter = vocabulary.parameters.get(id);
    if (!names.parameters.has(id)) report.error(place, unknownParameter(id, vocabulary.parameters.keys()));
    if (parameter === undefined) continue;
    const allowed = answersOf(parameter);
    const answer = asText(value);
    if (allowed.length === 0) {
      const found = `an answer for \`${id}\``;
      report.error(place, {
        id: 'unknown-answer',
        found,
        expected: 'a question or a choice; a figure is never assumed',
      });
    } else if (!allowed.includes(answer)) {
      const found = `unknown answer \`${answer}\` for \`${id}\``;
      report.error(value.place, {
        id: 'unknown-answer',
        found,
        expected: oneOf(allowed),
        ...didYouMean(answer, allowed),
      });
    }
  }
  for (const item of itemsAt(mapping, 'excludes-classes')) {
    const id = asText(item);
    if (names.classes.has(id)) continue;
    const fault = { id: 'unknown-class', found: `unknown class \`${id}\`` };
    report.error(item.place, { ...fault, ...didYouMean(id, vocabulary.classes.keys()) });
  }
}

function answersOf(parameter: Parameter): readonly string[] {
  switch (parameter.kind) {
    case 'question':
      return ['yes', 'no'];
    case 'choice':
      return parameter.values.map(({ id }) => id);
    case 'number':
    case 'range':
      return [];
  }
}
