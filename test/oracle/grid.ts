import type { Band, Condition, Criterion } from '../../src/model/condition';
import type { ControlList, Paragraph } from '../../src/model/control-list';
import type { NumberParameter, RangeParameter, Vocabulary } from '../../src/model/vocabulary';
import { convert, type Quantity } from '../../src/quantity/quantity';
import { rational, type Rational } from '../../src/quantity/rational';

/** Every figure with which the corpus compares a parameter, and what lies just beside it. */
export interface Grid {
  readonly vocabulary: Vocabulary;
  /** Figures in the declared unit, in order, of a number or of an end of a range. */
  values(name: string): readonly Rational[];
  /** Edges of the bands in which a curve is looked at, in the declared unit of its axis. */
  edges(curve: string): readonly Rational[];
  /** Parameter that a name stands for. */
  parameterOf(name: string): NumberParameter | RangeParameter;
}

export function gridOf(lists: Iterable<ControlList>, vocabulary: Vocabulary): Grid {
  const limits = new Map<string, Rational[]>();
  const bands = new Map<string, Rational[]>();
  const parameterOf = (name: string): NumberParameter | RangeParameter => {
    const parameter = vocabulary.parameters.get(name.split('.')[0] ?? name);
    if (parameter?.kind !== 'number' && parameter?.kind !== 'range')
      throw new Error(`${name} is not measured`);
    return parameter;
  };
  for (const list of lists)
    for (const criterion of list.entries.flatMap(conditionsUnder).flatMap(criteriaIn)) {
      const name = nameOf(criterion);
      limits.set(name, [...(limits.get(name) ?? []), ...limitsOf(criterion, parameterOf(name))]);
      if (criterion.at === undefined) continue;
      const over = parameterOf(overOf(vocabulary, criterion.parameter));
      const edges = bandEdges(criterion.at.band).map((edge) => placed(edge, over));
      bands.set(criterion.parameter, [...(bands.get(criterion.parameter) ?? []), ...edges]);
    }
  const finished = new Map<string, readonly Rational[]>();
  return {
    vocabulary,
    parameterOf,
    edges: (curve) => inOrder(bands.get(curve) ?? []),
    values(name) {
      const known = finished.get(name) ?? around(inOrder(limits.get(name) ?? []), parameterOf(name));
      finished.set(name, known);
      return known;
    },
  };
}

export function nameOf({ parameter, end }: Criterion): string {
  return end === undefined ? parameter : `${parameter}.${end}`;
}

/** The parameter over which a curve runs. */
export function overOf(vocabulary: Vocabulary, curve: string): string {
  const parameter = vocabulary.parameters.get(curve);
  const over = parameter?.kind === 'number' ? parameter.over : undefined;
  if (over === undefined) throw new Error(`${curve} is no curve`);
  return over;
}

/** A printed limit in the declared unit of the parameter, by the figure that an item stated in that unit is compared with. */
export function limitsOf(
  { threshold }: Criterion,
  parameter: NumberParameter | RangeParameter,
): readonly Rational[] {
  if (threshold.kind === 'computed') return [];
  const own =
    threshold.figures.find(({ unit }) => unit.symbol === parameter.unit.symbol) ??
    threshold.figures.find(({ unit }) => unit.family === parameter.unit.family);
  return [own ?? threshold.figures[0]].flatMap((figure) => (figure ? [placed(figure, parameter)] : []));
}

/** The figures just below, at and just above a limit that the parameter can have. */
export function beside(limit: Rational, parameter: NumberParameter | RangeParameter): readonly Rational[] {
  const isWhole = parameter.kind === 'number' && parameter.domain === 'integer';
  const step = isWhole ? rational(1) : limit.equals(0) ? rational('1e-9') : limit.abs().mul(rational('1e-9'));
  const figures = isWhole
    ? [limit.floor().sub(1), limit.floor(), limit.ceil(), limit.ceil().add(1)]
    : [limit.sub(step), limit, limit.add(step)];
  const most = parameter.kind === 'number' ? parameter.most : undefined;
  return figures.filter(
    (figure) =>
      (parameter.least === undefined || figure.gte(parameter.least)) &&
      (most === undefined || figure.lte(most)),
  );
}

function around(
  limits: readonly Rational[],
  parameter: NumberParameter | RangeParameter,
): readonly Rational[] {
  const [first, last] = [limits[0], limits.at(-1)];
  if (first === undefined || last === undefined) return beside(parameter.least ?? rational(0), parameter);
  const far = [first.sub(first.abs()).sub(1), last.add(last.abs()).add(1)];
  return inOrder([...limits, ...far].flatMap((limit) => beside(limit, parameter)));
}

function placed(figure: Quantity, { unit }: { readonly unit: Quantity['unit'] }): Rational {
  const value = convert(figure, unit);
  return 'low' in value ? value.low : value;
}

function inOrder(figures: readonly Rational[]): readonly Rational[] {
  return [...figures]
    .sort((a, b) => a.compare(b))
    .filter((figure, place, all) => all[place - 1]?.equals(figure) !== true);
}

function bandEdges({ lower, upper }: Band): readonly Quantity[] {
  return [lower, upper].flatMap((edge) => edge?.figure ?? []);
}

function conditionsUnder(paragraph: Paragraph): readonly Condition[] {
  return [
    ...(paragraph.screen ? [paragraph.screen] : []),
    ...paragraph.versions.flatMap(({ when, except, reasons }) => [
      ...(when ? [when] : []),
      ...except,
      ...(reasons ?? []).flatMap((reason) => reason.when ?? []),
    ]),
    ...paragraph.children.flatMap(conditionsUnder),
  ];
}

export function criteriaIn(condition: Condition): readonly Criterion[] {
  switch (condition.kind) {
    case 'criterion':
      return [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(criteriaIn);
    case 'not':
    case 'related':
      return criteriaIn(condition.of);
    case 'answer':
    case 'class':
    case 'reference':
      return [];
  }
}
