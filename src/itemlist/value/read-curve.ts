import type { CurveFigure } from '../../model/item';
import type { NumberParameter, RangeParameter } from '../../model/vocabulary';
import type { Unit } from '../../quantity/unit';
import { readInterval } from './read-interval';
import { readQuantity } from './read-quantity';
import { fault, figure, type Reading } from './reading';

type Row = CurveFigure['rows'][number];

/** One measured row as written: a value and the part of the axis at which it was measured. */
export interface WrittenRow {
  readonly value: string;
  readonly band: string;
}

const valueAtBand = /^(.+?)\s?(?:@|\bat\b)\s?(.+)$/iu;

/**
 * Splits a cell into measured rows: `75 W @ 2.7-2.9 GHz; 60 W @ 3 GHz`, with `complete` as the last entry where the rows
 * state all that there is. `undefined` where an entry does not say where it was measured.
 */
export function writtenRows(
  text: string,
): { readonly rows: readonly WrittenRow[]; readonly complete: boolean } | undefined {
  const entries = text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const complete = /^(?:complete|全て|すべて)$/iu.test(entries.at(-1) ?? '');
  const rows: WrittenRow[] = [];
  for (const entry of complete ? entries.slice(0, -1) : entries) {
    const [, value, band] = valueAtBand.exec(entry) ?? [];
    if (value === undefined || band === undefined) return undefined;
    rows.push({ value, band });
  }
  return rows.length === 0 ? undefined : { rows, complete };
}

/** Reads measured rows; a band is an interval or a single point of the axis. */
export function readCurve(
  rows: readonly WrittenRow[],
  complete: boolean,
  parameter: NumberParameter,
  axis: NumberParameter | RangeParameter,
  headerUnit: Unit | undefined,
): Reading {
  const read: Row[] = [];
  for (const row of rows) {
    const value = readQuantity(row.value, parameter, headerUnit);
    if ('kind' in value) return value;
    const band = readBand(row.band, axis);
    if ('kind' in band) return band;
    read.push({ ...band, value: value.quantity });
  }
  return figure({ kind: 'curve', rows: read, complete });
}

function readBand(
  text: string,
  axis: NumberParameter | RangeParameter,
): Omit<Row, 'value'> | Extract<Reading, { kind: 'fault' }> {
  const point = readQuantity(text, axis, undefined);
  if (!('kind' in point)) return { from: point.quantity, to: point.quantity };
  const ends = readInterval(text, axis, undefined);
  if (ends === undefined) return point;
  return 'kind' in ends ? ends : { from: ends.min, to: ends.max };
}

/** A figure of a curve that does not say where on the axis it holds. */
export function withoutBand(text: string, axis: NumberParameter | RangeParameter): Reading {
  return fault(
    'figure-without-band',
    `\`${text}\` without \`${axis.id}\``,
    'measured rows',
    `say where it was measured: \`${text} @ 2.7-2.9 ${axis.unit.symbol}\`, several rows separated by \`;\``,
  );
}
