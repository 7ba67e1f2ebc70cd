import { readCriterion } from '../../src/rulebook/read-criterion';
import { readPlainYaml } from '../../src/rulebook/read-plain-yaml';
import { reportInto } from '../../src/rulebook/report';
import type { Text, Tree } from '../../src/rulebook/tree';
import type { Diagnostic } from '../../src/model/diagnostic';
import type { Parameter } from '../../src/model/vocabulary';
import { ruleFiles, shippedRulebook } from '../corpus/corpus';

const { parameters } = shippedRulebook().vocabulary;

interface Stated {
  readonly parameter: Parameter;
  readonly value: Text;
}

/** Everything that a file says about a parameter. */
function statedIn(tree: Tree): readonly Stated[] {
  if (tree.kind === 'sequence') return tree.items.flatMap(statedIn);
  if (tree.kind !== 'mapping') return [];
  return [...tree.entries.values()].flatMap(({ key, value }) => {
    const parameter = parameters.get(key);
    return parameter !== undefined && value.kind === 'text' ? [{ parameter, value }] : statedIn(value);
  });
}

const stated = ruleFiles()
  .filter(({ path }) => /^(us-ccl|jp-meti|wassenaar)\//.test(path))
  .flatMap((file) => {
    const tree = readPlainYaml(file);
    return tree === undefined ? [] : statedIn(tree);
  });

function readAt({ parameter, value }: Stated, names: Parameters<typeof readCriterion>[2]) {
  const diagnostics: Diagnostic[] = [];
  const condition = readCriterion(value.text, parameter, names, value.place, reportInto(diagnostics));
  return { condition, diagnostics };
}

test('what is said of a parameter is read to the same wherever it stands, be it said for the first time or again', () => {
  const kept = { parameters, known: parameters };
  expect(stated.length).toBeGreaterThan(1_000);
  expect(new Set(stated.map(({ parameter, value }) => `${parameter.id} ${value.text}`)).size).toBeLessThan(
    stated.length,
  );
  for (const each of stated) {
    // Names that were never met before: nothing is remembered for them.
    const fresh = { parameters: new Map(parameters), known: parameters };
    expect(readAt(each, kept)).toEqual(readAt(each, fresh));
  }
});

test('a fault is told each time, at its own place', () => {
  const parameter = parameters.get('sample-rate');
  if (parameter === undefined) throw new Error('the vocabulary has no such parameter');
  const places = [1, 2].map((line) => {
    const place = { file: 'a.yaml', line, column: 1 };
    const { diagnostics } = readAt(
      { parameter, value: { kind: 'text', text: '> 1 GHz', place } },
      { parameters, known: parameters },
    );
    return diagnostics.map((each) => each.place.line);
  });
  expect(places).toEqual([[1], [2]]);
});
