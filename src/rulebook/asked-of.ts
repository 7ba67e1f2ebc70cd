import type { Condition } from '../model/condition';
import type { ControlList, Paragraph } from '../model/control-list';
import type { Parameter, Vocabulary } from '../model/vocabulary';
import { variablesOf } from '../quantity/expression';

/** The vocabulary with, for each figure, the classes of which the paragraphs of any list, in any version, ask for it. */
export function withAskedOf(vocabulary: Vocabulary, lists: Iterable<ControlList>): Vocabulary {
  const asked = new Map<string, Set<string>>();
  const note = (name: string, classes: readonly string[]): void => {
    const [id = name] = name.split('.');
    const known = asked.get(id) ?? new Set();
    const inputs = classes.every((each) => known.has(each)) ? [] : inputsOf(vocabulary.parameters.get(id));
    asked.set(id, known);
    for (const each of classes) known.add(each);
    for (const input of inputs) note(input, classes);
  };
  for (const { entries } of lists) for (const entry of entries) noteParagraph(entry, [], note);
  const parameters = [...vocabulary.parameters].map(([id, parameter]): [string, Parameter] => {
    return [id, { ...parameter, askedOf: [...(asked.get(id) ?? [])].sort() }];
  });
  return { ...vocabulary, parameters: new Map(parameters) };
}

type Note = (parameter: string, classes: readonly string[]) => void;

function noteParagraph({ versions, children }: Paragraph, above: readonly string[], note: Note): void {
  for (const { classes = above, when, except } of versions) {
    if (when !== undefined) noteCondition(when, classes, note);
    for (const condition of except) noteCondition(condition, classes, note);
  }
  if (children.length === 0) return;
  const inherited =
    versions.length === 0 ? above : [...new Set(versions.flatMap(({ classes = above }) => classes))];
  for (const child of children) noteParagraph(child, inherited, note);
}

/** What is asked of the item itself; a class beside a criterion says of what it is asked. */
function noteCondition(condition: Condition, classes: readonly string[], note: Note): void {
  switch (condition.kind) {
    case 'criterion':
      note(condition.parameter, classes);
      if (condition.threshold.kind === 'computed')
        for (const name of variablesOf(condition.threshold.expression)) note(name, classes);
      return;
    case 'all': {
      const narrower = condition.of.flatMap((part) => (part.kind === 'class' ? part.classes : []));
      for (const part of condition.of) noteCondition(part, narrower.length > 0 ? narrower : classes, note);
      return;
    }
    case 'any':
      for (const part of condition.of) noteCondition(part, classes, note);
      return;
    case 'not':
      noteCondition(condition.of, classes, note);
      return;
    case 'answer':
    case 'class':
    case 'reference':
    case 'related':
      return;
  }
}

/** The figures from which another follows: those of its formula, and the axis of a curve. */
function inputsOf(parameter: Parameter | undefined): readonly string[] {
  if (parameter?.kind !== 'number') return [];
  const { formula, over } = parameter;
  return [...(formula === undefined ? [] : variablesOf(formula)), ...(over === undefined ? [] : [over])];
}
