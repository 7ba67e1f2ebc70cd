import type { NumberParameter, Parameter } from '../model/vocabulary';
import { parseExpression } from '../quantity/expression';
import { parseRational, type Rational } from '../quantity/rational';
import { allUnits, findUnit, type Unit } from '../quantity/unit';
import {
  asMapping,
  asText,
  at,
  bilingualAt,
  entriesAt,
  itemsAt,
  required,
  textAt,
  textsAt,
} from './accessors';
import { asBilingual } from './accessors';
import { didYouMean } from './nearest-name';
import type { Report } from './report';
import type { Entry, Mapping } from './tree';

/** Reads one parameter; `undefined` when it cannot be measured as stated. Names in it are checked once all are read. */
export function readParameter({ key: id, place, value }: Entry, report: Report): Parameter | undefined {
  const mapping = asMapping(value);
  const base = {
    id,
    label: required(bilingualAt(mapping, 'label')),
    definition: required(bilingualAt(mapping, 'definition')),
    aliases: textsAt(mapping, 'aliases'),
    wording: new Map(entriesAt(mapping, 'wording').map(({ key, value: text }) => [key, asBilingual(text)])),
    speaksOf: textsAt(mapping, 'speaks-of'),
    askedOf: [],
    place,
  };
  switch (textAt(mapping, 'kind') as Parameter['kind']) {
    case 'number': {
      const unit = readUnit(mapping, report);
      return unit && { ...base, kind: 'number', ...readNumber(mapping, unit, report) };
    }
    case 'range': {
      const unit = readUnit(mapping, report);
      const least = readBound(mapping, 'least', report);
      return unit && { ...base, kind: 'range', dimension: unit.dimension, unit, ...(least && { least }) };
    }
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        values: itemsAt(mapping, 'values').map((item) => readValue(asMapping(item))),
      };
    case 'question': {
      const basis = (textAt(mapping, 'basis') ?? 'fact') as 'fact' | 'judgment' | 'transaction';
      return { ...base, kind: 'question', question: required(bilingualAt(mapping, 'question')), basis };
    }
  }
}

type NumberPart = Pick<
  NumberParameter,
  'dimension' | 'unit' | 'domain' | 'least' | 'most' | 'formula' | 'over'
>;

function readNumber(mapping: Mapping, unit: Unit, report: Report): NumberPart {
  const least = readBound(mapping, 'least', report);
  const most = readBound(mapping, 'most', report);
  const crossed = least !== undefined && most !== undefined && least.compare(most) > 0;
  if (crossed) {
    const place = required(mapping.entries.get('most')).place;
    report.error(place, {
      id: 'empty-interval',
      found: '`most` below `least`',
      expected: 'bounds that leave some value',
    });
  }
  const formula = textAt(mapping, 'formula');
  const expression = formula === undefined ? undefined : parseExpression(formula.trim());
  const over = textAt(mapping, 'over');
  return {
    dimension: unit.dimension,
    unit,
    domain: (textAt(mapping, 'domain') ?? 'real') as 'real' | 'integer',
    ...(least && { least }),
    ...(most && !crossed && { most }),
    ...(expression?.ok === true && { formula: expression.expression }),
    ...(over !== undefined && { over }),
  };
}

function readUnit(mapping: Mapping, report: Report): Unit | undefined {
  const tree = required(at(mapping, 'unit'));
  const text = asText(tree);
  const unit = findUnit(text);
  if (unit !== undefined) return unit;
  const known = allUnits.flatMap(({ symbol, aliases }) => [symbol, ...aliases]);
  const expected = 'a unit of the table in src/quantity/unit-table.ts';
  report.error(tree.place, {
    id: 'unknown-unit',
    found: `unknown unit \`${text}\``,
    expected,
    ...didYouMean(text, known),
  });
  return undefined;
}

function readBound(mapping: Mapping, key: string, report: Report): Rational | undefined {
  const tree = at(mapping, key);
  if (tree === undefined) return undefined;
  const source = tree.kind === 'number' ? tree.source : asText(tree);
  const value = parseRational(source);
  if (value === undefined) {
    const expected = 'a plain decimal number such as `0` or `0.5`, in the unit of the parameter';
    report.error(tree.place, { id: 'unreadable-quantity', found: `\`${source}\``, expected });
  }
  return value;
}

function readValue(mapping: Mapping): {
  id: string;
  label: { en: string; ja: string };
  aliases: readonly string[];
} {
  return {
    id: required(textAt(mapping, 'id')),
    label: required(bilingualAt(mapping, 'label')),
    aliases: textsAt(mapping, 'aliases'),
  };
}
