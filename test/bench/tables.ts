import type { FigureValue, Item } from '../../src/model/item';
import type { Vocabulary } from '../../src/model/vocabulary';
import { printRational, type Quantity } from '../../src/quantity/quantity';

/** What stands above the header of a list of converters. */
export const converterLead =
  '# assumptions: no-other-class; not-military; not-nuclear; not-radiation-hardened\n';

/** A list of converters as a maker's catalogue has it, of so many rows; the same for the same random numbers. */
export function* converterTable(rows: number, random: () => number): Generator<string> {
  const among = <Thing>(things: readonly Thing[]): Thing | undefined =>
    things[Math.floor(random() * things.length)];
  yield converterLead;
  yield 'id,name,class,resolution,sample-rate [MSPS],operating-temperature min [degC],operating-temperature max [degC]\n';
  for (let row = 0; row < rows; row += 1) {
    const kind = among(['adc', 'adc', 'dac']) ?? 'adc';
    const rate = random() < 0.05 ? '' : (random() * 2000).toFixed(among([0, 1, 2]) ?? 0);
    const bits = 6 + Math.floor(random() * 13);
    const temperatures = `${among(['-40', '-55', '0']) ?? ''},${among(['85', '105', '125']) ?? ''}`;
    yield `P-${100000 + row},converter ${row},${kind}-integrated-circuit,${bits} bit,${rate},${temperatures}\n`;
  }
}

/** Items as one table with a column for each parameter that any of them states. */
export function tableOfItems(items: readonly Item[], { parameters }: Vocabulary): string {
  const columns = [...new Set(items.flatMap(({ figures }) => [...figures.keys()]))].flatMap((id) => {
    const parameter = parameters.get(id);
    const unit = parameter?.kind === 'number' ? parameter.unit : undefined;
    return [{ id, unit, header: unit === undefined ? id : `${id} [${unit.symbol}]` }];
  });
  const lines = items.map(({ id, name, classes, figures }, row) => {
    const of = (wanted: string) => [...classes].flatMap(([each, truth]) => (truth === wanted ? [each] : []));
    const cells = columns.map((column) => {
      const figure = figures.get(column.id);
      return figure === undefined ? '' : written(figure.value);
    });
    return [`${id}-${row}`, name, of('yes').join('; '), of('no').join('; '), ...cells].map(quoted).join();
  });
  const headers = columns.map(({ header }) => header);
  return `${['id', 'name', 'class', 'not class', ...headers].join()}\n${lines.join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function written(value: FigureValue): string {
  const print = ({ value: number, unit }: Quantity): string => `${printRational(number)} ${unit.symbol}`;
  switch (value.kind) {
    case 'answer':
      return value.value;
    case 'number':
      return value.low === undefined ? '' : print(value.low.figure);
    case 'range': {
      const { min, max } = value;
      if (min !== undefined && max !== undefined) return `${print(min)} to ${print(max)}`;
      return min === undefined ? `<= ${max === undefined ? '' : print(max)}` : `>= ${print(min)}`;
    }
    case 'curve':
      return '';
  }
}
