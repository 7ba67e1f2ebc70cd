import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const src = resolve(__dirname, '../../src');

/** Statements that load a module when the file is loaded: not those of types, and not `import(…)`. */
const loading = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^'\n]+)'/gm;

/** Everything that is loaded with a file, itself included, and the packages among it. */
function loadedWith(file: string): {
  readonly files: readonly string[];
  readonly packages: readonly string[];
} {
  const files = new Set([join(src, file)]);
  const packages = new Set<string>();
  for (const each of files) {
    if (!each.endsWith('.ts')) continue;
    for (const [, target = ''] of readFileSync(each, 'utf8').matchAll(loading)) {
      if (!target.startsWith('.')) packages.add(target);
      else {
        const path = resolve(each, '..', target);
        files.add(existsSync(`${path}.ts`) ? `${path}.ts` : path);
      }
    }
  }
  return { files: [...files].map((each) => relative(src, each)), packages: [...packages] };
}

test('the program begins without what only some verbs need', () => {
  const { files, packages } = loadedWith('main.ts');
  expect(files).toContain('io/recall-rules.ts');
  // The outline of a list is kept with the rules, and says what of them to read.
  const needed = files.filter((file) => !file.startsWith('engine/outline/'));
  expect(needed.filter((file) => /^(server|report|engine|rulebook|sources|findings)\//.test(file))).toEqual(
    [],
  );
  for (const name of ['yaml', 'ajv/dist/2020', 'express', 'pino', 'handlebars'])
    expect(packages).not.toContain(name);
});

test('a verb that takes its rules from the snapshot loads neither parser nor schemas of rule files', () => {
  const { files } = loadedWith('cli/explain-command.ts');
  expect(files).toContain('app/explain-paragraph.ts');
  expect(files).not.toContain('rulebook/load-rulebook.ts');
});

test('what is loaded is seen', () => {
  const { files, packages } = loadedWith('io/rule-snapshot.ts');
  expect(files).toContain('rulebook/check-shape.ts');
  expect(packages).toEqual(expect.arrayContaining(['yaml', 'ajv/dist/2020']));
});
