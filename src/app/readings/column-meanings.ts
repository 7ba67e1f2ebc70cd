import { columnOf, type Column, type PlainColumn } from '../../itemlist/column';
import { columnMeaning } from '../../itemlist/column-meaning';
import { vocabularyNames } from '../../itemlist/vocabulary-names';
import type { Rulebook } from '../../model/rulebook';
import type { Bilingual } from '../../model/text';
import type { Parameter } from '../../model/vocabulary';
import { printUnit } from '../../quantity/quantity';

/** Something that a column can be read as, in the words of a mapping file, and in words. */
export interface ColumnMeaning {
  readonly value: string;
  readonly label: Bilingual;
}

const plain: Readonly<Record<PlainColumn, Bilingual>> = {
  id: { en: 'number of the item, one of its own', ja: '品番（品目ごとに異なる番号）' },
  name: { en: 'name of the item', ja: '品名' },
  maker: { en: 'maker', ja: 'メーカー' },
  class: { en: 'item class', ja: '品目（区分）' },
  'not-class': { en: 'item class that it has not', ja: '当たらない品目（区分）' },
  unverified: { en: 'figures that were not verified', ja: '未確認の数値の欄名' },
  source: { en: 'where the figures were read', ja: '出典' },
  remark: { en: 'remark', ja: '備考' },
  destination: { en: 'destination', ja: '仕向地' },
  ignore: { en: 'do not read this column', ja: '読み取らない' },
};

const ends = {
  min: { en: ', lower end', ja: '（下限）' },
  max: { en: ', upper end', ja: '（上限）' },
} as const;

/** Everything that a column can be read as: what every list has first, then classifications, relations and figures. */
export function columnMeanings({ vocabulary, lists }: Rulebook): readonly ColumnMeaning[] {
  const names = vocabularyNames(vocabulary);
  const candidates: readonly string[] = [
    ...Object.keys(plain),
    ...lists.keys(),
    ...vocabulary.relations.keys(),
    ...[...vocabulary.parameters.values()].flatMap((parameter) => {
      const named = withUnit(parameter, (text) => isFigure(columnOf(text, names, vocabulary)));
      return parameter.kind === 'range' ? [named, `${named} min`, `${named} max`] : [named];
    }),
  ];
  return candidates.flatMap((value) => {
    const column = columnOf(value, names, vocabulary);
    const label = meaningLabel(column, { vocabulary, lists });
    // A list without columns of its own for classifications is no meaning.
    return label === undefined || columnMeaning(column) === undefined ? [] : [{ value, label }];
  });
}

/** What a column is read as, in words; `undefined` for one that is not understood. */
export function meaningLabel(
  column: Column,
  { vocabulary, lists }: Pick<Rulebook, 'vocabulary' | 'lists'>,
): Bilingual | undefined {
  switch (column.kind) {
    case 'unknown':
      return undefined;
    case 'claim': {
      const list = lists.get(column.list);
      return (
        list && {
          en: `classification that somebody has made, ${list.jurisdiction.en}`,
          ja: `記載された該非判定（${list.jurisdiction.ja}）`,
        }
      );
    }
    case 'relation':
      return vocabulary.relations.get(column.relation)?.label;
    case 'figure': {
      const { parameter, end } = column;
      if (end === undefined) return parameter.label;
      return { en: parameter.label.en + ends[end].en, ja: parameter.label.ja + ends[end].ja };
    }
    case 'id':
    case 'name':
    case 'maker':
    case 'class':
    case 'not-class':
    case 'unverified':
    case 'source':
    case 'remark':
    case 'destination':
    case 'ignore':
      return plain[column.kind];
  }
}

/** The id with its unit, as a header that is read back. */
function withUnit(parameter: Parameter, isReadBack: (text: string) => boolean): string {
  if (parameter.kind === 'question' || parameter.kind === 'choice') return parameter.id;
  const { unit } = parameter;
  const written = [printUnit(unit, 'en'), unit.symbol].map((each) => `${parameter.id} [${each}]`);
  return written.find(isReadBack) ?? parameter.id;
}

function isFigure(column: Column): boolean {
  return column.kind === 'figure' && column.unit !== undefined;
}
