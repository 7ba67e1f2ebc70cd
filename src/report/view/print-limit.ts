import type { Operator } from '../../model/condition';

/** The sign of a comparison as readers know it. */
export function printOperator(operator: Operator): string {
  switch (operator) {
    case '>=':
      return '≥';
    case '<=':
      return '≤';
    case '>':
    case '<':
    case '=':
      return operator;
  }
}

/** Unit symbols of the rule files as printed on paper: `degC` is °C, `mm2` is mm². */
export function printUnits(text: string): string {
  return text
    .replace(/\bdegC\b/g, '°C')
    .replace(/\b([mcµn]?m)2\b/g, '$1²')
    .replace(/\b1\/cm2\b/g, '1/cm²');
}
