import { partsOf } from '../engine/lists/parts-of';
import { classUniverse } from '../engine/lists/class-universe';
import { columnOf } from '../itemlist/column';
import type { VocabularyNames } from '../itemlist/vocabulary-names';
import type { Lang } from '../model/text';
import type { Parameter, Vocabulary } from '../model/vocabulary';
import { printUnit } from '../quantity/quantity';
import type { FormColumn } from '../report/results/item-form';
import type { Sides } from './class-comparisons';

/** Columns of every form: what names an item, and what somebody has classified it as. */
export function plainFormColumns(
  itemClass: string | undefined,
  vocabulary: Vocabulary,
  lang: Lang,
): readonly FormColumn[] {
  const plain = (
    header: Readonly<Record<Lang, string>>,
    help: FormColumn['help'],
    example = '',
  ): FormColumn => ({
    header: header[lang],
    label: header,
    help,
    example,
    askedBy: [],
  });
  const named = itemClass === undefined ? undefined : vocabulary.classes.get(itemClass);
  return [
    plain(
      { en: 'ID', ja: '品番' },
      { en: 'A name of its own for every item.', ja: '品目ごとに異なる番号。' },
    ),
    plain({ en: 'Name', ja: '品名' }, { en: 'As the report shows it.', ja: '報告書に表示する名称。' }),
    plain({ en: 'Maker', ja: 'メーカー' }, { en: 'Who makes it.', ja: '製造者。' }),
    {
      ...plain(
        { en: 'Class', ja: '品目' },
        { en: 'Item class; several separated by semicolons.', ja: '品目区分。複数はセミコロンで区切る。' },
        itemClass ?? '',
      ),
      ...(named && { choices: [named.id] }),
    },
    plain(
      { en: 'ECCN', ja: 'ECCN' },
      {
        en: 'Classification by the US list as stated by somebody; compared with the computed one.',
        ja: '米国リストについて記載された分類。算定結果と照合する。',
      },
      '3A001.a.5.a.1',
    ),
    plain(
      { en: 'JP item', ja: '項番' },
      {
        en: 'Classification by the Japanese list as stated by somebody; compared with the computed one.',
        ja: '日本のリストについて記載された項番。算定結果と照合する。',
      },
      '7の項(1)',
    ),
  ];
}

/** Figures that paragraphs of the two lists ask of items of a class, those that most ask for first; questions last. */
export function figuresOf(
  itemClass: string,
  sides: Sides,
  vocabulary: Vocabulary,
): ReadonlyMap<string, readonly string[]> {
  const { controls } = classUniverse(sides, vocabulary, itemClass, {
    tier: 'anti-terrorism',
    freeClasses: false,
  });
  const asking = new Map<string, Set<string>>();
  const ofList = new Set<string>();
  for (const { control, scope } of controls.flat()) {
    for (const { part, relation } of partsOf(scope)) {
      if (relation !== undefined || (part.kind !== 'criterion' && part.kind !== 'answer')) continue;
      asking.set(part.parameter, (asking.get(part.parameter) ?? new Set()).add(control.address));
      if (control.tier === 'list') ofList.add(part.parameter);
    }
  }
  const rank = (id: string): number => {
    const kind = vocabulary.parameters.get(id)?.kind;
    return (kind === 'question' ? 2 : 0) + (ofList.has(id) ? 0 : 1);
  };
  const ordered = [...asking].sort(([a, of], [b, others]) => rank(a) - rank(b) || others.size - of.size);
  return new Map(ordered.map(([id, addresses]) => [id, [...addresses]]));
}

/** The column of a parameter, under a header that is read back as that parameter. */
export function figureColumn(
  parameter: Parameter,
  askedBy: readonly string[],
  vocabulary: Vocabulary,
  names: VocabularyNames,
  lang: Lang,
): FormColumn {
  const isReadBack = (header: string, withUnit: boolean): boolean => {
    const column = columnOf(header, names, vocabulary);
    return (
      column.kind === 'figure' && column.parameter === parameter && (!withUnit || column.unit !== undefined)
    );
  };
  const { label, definition } = parameter;
  const name = isReadBack(label[lang], false) ? label[lang] : parameter.id;
  const column = { label, help: definition, askedBy };
  switch (parameter.kind) {
    case 'question':
      return {
        ...column,
        header: name,
        help: parameter.question,
        example: 'yes / no',
        choices: ['yes', 'no'],
      };
    case 'choice': {
      const ids = parameter.values.map(({ id }) => id);
      return { ...column, header: name, example: ids.join(' / '), choices: ids };
    }
    case 'number':
    case 'range': {
      const unit = printUnit(parameter.unit, 'en');
      const printed = [unit, parameter.unit.symbol].find((each) => isReadBack(`${name} [${each}]`, true));
      if (parameter.kind === 'number' && parameter.over !== undefined) {
        const axis = vocabulary.parameters.get(parameter.over);
        const over = axis?.kind === 'number' || axis?.kind === 'range' ? axis.unit.symbol : '';
        return { ...column, header: name, example: `75 ${unit} @ 2.7-2.9 ${over}; complete` };
      }
      const header = printed === undefined || printed === '' ? name : `${name} [${printed}]`;
      return { ...column, header, example: parameter.kind === 'range' ? `-40 to 85` : '12, ≥ 12' };
    }
  }
}
