import type { Diagnostic } from '../../src/model/diagnostic';
import { diagnosticMessage } from '../../src/model/diagnostic';
import type { FigureValue, Item } from '../../src/model/item';
import { printQuantity } from '../../src/quantity/quantity';

/** A figure as one line, every bound and every second unit shown, so that a test compares texts. */
export function printedValue(value: FigureValue): string {
  switch (value.kind) {
    case 'number': {
      const low = value.low && `${value.low.closed ? '>=' : '>'} ${printQuantity(value.low.figure)}`;
      const high = value.high && `${value.high.closed ? '<=' : '<'} ${printQuantity(value.high.figure)}`;
      const also = value.also.map((quantity) => ` (${printQuantity(quantity)})`).join('');
      const exact = low?.slice(2) === high?.slice(2) && value.low?.closed && value.high?.closed;
      return (exact ? `= ${printQuantity(value.low.figure)}` : [low, high].filter(Boolean).join(', ')) + also;
    }
    case 'range':
      return `${value.min ? printQuantity(value.min) : '?'} .. ${value.max ? printQuantity(value.max) : '?'}`;
    case 'answer':
      return value.value;
    case 'curve':
      return (
        value.rows
          .map(
            (row) => `${printQuantity(row.value)} @ ${printQuantity(row.from)} .. ${printQuantity(row.to)}`,
          )
          .join('; ') + (value.complete ? '; complete' : '')
      );
  }
}

export function printedFigures(item: Item | undefined): Record<string, string> {
  return Object.fromEntries(
    [...(item?.figures ?? [])].map(([id, figure]) => [id, printedValue(figure.value)]),
  );
}

/** `3:8 C3 warning unknown-unit: …` */
export function printedDiagnostic(diagnostic: Diagnostic): string {
  const { place, cell, severity, id } = diagnostic;
  const where = cell === undefined ? '' : ` ${cell.column}${cell.row}`;
  return `${place.line}:${place.column}${where} ${severity} ${id}: ${diagnosticMessage(diagnostic)}`;
}
