import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** A regular expression of the program or of a schema, with where it stands. */
export interface FoundPattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

const root = resolve(__dirname, '../..');

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(root, folder, name));
}

/** Every regular expression literal below `src`, each once, and every file that builds one from parts. */
export function patternsOfSource(): {
  readonly literals: readonly FoundPattern[];
  readonly builders: readonly string[];
} {
  const literals = new Map<string, FoundPattern>();
  const builders = new Set<string>();
  for (const path of filesBelow('src', '.ts')) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const at = `${relative(root, path)}:${line + 1}`;
        literals.set(node.text, { source: node.text.slice(1, end), flags: node.text.slice(end + 1), at });
      }
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') builders.add(path);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { literals: [...literals.values()], builders: [...builders] };
}

/** Every `pattern` and every key of `patternProperties` in the schemas of rule files. */
export function patternsOfSchemas(): readonly FoundPattern[] {
  return filesBelow('rules/schema', '.json').flatMap((path) => {
    const at = relative(root, path);
    const patternsIn = (value: unknown): readonly FoundPattern[] => {
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
        if (key === 'pattern' && typeof inner === 'string') return [{ source: inner, flags: 'u', at }];
        const keys = key === 'patternProperties' ? Object.keys(Object(inner) as object) : [];
        return [...keys.map((source) => ({ source, flags: 'u', at })), ...patternsIn(inner)];
      });
    };
    return patternsIn(JSON.parse(readFileSync(path, 'utf8')));
  });
}

/** The patterns that files build when they are loaded. */
export function builtPatterns(builders: readonly string[]): readonly FoundPattern[] {
  const Original = RegExp;
  const built: FoundPattern[] = [];
  let at = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']: [string, string?]) {
      built.push({ source, flags, at });
      return new target(source, flags);
    },
  });
  try {
    for (const path of builders) {
      at = relative(root, path);
      jest.isolateModules(() => jest.requireActual<object>(path));
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}
