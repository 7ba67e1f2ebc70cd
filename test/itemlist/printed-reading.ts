import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openItemSource, type ReadRequest } from '../../src/app/item-source';
import { readItems } from '../../src/app/read-items';
import type { Claim } from '../../src/model/claim';
import type { Item, ListReading } from '../../src/model/item';
import { printedDiagnostic, printedFigures } from './printed';
import { vocabulary } from './vocabulary';

/** Everything that was read of a file, line by line, so that a test compares texts and a person can read them. */
export async function printedReading(path: string, request: ReadRequest = {}): Promise<readonly string[]> {
  const opened = await openItemSource(basename(path), readFileSync(path), 'of-the-file', request);
  if (!opened.ok) return opened.diagnostics.map(printedDiagnostic);
  const read = readItems(opened.value, vocabulary);
  return [
    ...(read.ok ? printedHow(read.value.reading) : []),
    ...(read.ok ? read.value.assumptions.map((id) => `assumption ${id}`) : []),
    ...(read.ok ? read.value.items.map(printedItem) : []),
    ...read.diagnostics.map(printedDiagnostic),
  ];
}

function printedHow(reading: ListReading | undefined): readonly string[] {
  if (reading === undefined) return [];
  const { format, encoding, delimiter, sheet, otherSheets, headerRows, columns } = reading;
  const how = [
    format,
    ...(encoding === undefined ? [] : [encoding]),
    ...(delimiter === undefined ? [] : [`cells separated by ${JSON.stringify(delimiter)}`]),
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
    ...(otherSheets?.length ? [`not ${otherSheets.join(', ')}`] : []),
    ...(headerRows === undefined ? [] : [`header in row ${[...new Set(headerRows)].join(' to ')}`]),
  ].join(', ');
  const headers = columns?.map(({ column, header, means }) => `${column} ${header} = ${means ?? 'not read'}`);
  return [how, ...(headers === undefined ? [] : [headers.join('; ')])];
}

function printedItem(item: Item): string {
  const figures = Object.entries(printedFigures(item)).map(([id, value]) => `${id} ${value}`);
  const claims = (item.claims ?? []).map((claim) => `${claim.list} ${printedClaim(claim)}`);
  const more = [item.maker, item.remark, ...(item.destinations ?? []).map(({ text }) => `to ${text}`)];
  const parts = [
    item.name === item.id ? '' : item.name,
    [...item.classes.keys()].join(' + '),
    ...figures,
    ...claims,
    ...more,
  ];
  return `item ${item.id}: ${parts.filter((part) => part !== undefined && part !== '').join(' | ')}`;
}

function printedClaim({ said }: Claim): string {
  return said.kind === 'address' ? said.address : said.kind;
}
