import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readItems } from '../../src/app/read-items';
import type { Figure, FigureValue, Item } from '../../src/model/item';
import type { Vocabulary } from '../../src/model/vocabulary';
import { rational } from '../../src/quantity/rational';

const factors = ['0.5', '0.8', '0.9', '1', '1', '1', '1.1', '1.25', '2'].map(rational);

/** The items of the sample lists again and again, their figures varied; the same for the same seed. */
export function variedSamples(folder: string, vocabulary: Vocabulary, random: () => number): () => Item {
  const samples = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const read = readItems({ file, text, hash: '' }, vocabulary);
    return read.ok ? read.value.items.filter(({ related }) => related.length === 0) : [];
  });
  let count = 0;
  return () => {
    const sample = samples[count % samples.length];
    if (sample === undefined) throw new Error('no sample items');
    count += 1;
    const figures = new Map([...sample.figures].map(([id, figure]) => [id, varied(figure, random)]));
    return { ...sample, id: `${sample.id}-${String(count)}`, figures };
  };
}

function varied(figure: Figure, random: () => number): Figure {
  const { value } = figure;
  if (value.kind !== 'number' || value.low === undefined || value.high === undefined) return figure;
  const factor = factors[Math.floor(random() * factors.length)] ?? rational(1);
  const { unit } = value.low.figure;
  if (unit.family !== 'linear') return figure;
  const whole = value.low.figure.value.d === 1n;
  const scaled = value.low.figure.value.mul(factor);
  const end = { figure: { value: whole ? scaled.ceil() : scaled, unit }, closed: true };
  const changed: FigureValue = { kind: 'number', low: end, high: end, also: [] };
  return { ...figure, value: changed };
}
