import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';

/** A fault that somebody published, as far as it could be read. */
export interface Advisory {
  readonly ids: readonly string[];
  readonly fault: string;
  /** First version that has the fault; absent where only its end is known. */
  readonly since?: string;
  /** First version of our line without it, or `unknown`. */
  readonly mended: string;
  /** Why the locked version is not affected, where the versions do not say it. */
  readonly unaffected?: string;
}

/** What is known against one package in one version. */
export interface AdvisoryEntry {
  readonly package: string;
  readonly version: string;
  readonly conclusion: 'none-found' | 'mended' | 'not-reached' | 'affected' | 'unknown';
  readonly read: readonly string[];
  readonly here?: string;
  readonly known?: readonly Advisory[];
  readonly 'to-do'?: string;
}

const plainVersion = { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` };
const words = { type: 'string', minLength: 3 };

const advisory = {
  type: 'object',
  additionalProperties: false,
  required: ['ids', 'fault', 'mended'],
  properties: {
    ids: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'string',
        pattern: String.raw`^(CVE-\d{4}-\d{4,}|GHSA(-[23456789cfghjmpqrvwx]{4}){3}|AIKIDO-\d{4}-\d+|[a-z-]+-\d+|unknown)$`,
      },
    },
    fault: words,
    since: plainVersion,
    mended: { anyOf: [plainVersion, { const: 'unknown' }] },
    unaffected: words,
  },
};

const entry = {
  type: 'object',
  additionalProperties: false,
  required: ['package', 'version', 'conclusion', 'read'],
  properties: {
    package: { type: 'string' },
    version: plainVersion,
    conclusion: { enum: ['none-found', 'mended', 'not-reached', 'affected', 'unknown'] },
    read: {
      type: 'array',
      items: {
        type: 'string',
        pattern: String.raw`^(changelog( to \d+\.\d+\.\d+)?|policy|threads|audits|general knowledge)$`,
      },
    },
    here: words,
    known: { type: 'array', minItems: 1, items: advisory },
    'to-do': words,
  },
};

interface Advisories {
  readonly shipped: readonly AdvisoryEntry[];
  readonly 'developed-with': readonly AdvisoryEntry[];
}

const isAdvisories = new Ajv({ allErrors: true, strictTypes: false }).compile<Advisories>({
  type: 'object',
  additionalProperties: false,
  required: ['shipped', 'developed-with'],
  properties: {
    shipped: { type: 'array', items: entry },
    'developed-with': { type: 'array', items: entry },
  },
});

/** Text of the file with what is known, in the form of an entry per package and version. */
export const advisoriesText = readFileSync(resolve(__dirname, 'advisories.yaml'), 'utf8');

/** The file, read; throws with all that is wrong about its form. */
export function readAdvisories(text: string): Advisories {
  const value: unknown = parse(text);
  if (!isAdvisories(value)) throw new Error(JSON.stringify(isAdvisories.errors));
  return value;
}
