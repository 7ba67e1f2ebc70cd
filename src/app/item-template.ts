import { vocabularyNames } from '../itemlist/vocabulary-names';
import { defaultAsOf, listOnDay } from '../engine/as-of';
import type { Comparison } from '../model/comparison';
import type { Checked } from '../model/diagnostic';
import type { Lang } from '../model/text';
import { writeForm, type FormColumn, type FormFormat, type ItemForm } from '../report/results/item-form';
import type { Corpus } from './corpus';
import { comparedLists } from './compared-lists';
import { figureColumn, figuresOf, plainFormColumns } from './form-columns';

export type { FormFormat };

/** A form for items of a class, with every figure that a paragraph of either list asks of them; a class is named by its id. */
export async function itemTemplate(
  itemClass: string,
  { format, lang }: { readonly format: FormFormat; readonly lang: Lang },
  { rulebook }: Corpus,
): Promise<Checked<string | Uint8Array>> {
  const { vocabulary } = rulebook;
  const named = vocabulary.classes.get(itemClass);
  if (named === undefined) {
    const like = [...vocabulary.classes.keys()].filter(
      (id) => id.includes(itemClass) || itemClass.includes(id),
    );
    const known = like.length > 0 ? like : [...vocabulary.classes.keys()];
    const place = { file: 'the command', line: 1, column: 1 };
    const expected = `one of ${known.map((id) => `\`${id}\``).join(', ')}`;
    const fault = {
      id: 'unknown-item-class',
      severity: 'error',
      place,
      found: `unknown item class \`${itemClass}\``,
      expected,
    } as const;
    return { ok: false, diagnostics: [fault] };
  }
  const [first, second] = comparedLists(rulebook);
  const sides = [
    listOnDay(first, defaultAsOf(first), vocabulary),
    listOnDay(second, defaultAsOf(second), vocabulary),
  ] as const;
  const names = vocabularyNames(vocabulary);
  const figures = [...figuresOf(itemClass, sides, vocabulary)].flatMap(([id, askedBy]) => {
    const parameter = vocabulary.parameters.get(id);
    return parameter === undefined ? [] : [figureColumn(parameter, askedBy, vocabulary, names, lang)];
  });
  const form: ItemForm = {
    title: {
      en: `Item list for the class: ${named.label.en}`,
      ja: `品目リスト（${named.label.ja}）`,
    },
    assumptions: [],
    columns: [...plainFormColumns(itemClass, vocabulary, lang), ...figures, ...sourceColumns(lang)],
    rows: [],
    asked: new Set(),
  };
  return { ok: true, value: await writeForm(form, format, lang), diagnostics: [] };
}

/**
 * A form for the items that could not be decided: what their list states, and beside it, marked, only the figures that would
 * decide. Filled in, it is compared like any list.
 */
export async function followUpForm(
  { items, input }: Comparison,
  { format, lang }: { readonly format: FormFormat; readonly lang: Lang },
  { rulebook }: Corpus,
): Promise<string | Uint8Array> {
  const { vocabulary } = rulebook;
  const open = items.filter(({ alignment }) => alignment === 'undetermined');
  const asked = open.map((item) => new Set(askedOf(item).filter((id) => vocabulary.parameters.has(id))));
  const stated = open.flatMap(({ stated: { figures } }) => [...figures.keys()]);
  const ids = new Set([...stated, ...byRank(asked.map((each) => [...each]))]);
  const plain = plainFormColumns(undefined, vocabulary, lang);
  const names = vocabularyNames(vocabulary);
  const figures = [...ids].flatMap((id) => {
    const parameter = vocabulary.parameters.get(id);
    return parameter === undefined
      ? []
      : [{ id, column: figureColumn(parameter, [], vocabulary, names, lang) }];
  });
  const claimsOf = (item: (typeof open)[number], list: string | undefined): string =>
    (item.stated.claims ?? [])
      .filter((claim) => claim.list === list)
      .map(({ printed }) => printed)
      .join('; ');
  const [us, jp] = comparedLists(rulebook);
  const rows = open.map((item) => [
    item.item,
    item.stated.name,
    item.stated.maker ?? '',
    [...item.stated.classes].flatMap(([id, truth]) => (truth === 'yes' ? [id] : [])).join('; '),
    claimsOf(item, us.id),
    claimsOf(item, jp.id),
    ...figures.map(({ id }) => item.stated.figures.get(id)?.printed ?? ''),
    item.stated.source ?? '',
    item.stated.remark ?? '',
  ]);
  const marks = open.flatMap((_, row) =>
    figures.flatMap(({ id }, index) => (asked[row]?.has(id) ? [`${row},${index + plain.length}`] : [])),
  );
  const form: ItemForm = {
    title: {
      en: `Figures that would decide, for ${open.length} items of ${input.file}; those asked for are marked`,
      ja: `${input.file}のうち判定不能の${open.length}品目について、判定に必要な数値（着色した欄）`,
    },
    assumptions: input.assumptions,
    columns: [...plain, ...figures.map(({ column }) => column), ...sourceColumns(lang)],
    rows,
    asked: new Set(marks),
  };
  return writeForm(form, format, lang);
}

/** The figures that decide the item soonest where that was worked out; otherwise all that are missing. */
function askedOf(item: Comparison['items'][number]): readonly string[] {
  const deciding = item.outlook?.deciding;
  if (deciding !== undefined) return [...deciding.smallest, ...deciding.alone].map(({ id }) => id);
  return byRank(item.verdicts.map(({ missing }) => missing.map(({ id }) => id)));
}

/** First what stands first in any of these, then what stands second, each once. */
function byRank(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const ranks = Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? []));
  return [...new Set(ranks.flat())];
}

function sourceColumns(lang: Lang): readonly FormColumn[] {
  const column = (label: FormColumn['label'], help: FormColumn['help']): FormColumn => ({
    header: label[lang],
    label,
    help,
    example: '',
    askedBy: [],
  });
  return [
    column({ en: 'Source', ja: '出典' }, { en: 'Where the figures were read.', ja: '数値の出典。' }),
    column({ en: 'Remark', ja: '備考' }, { en: 'A note to yourself.', ja: '備考。' }),
  ];
}
