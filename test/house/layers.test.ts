import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';

const src = resolve(__dirname, '../../src');

/** What each folder of `src` may import besides itself, which packages, and what to tell an offender. */
const layers: Record<string, { may: string[]; packages: string[]; sentence: string }> = {
  quantity: {
    may: [],
    packages: ['fraction.js', 'decimal.js', 'node:util', 'node:v8'],
    sentence: 'arithmetic knows no law',
  },
  scope: { may: ['quantity'], packages: [], sentence: 'set algebra knows no law' },
  model: { may: ['quantity', 'scope'], packages: [], sentence: 'the model holds nouns, nothing that acts' },
  rulebook: {
    may: ['model', 'quantity', 'scope'],
    packages: ['yaml', 'ajv', 'ajv-formats', 'node:crypto'],
    sentence: 'text in, value or diagnostics out; opening files is the work of io',
  },
  engine: {
    may: ['model', 'quantity', 'scope'],
    packages: ['node:crypto'],
    sentence: 'the engine is pure: dates and rules arrive as arguments',
  },
  findings: { may: ['model'], packages: ['node:crypto'], sentence: 'a finding kind knows only the model' },
  itemlist: {
    may: ['model', 'quantity', 'scope'],
    packages: ['yaml', 'csv-parse', 'yauzl', 'saxes', 'node:crypto', 'node:path', 'node:zlib'],
    sentence: 'an item list decides nothing about control',
  },
  sources: {
    may: ['model', 'quantity', 'scope'],
    packages: ['saxes', 'diff', 'yaml', 'node:crypto'],
    sentence: 'sources read the law, they do not apply it',
  },
  report: {
    may: ['findings', 'model', 'quantity'],
    packages: [
      'handlebars',
      'yaml',
      'picocolors',
      'node:crypto',
      'csv-stringify',
      'diff',
      'write-excel-file',
      'd3-scale',
      'd3-shape',
    ],
    sentence: 'a report decides nothing: text and exit code come back',
  },
  app: {
    may: ['quantity', 'scope', 'model', 'rulebook', 'engine', 'findings', 'itemlist', 'sources', 'report'],
    packages: ['diff', 'node:crypto'],
    sentence: 'use cases know no argv, no HTTP and no file system',
  },
  io: {
    may: ['app', 'model'],
    packages: ['*'],
    sentence: 'adapters stand beside each other and never import each other',
  },
  cli: {
    may: ['app', 'model'],
    packages: ['*'],
    sentence: 'adapters stand beside each other and never import each other',
  },
  server: {
    may: ['app', 'model'],
    packages: ['*'],
    sentence: 'adapters stand beside each other and never import each other',
  },
};

interface ImportStatement {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}

/** `… from 'x'`, `import 'x'`, `import('x')`, `require('x')`; not the text `'from'` inside an expression. */
const importTarget = /(?:(?<=\s)from|^import)\s+'([^'\n]+)'|\b(?:import|require)\('([^'\n]+)'\)/gm;

function imports(): ImportStatement[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(importTarget)].map((match) => ({
      file: file.split(sep).join('/'),
      folder: file.split(sep)[0] ?? '',
      target: match[1] ?? match[2] ?? '',
    })),
  );
}

function brokenLayer({ file, folder, target }: ImportStatement): string | undefined {
  const layer = layers[folder];
  if (layer === undefined) {
    if (folder === 'main.ts') return undefined;
    return `src/${file}: no layer is declared for this folder; add it to the table`;
  }
  if (target.startsWith('.')) {
    const goal = relative(src, resolve(src, dirname(file), target)).split(sep)[0] ?? '';
    return goal === folder || layer.may.includes(goal)
      ? undefined
      : `src/${file} imports ${goal}: ${layer.sentence}`;
  }
  if (layer.packages.includes('*')) return undefined;
  const name = target.startsWith('@')
    ? target.split('/').slice(0, 2).join('/')
    : (target.split('/')[0] ?? '');
  const node = builtinModules.includes(name) ? `node:${name}` : name;
  return layer.packages.includes(node) ? undefined : `src/${file} imports ${target}: ${layer.sentence}`;
}

test('imports point down only', () => {
  expect(imports().length).toBeGreaterThan(500);
  expect(imports().flatMap((statement) => brokenLayer(statement) ?? [])).toEqual([]);
});

test('a broken layer is found and named', () => {
  expect(brokenLayer({ file: 'quantity/unit.ts', folder: 'quantity', target: '../model/item' })).toMatch(
    /knows no law/,
  );
  expect(brokenLayer({ file: 'engine/classify.ts', folder: 'engine', target: 'node:fs' })).toMatch(
    /engine is pure/,
  );
  expect(brokenLayer({ file: 'cli/run.ts', folder: 'cli', target: '../server/create-app' })).toMatch(
    /never import/,
  );
});

test('every layer stands in the table of the README', () => {
  const readme = readFileSync(resolve(src, '../README.md'), 'utf8');
  expect(Object.keys(layers).filter((layer) => !readme.includes(`\`${layer}\``))).toEqual([]);
});

test('only main touches the process', () => {
  const offenders = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
    .filter((file) =>
      /\bprocess\.(argv|env|exit|stdout|stderr|stdin|cwd|on)\b/.test(readFileSync(join(src, file), 'utf8')),
    );
  expect(offenders).toEqual([]);
});
