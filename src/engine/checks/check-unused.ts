import { variablesOf } from '../../quantity/expression';
import type { Condition } from '../../model/condition';
import type { Paragraph } from '../../model/control-list';
import type { Diagnostic } from '../../model/diagnostic';
import type { Rulebook } from '../../model/rulebook';
import { partsOf } from '../lists/parts-of';
import { paragraphIndex } from '../paragraph-index';
import { warning } from './meaning-context';

/** Parameters, classes and relations of the vocabulary that no paragraph and no other entry of it names. */
export function checkUnused({ vocabulary, lists }: Rulebook): readonly Diagnostic[] {
  const used = { parameters: new Set<string>(), classes: new Set<string>(), relations: new Set<string>() };
  const note = (condition: Condition): void => {
    for (const { part } of partsOf(condition)) {
      if (part.kind === 'class') for (const id of part.classes) used.classes.add(id);
      if (part.kind === 'related') used.relations.add(part.relation);
      if (part.kind === 'answer' || part.kind === 'criterion') used.parameters.add(part.parameter);
      if (part.kind === 'criterion' && part.threshold.kind === 'computed')
        for (const name of variablesOf(part.threshold.expression))
          used.parameters.add(name.split('.')[0] ?? name);
    }
  };
  for (const list of lists.values())
    for (const { paragraph } of paragraphIndex(list).inOrder) {
      for (const condition of conditionsIn(paragraph)) note(condition);
      for (const { classes = [] } of paragraph.versions) for (const id of classes) used.classes.add(id);
    }
  for (const parameter of vocabulary.parameters.values()) {
    for (const id of parameter.speaksOf) {
      used.classes.add(id);
      used.parameters.add(id);
    }
    if (parameter.kind !== 'number') continue;
    if (parameter.over !== undefined) used.parameters.add(parameter.over);
    for (const name of parameter.formula === undefined ? [] : variablesOf(parameter.formula))
      used.parameters.add(name);
  }
  for (const { parents } of vocabulary.classes.values()) for (const id of parents) used.classes.add(id);
  for (const { excludesClasses } of vocabulary.assumptions.values())
    for (const id of excludesClasses) used.classes.add(id);

  const unused = (kind: string, id: string): Omit<Diagnostic, 'severity' | 'place'> => ({
    id: `unused-${kind}`,
    found: `${kind} \`${id}\`, which no paragraph names`,
    expected: 'one that a criterion, a class or a formula uses',
    repair: 'take it out, or look for the paragraph that should use it; two names for one thing hide gaps',
  });
  return [
    ...[...vocabulary.parameters.values()]
      .filter(({ id }) => !used.parameters.has(id))
      .map(({ id, place }) => warning(place, unused('parameter', id))),
    ...[...vocabulary.classes.values()]
      .filter(({ id }) => !used.classes.has(id))
      .map(({ id, place }) => warning(place, unused('class', id))),
    ...[...vocabulary.relations.values()]
      .filter(({ id }) => !used.relations.has(id))
      .map(({ id, place }) => warning(place, unused('relation', id))),
  ];
}

function conditionsIn({ versions, screen }: Paragraph): readonly Condition[] {
  return [
    ...(screen === undefined ? [] : [screen]),
    ...versions.flatMap(({ when, except, reasons = [] }) => [
      ...(when === undefined ? [] : [when]),
      ...except,
      ...reasons.flatMap((reason) => reason.when ?? []),
    ]),
  ];
}
