import type { Parameter } from '../model/vocabulary';
import { printUnit } from '../quantity/quantity';
import type { Unit } from '../quantity/unit';
import type { Column } from './column';
import { printedEnds } from './printed-ends';
import type { Written } from './value/read-figure';

/** A figure of the items of a table: the columns in which it stands, and how their texts make one. */
export interface FigureCells {
  readonly parameter: Parameter;
  /** One, or those of the two ends of a range, the first of which is where the figure stands. */
  readonly columns: readonly number[];
  /** Stated in the header, for a figure in one column. */
  readonly unit?: Unit;
  /** The figure that the texts of those columns state, and how the report shows it. */
  readonly written: (texts: readonly string[]) => { readonly written: Written; readonly printed: string };
}

/** The figures of a table in the order of their first columns. */
export function figureCells(columns: readonly Column[]): readonly FigureCells[] {
  return columns.flatMap((column, index): readonly FigureCells[] => {
    if (column.kind !== 'figure') return [];
    const { parameter, unit, end } = column;
    if (end !== undefined) return twoColumns(columns, index, parameter);
    const written = ([text = '']: readonly string[]) => ({
      written: { kind: 'text', text } as const,
      printed: printedCell(text, unit),
    });
    return [{ parameter, columns: [index], ...(unit && { unit }), written }];
  });
}

/** The ends of a range that stand in two columns, read once, at the first of them. */
function twoColumns(columns: readonly Column[], first: number, parameter: Parameter): readonly FigureCells[] {
  const ends = (['min', 'max'] as const).map((end) => {
    const index = columns.findIndex(
      (other) => other.kind === 'figure' && other.parameter === parameter && other.end === end,
    );
    const own = columns[index];
    return { index, unit: own?.kind === 'figure' ? own.unit : undefined };
  });
  const own = ends.filter(({ index }) => index >= 0).sort((a, b) => a.index - b.index);
  if (own[0]?.index !== first) return [];
  const written = (texts: readonly string[]) => {
    const [min, max] = ends.map(({ index, unit }) => {
      const text = texts[own.findIndex((other) => other.index === index)] ?? '';
      return { text, unit };
    });
    if (min === undefined || max === undefined) throw new Error('a range has two ends');
    return {
      written: { kind: 'ends', min, max } as const,
      printed: printedEnds(printedCell(min.text, min.unit), printedCell(max.text, max.unit)),
    };
  };
  return [{ parameter, columns: own.map(({ index }) => index), written }];
}

/** A cell as the report shows it: with the unit of its header where it states none itself. */
function printedCell(text: string, unit: Unit | undefined): string {
  return unit !== undefined && /\p{Nd}$/u.test(text) ? `${text} ${printUnit(unit, 'en')}` : text;
}
