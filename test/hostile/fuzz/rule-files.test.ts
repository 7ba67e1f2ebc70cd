import fc from 'fast-check';
import { loadRulebook } from '../../../src/rulebook/load-rulebook';
import { corpusWith } from '../../rulebook/good-corpus';
import { effort, patience } from './effort';
import { mutantOf } from './hostile-text';
import { faultsOfDiagnostics } from './inside';

const files = corpusWith();
const words = [
  ...[
    'paragraphs:',
    'versions:',
    'when: {',
    'except: [',
    'any:',
    'all:',
    'not:',
    '{',
    '}',
    '[',
    ']',
    ': ',
    '- ',
    ', ',
  ],
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '"',
    '? ',
    '| ',
    '> ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '&a ',
    '*a',
    '<<: *a',
    '!!str ',
    '#',
  ],
  ...[
    '"> 1 GSPS"',
    '"> {a / b} W"',
    'covers >= 1 K',
    '5E002',
    'true',
    'null',
    '~',
    '.inf',
    '2026-07-23',
    'unknown',
    '第6条第1号',
  ],
];

test(
  'a good corpus with one file spoiled loads or is refused, the same each time, and every fault has a place inside a file',
  () => {
    const spoiled = fc
      .nat(files.length - 1)
      .chain((index) => fc.tuple(fc.constant(index), mutantOf(files[index]?.text ?? '', words)));
    fc.assert(
      fc.property(spoiled, ([index, text]) => {
        const changed = files.map((file, position) => (position === index ? { ...file, text } : file));
        const loaded = loadRulebook(changed);
        expect(loadRulebook(changed).diagnostics).toEqual(loaded.diagnostics);
        if (!loaded.ok) expect(loaded.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        const textOf = (name: string) => changed.find(({ path }) => path === name)?.text;
        expect(faultsOfDiagnostics(loaded.diagnostics, textOf)).toEqual([]);
      }),
      effort(80),
    );
  },
  patience,
);
