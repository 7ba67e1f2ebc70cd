import { Ajv2020, type ErrorObject } from 'ajv/dist/2020';
import type { Place } from '../model/place';
import type { LicensingTable } from './licensing-files';
import { didYouMean, oneOf } from './nearest-name';
import type { Fault, Report } from './report';
import alignments from './schema/alignments.schema.json';
import assumptions from './schema/assumptions.schema.json';
import classes from './schema/classes.schema.json';
import common from './schema/common.schema.json';
import countryChart from './schema/country-chart.schema.json';
import destinationGroups from './schema/destination-groups.schema.json';
import destinations from './schema/destinations.schema.json';
import licenceExceptions from './schema/licence-exceptions.schema.json';
import licenceRequirements from './schema/licence-requirements.schema.json';
import licensing from './schema/licensing.schema.json';
import list from './schema/list.schema.json';
import orderFacts from './schema/order-facts.schema.json';
import parameters from './schema/parameters.schema.json';
import relations from './schema/relations.schema.json';
import ruleFile from './schema/rule-file.schema.json';
import waivers from './schema/waivers.schema.json';
import { plainOf, type Tree } from './tree';

/** The kinds of file that a corpus consists of; each has a schema of that name. */
export type FileKind =
  | 'rule-file'
  | 'list'
  | 'classes'
  | 'parameters'
  | 'relations'
  | 'order-facts'
  | 'assumptions'
  | 'waivers'
  | 'alignments'
  | 'destinations'
  | LicensingTable;

const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  verbose: true,
  ownProperties: true,
  allowUnionTypes: true,
  // A test checks the schemas; the passes that make the checks shorter take longer than they save.
  validateSchema: false,
  // Its words are not those of a diagnostic.
  messages: false,
  code: { optimize: false },
  schemas: [
    alignments,
    assumptions,
    classes,
    common,
    countryChart,
    destinationGroups,
    destinations,
    licenceExceptions,
    licenceRequirements,
    licensing,
    list,
    orderFacts,
    parameters,
    relations,
    ruleFile,
    waivers,
  ],
});

interface Schema {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Checks a tree against the JSON Schema of its kind and reports each fault at its key or value; true when there is none. */
export function checkShape(kind: FileKind, tree: Tree, report: Report): boolean {
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`no schema for ${kind}`);
  if (validate(plainOf(tree)) === true) return true;
  for (const error of validate.errors ?? []) {
    const told = tell(error, tree);
    if (told !== undefined) report.error(told.place, told.fault);
  }
  return false;
}

/** `undefined` for errors that only repeat what another one says at its place. */
function tell(error: ErrorObject, root: Tree): { place: Place; fault: Fault } | undefined {
  const { value, place, name } = locate(root, error.instancePath);
  if (value.kind === 'nothing' && value.refused) return undefined;
  const params = error.params as Readonly<Record<string, unknown>>;
  const schema = (error.parentSchema ?? {}) as Schema;
  const expected = schema.title === undefined ? {} : { expected: schema.title };
  const at =
    value.kind === 'mapping' || value.kind === 'sequence' || value.kind === 'nothing' ? place : value.place;

  switch (error.keyword) {
    case 'if':
    case 'propertyNames':
      return undefined;
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(schema.properties ?? {});
      return {
        place: keyPlace(value, key) ?? at,
        fault: {
          id: 'unknown-key',
          found: `unknown key \`${key}\``,
          expected: oneOf(known),
          ...didYouMean(key, known),
        },
      };
    }
    case 'required': {
      const key = String(params['missingProperty']);
      const language = key === 'en' || key === 'ja';
      const found = `${name} without \`${key}\``;
      return {
        place,
        fault: language
          ? { id: 'missing-language', found, expected: schema.title ?? '' }
          : { id: 'missing-key', found },
      };
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      const fault = { id: 'unexpected-value', found: describe(value), expected: oneOf(allowed) };
      return {
        place: at,
        fault: { ...fault, ...(value.kind === 'text' ? didYouMean(value.text, allowed) : {}) },
      };
    }
    case 'uniqueItems':
      return {
        place: at,
        fault: { id: 'repeated-item', found: `an item of ${name} twice`, expected: 'every item once' },
      };
    case 'minItems':
    case 'minProperties':
      return { place: at, fault: { id: 'empty-value', found: `${name} with nothing in it`, ...expected } };
    default:
      if (error.propertyName !== undefined) {
        const found = `key \`${error.propertyName}\``;
        return {
          place: keyPlace(value, error.propertyName) ?? at,
          fault: { id: 'unexpected-key', found, ...expected },
        };
      }
      return {
        place: at,
        fault: { id: 'unexpected-value', found: describe(value), ...expected, ...quoteIt(value, error) },
      };
  }
}

/** A plain `5E002` is the number 500 in YAML, and `true` no text: quotes keep both as they are written. */
function quoteIt(value: Tree, error: ErrorObject): { repair?: string } {
  const due = error.keyword === 'type' ? [(error.params as { type: string | string[] }).type].flat() : [];
  if (!due.includes('string') || (value.kind !== 'number' && value.kind !== 'boolean')) return {};
  if (!due.includes('object') || due.includes('array')) return { repair: `quote it: \`"${value.source}"\`` };
  return value.kind === 'boolean'
    ? { repair: 'answer a question with `yes` or `no`' }
    : { repair: `write a comparison in quotes, such as \`">= ${value.source}"\`` };
}

/** What stands there, in the words of a diagnostic. */
function describe(value: Tree): string {
  switch (value.kind) {
    case 'text':
      return value.text.trim() === '' ? 'an empty text' : `\`${value.text}\``;
    case 'number':
      return String(value.value) === value.source
        ? `the number \`${value.source}\``
        : `\`${value.source}\`, which YAML reads as ${Number.isFinite(value.value) ? `the number ${value.value}` : 'a number'}`;
    case 'boolean':
      return `\`${value.source}\`, which YAML reads as a truth value`;
    case 'nothing':
      return 'no value';
    case 'sequence':
      return 'a list';
    case 'mapping':
      return 'a mapping';
  }
}

function keyPlace(value: Tree, key: string): Place | undefined {
  return value.kind === 'mapping' ? value.entries.get(key)?.place : undefined;
}

/** The value at a JSON pointer, the place of the key that leads to it, and a name for it. */
function locate(root: Tree, pointer: string): { value: Tree; place: Place; name: string } {
  let value = root;
  let place: Place = { file: root.place.file, line: 1, column: 1 };
  let name = 'the file';
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (value.kind === 'mapping') {
      const entry = value.entries.get(key);
      if (entry === undefined) break;
      ({ value, place } = entry);
      name = `\`${key}\``;
    } else if (value.kind === 'sequence') {
      const item = value.items[Number(key)];
      if (item === undefined) break;
      value = item;
      place = item.place;
      name = `item ${Number(key) + 1} of ${name}`;
    }
  }
  return { value, place, name };
}
