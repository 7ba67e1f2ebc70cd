import type { FigureValue, Item } from '../../src/model/item';
import type { Rulebook } from '../../src/model/rulebook';
import { printRational, type Quantity } from '../../src/quantity/quantity';
import type { Unit } from '../../src/quantity/unit';
import { latestDays, randomItems, seeded } from '../bench/random-items';

interface FigureColumn {
  readonly id: string;
  readonly header: string;
  readonly end: 'min' | 'max' | undefined;
  readonly unit: Unit | undefined;
}

/**
 * A table of random items of some classes as people write one: figures at the limits and beside them, in many spellings, some
 * unreadable, some left out. Most rows resemble one before, as in real lists.
 */
export function randomTable(
  rulebook: Rulebook,
  seed: number,
  { rows, classes: count }: { readonly rows: number; readonly classes: number },
): string {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const next = randomItems(rulebook, latestDays(rulebook), random, { missing: 0, irregular: 0.04 });
  const samples = new Map<string, Item[]>();
  for (let tries = 0; tries < 4000 && samples.size < count; tries += 1) {
    const item = next();
    if (item.related.length === 0 && item.figures.size > 1)
      samples.set([...item.classes.keys()].join(';'), [item]);
  }
  for (let tries = 0; tries < 400; tries += 1) {
    const item = next();
    const own = samples.get([...item.classes.keys()].join(';'));
    if (own !== undefined && own.length < 5) own.push(item);
  }
  const all = [...samples.values()].flat();
  const { parameters } = rulebook.vocabulary;
  const columns = [...new Set(all.flatMap(({ figures }) => [...figures.keys()]))].flatMap(
    (id): readonly FigureColumn[] => {
      const parameter = parameters.get(id);
      if (parameter?.kind === 'range' && random() < 0.5)
        return (['min', 'max'] as const).map((end) => ({ id, end, header: `${id} ${end}`, unit: undefined }));
      const unit = parameter?.kind === 'number' && random() < 0.5 ? parameter.unit : undefined;
      return [{ id, end: undefined, unit, header: unit === undefined ? id : `${id} [${unit.symbol}]` }];
    },
  );
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => (/[",\n]/.test(cell) || random() < 0.1 ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}${pick(['\n', '\n', '\r\n'])}`;
  const before: { readonly sample: Item; readonly figures: readonly string[] }[] = [];
  const body = Array.from({ length: rows }, (_, number) => {
    const like = random() < 0.85 && before.length > 0 ? pick(before) : undefined;
    const sample = like?.sample ?? pick(all);
    const kin = samples.get([...sample.classes.keys()].join(';')) ?? [sample];
    const figures = columns.map(({ id, end, unit }, at) => {
      const known = like?.figures[at];
      if (known !== undefined && random() < 0.995) return known;
      const value = pick(kin).figures.get(id)?.value;
      if (value === undefined || random() < 0.15) return pick(['', '', '-', '不明']);
      return spelled(printed(value, end), unit?.symbol, pick, random);
    });
    before.push({ sample, figures });
    const stated = [...sample.classes.keys()].join('; ');
    const name = pick(['', 'a part', '部品', '=1+1', 'b, "c"', ' d ', '　', `n${number}`, 'two\nlines']);
    const id = random() < 0.02 ? `  ${number} ` : `${pick(['p', 'ｐ', '品', '-', '(x) '])}${number}`;
    return line([id, name, stated, ...figures, random() < 0.03 ? 'a remark' : '']);
  });
  return `id,name,class,${columns.map(({ header }) => header).join()},remark\n${body.join('')}`;
}

function printed(value: FigureValue, end: 'min' | 'max' | undefined): string {
  switch (value.kind) {
    case 'answer':
      return value.value;
    case 'number': {
      const { low, high } = value;
      if (low !== undefined && high !== undefined) return quantity(low.figure);
      if (low !== undefined) return `${low.closed ? '>=' : '>'} ${quantity(low.figure)}`;
      return high === undefined ? '' : `${high.closed ? '<=' : '<'} ${quantity(high.figure)}`;
    }
    case 'range': {
      const { min, max } = value;
      if (end !== undefined) return value[end] === undefined ? '' : quantity(value[end]);
      if (min === undefined) return max === undefined ? '' : `<= ${quantity(max)}`;
      return max === undefined ? `>= ${quantity(min)}` : `${quantity(min)} to ${quantity(max)}`;
    }
    case 'curve':
      return value.rows.map((row) => `${quantity(row.value)} @ ${quantity(row.from)}`).join('; ');
  }
}

function quantity({ value, unit }: Quantity): string {
  return `${printRational(value)} ${unit.symbol}`;
}

/** The same figure otherwise, or one that only looks like it. */
function spelled(
  text: string,
  unit: string | undefined,
  pick: <T>(from: readonly T[]) => T,
  random: () => number,
): string {
  if (unit !== undefined && text.endsWith(` ${unit}`) && random() < 0.7)
    return text.slice(0, -unit.length - 1);
  if (random() < 0.6) return text;
  return pick([
    text.replace(' ', ''),
    ` ${text}`,
    `${text} `,
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    text.replace(/^(\d+)/, '$1.0'),
    text.replace(/^(\d+)/, '$1.000000000000000001'),
    `約${text}`,
    `${text} typ.`,
    `'${text}`,
    `+${text}`,
    `-${text}`,
    text.replace(/^(\d)(\d{3})\b/, '$1,$2'),
    `${text}e3`,
    `${text} furlong`,
  ]);
}
