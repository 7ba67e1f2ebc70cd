import { rational } from '../../quantity/rational';
import { printRational } from '../../quantity/quantity';
import type { CellKind } from '../row';
import type { NumberFormat } from './number-format';

/** A cell as its sheet shows it. */
export interface CellText {
  readonly text: string;
  /** Absent for text. */
  readonly kind?: CellKind;
}

/**
 * A number as the spreadsheet shows it at full width. Workbooks hold binary numbers with 17 digits of which the last two are
 * noise (1.1 is `1.1000000000000001`); spreadsheets keep and show 15, and so does this.
 */
export function numberText(value: string): string | undefined {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(value)) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : undefined;
}

/** A number cell under its format: with the words of the format, as a day, or as a percentage. */
export function formatted(value: string, format: NumberFormat, from1904: boolean): CellText {
  const text = numberText(value);
  if (text === undefined) return { text: value };
  switch (format.kind) {
    case 'date':
      return { text: dayText(Number(text), from1904) ?? text, kind: 'date' };
    case 'percent':
      return { text: `${format.before}${printRational(rational(text).mul(100))}%`, kind: 'number' };
    case 'number':
    case 'text': {
      const words = format.before !== '' || format.behind !== '';
      if (format.scaled && words) return { text, kind: 'scaled' };
      return words ? { text: `${format.before} ${text} ${format.behind}`.trim() } : { text, kind: 'number' };
    }
  }
}

const dayLength = 86_400_000;

/**
 * The day that a serial number stands for, and the time where it has one. Day 60 of the calendar from 1900 is the 29th of
 * February of a year that had none; serial numbers below it are therefore one day off.
 */
function dayText(serial: number, from1904: boolean): string | undefined {
  if (serial < 0 || serial >= 2_958_466) return undefined;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const text = new Date(first + Math.round(serial * dayLength)).toISOString();
  const time = text.slice(11, 16);
  return Number.isInteger(serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}
