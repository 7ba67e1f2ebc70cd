import { defaultAsOf, listOnDay } from '../../engine/as-of';
import { codeList } from '../../engine/compiled/code-list';
import { listOutline } from '../../engine/outline/list-outline';
import type { ControlList, Paragraph } from '../../model/control-list';
import type { Rulebook } from '../../model/rulebook';
import type { ItemClass, QuestionParameter, Vocabulary } from '../../model/vocabulary';
import { toBytes } from '../../quantity/structured-bytes';
import { lengthBytes, type Head, type KeptList, type KeptNames, type Words } from './head';

/** How many lists items are judged by: the first ones. */
const judged = 2;

/** Checked rules as bytes, to be read again without being checked again. */
export function snapshotRules({ lists, alignments, licensing, hash, vocabulary }: Rulebook): Uint8Array {
  const parts = new Parts();
  const { classes, parameters, ...words } = vocabulary;
  const head: Omit<Head, 'ends'> = {
    hash,
    vocabulary: words,
    classes: keptNames(classes.values(), parts),
    parameters: keptNames(parameters.values(), parts),
    lists: [...lists.values()].map((list, place) =>
      keptList(list, place < judged ? vocabulary : undefined, parts),
    ),
    alignments: parts.keep(alignments),
    ...(licensing && { licensing: { part: parts.keep(licensing), fields: Object.keys(licensing) } }),
  };
  const bytes = toBytes({ ...head, ends: parts.ends } satisfies Head);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes, ...parts.all]);
}

class Parts {
  readonly all: Uint8Array[] = [];

  keep(value: unknown): number {
    return this.all.push(toBytes(value)) - 1;
  }

  get ends(): Int32Array {
    let end = 0;
    return Int32Array.from(this.all, ({ length }) => (end += length));
  }
}

/** With what it asks, in numbers, if items are judged by it. */
function keptList(list: ControlList, judgedWith: Vocabulary | undefined, parts: Parts): KeptList {
  const { entries, ...rest } = list;
  const { limits, ...outline } = listOutline(entries);
  const first = parts.all.length;
  const keepWords = ({ heading, of, versions, screen, place, children }: Paragraph): void => {
    parts.keep({ heading, of, versions, ...(screen && { screen }), place } satisfies Words);
    children.forEach(keepWords);
  };
  entries.forEach(keepWords);
  return {
    list: rest,
    outline,
    first,
    limits: parts.keep(limits),
    ...(judgedWith !== undefined && list.editions.length > 0 && { code: keptCode(list, judgedWith, parts) }),
  };
}

function keptCode(list: ControlList, vocabulary: Vocabulary, parts: Parts): NonNullable<KeptList['code']> {
  const asOf = defaultAsOf(list);
  const { code, conditionsOf } = codeList(listOnDay(list, asOf, vocabulary), vocabulary);
  const conditions = parts.all.length;
  for (const group of code.groups.keys()) parts.keep(conditionsOf(group));
  return { asOf, conditions, part: parts.keep(code) };
}

/** Fields of a class or a parameter that no verdict turns on. */
const textFields: ReadonlySet<string> = new Set<keyof ItemClass | keyof QuestionParameter>([
  'label',
  'definition',
  'aliases',
  'wording',
  'question',
  'place',
]);

function keptNames(named: Iterable<object>, parts: Parts): KeptNames {
  const split = [...named].map(withoutTexts);
  const fieldLists = new Map<string, readonly string[]>();
  // Those of like objects are one array, which is written and read once.
  const fieldsOf = (texts: object): readonly string[] => {
    const fields = Object.keys(texts);
    const known = fieldLists.get(fields.join()) ?? fields;
    fieldLists.set(fields.join(), known);
    return known;
  };
  return {
    named: split.map(({ name, texts }) => ({ name, fields: fieldsOf(texts) })),
    texts: parts.keep(split.map(({ texts }) => texts)),
  };
}

function withoutTexts(named: object): { readonly name: object; readonly texts: object } {
  const isText = ([field]: [string, unknown]): boolean => textFields.has(field);
  const fields = Object.entries(named);
  return {
    name: Object.fromEntries(fields.filter((field) => !isText(field))),
    texts: Object.fromEntries(fields.filter(isText)),
  };
}
