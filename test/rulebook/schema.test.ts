import { Ajv2020 } from 'ajv/dist/2020';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const source = resolve(__dirname, '../../src/rulebook/schema');
const published = resolve(__dirname, '../../rules/schema');
const names = readdirSync(source).sort();

/** What ajv is known to check as the standard says; `$dynamicRef` and `unevaluated…` are not among it. */
const keywords = new Set(
  (
    '$schema $id $defs $ref title description type enum const pattern minimum maximum required properties ' +
    'additionalProperties propertyNames minProperties items minItems uniqueItems if then allOf'
  ).split(' '),
);

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Every schema in a schema file with a path to it; the keys below `properties` and `$defs` are names, not keywords. */
function schemasIn(json: Json, path: string): readonly (readonly [string, Readonly<Record<string, Json>>])[] {
  if (typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.flatMap((item: Json, index) => schemasIn(item, `${path}/${index}`));
  const schema = json as Readonly<Record<string, Json>>;
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' || key === '$defs'
      ? Object.entries(value as Record<string, Json>).flatMap(([name, item]) =>
          schemasIn(item, `${path}/${key}/${name}`),
        )
      : schemasIn(value, `${path}/${key}`),
  );
  return [[path, schema], ...inner];
}

const schemas = names.flatMap((name) =>
  schemasIn(JSON.parse(readFileSync(join(source, name), 'utf8')) as Json, name),
);

test('the schemas that editors use are those that the loader uses', () => {
  expect(readdirSync(published).sort()).toEqual(names);
  for (const name of names) {
    expect(readFileSync(join(published, name), 'utf8')).toBe(readFileSync(join(source, name), 'utf8'));
  }
});

test.each(names)('%s is a schema as the standard has it', (name) => {
  const ajv = new Ajv2020();
  expect(ajv.validateSchema(JSON.parse(readFileSync(join(source, name), 'utf8')) as object)).toBe(true);
});

test('the schemas use only keywords that the validator is known to check', () => {
  const used = schemas.flatMap(([path, schema]) => Object.keys(schema).map((key) => [path, key] as const));
  expect(used.filter(([, key]) => !keywords.has(key))).toEqual([]);
});

test('every mapping with fixed keys refuses others', () => {
  const open = schemas.filter(
    ([, schema]) =>
      schema['properties'] !== undefined &&
      schema['type'] !== undefined &&
      schema['additionalProperties'] === undefined,
  );
  // A parameter is closed by the schema of its kind.
  expect(open.map(([path]) => path)).toEqual(['parameters.schema.json/$defs/parameter']);
});

test('an editor can tell what every key means', () => {
  const described = new Map(schemas);
  const explains = (schema: Readonly<Record<string, Json>>, file: string): boolean => {
    if (schema['description'] !== undefined || schema['title'] !== undefined) return true;
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return false;
    const target = described.get(
      reference.startsWith('#') ? file + reference.slice(1) : reference.replace('#', ''),
    );
    return target !== undefined && explains(target, file);
  };
  const mute = schemas.filter(
    ([path, schema]) =>
      /\/properties\/[^/]+$/.test(path) && !path.includes('/if/') && !explains(schema, path.split('/')[0]!),
  );
  expect(mute.map(([path]) => path)).toEqual([]);
});
