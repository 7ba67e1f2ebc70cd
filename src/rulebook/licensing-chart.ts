import type { ChartFootnote, ChartRow, CountryChart } from '../model/licensing';
import { asMapping, asText, at, bilingualAt, entriesAt, required, textAt, textsAt } from './accessors';
import { knownTextsAt, unknownName, type LicensingContext } from './licensing-context';
import type { Entry, Mapping } from './tree';

/** Reads the chart of a list: every column, footnote and destination that a row names exists. */
export function readChart(file: Mapping, { codes, report }: LicensingContext): CountryChart {
  const columns = new Set(textsAt(file, 'columns'));
  const footnotes = new Map(entriesAt(file, 'footnotes').map((entry) => [entry.key, readFootnote(entry)]));
  const numbers = new Set(footnotes.keys());
  const rows = new Map(
    entriesAt(file, 'rows').map(({ key, place, value }): [string, ChartRow] => {
      if (!codes.has(key)) unknownName(key, place, codes, 'destination', report);
      const row = asMapping(value);
      const marks = new Set(knownTextsAt(row, 'marks', columns, 'column', report));
      const pointer = textAt(row, 'pointer');
      if (pointer !== undefined && marks.size > 0) {
        const found = `marks beside the pointer to ${pointer}`;
        report.error(place, { id: 'marks-and-pointer', found, expected: 'marks or a pointer' });
      }
      return [
        key,
        {
          marks,
          footnotes: knownTextsAt(row, 'footnotes', numbers, 'footnote', report),
          ...(pointer !== undefined && { pointer }),
        },
      ];
    }),
  );
  return { cite: required(textAt(file, 'cite')), columns, rows, footnotes };
}

function readFootnote({ value }: Entry): ChartFootnote {
  const footnote = asMapping(value);
  const addresses = at(footnote, 'for');
  return {
    says: required(bilingualAt(footnote, 'says')),
    cite: required(textAt(footnote, 'cite')),
    effect: asText(required(at(footnote, 'effect'))) as ChartFootnote['effect'],
    ...(addresses?.kind === 'sequence' && { addresses: addresses.items.map(asText) }),
  };
}
