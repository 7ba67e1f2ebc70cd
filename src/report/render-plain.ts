import type { Comparison } from '../model/comparison';
import type { Lang } from '../model/text';
import { exitCode, type FailOn } from './exit-code';
import { jsonReport } from './json/json-report';
import { textReport } from './text/text-report';

export interface PlainOptions {
  readonly format: 'text' | 'json';
  readonly lang: Lang;
  readonly failOn: FailOn;
  /** Terminal colours; only for `text`. */
  readonly colour: boolean;
}

export interface Rendered {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

/** Writes a comparison down for a terminal or for programs: what needs no templates. Decides nothing. */
export function renderPlain(
  comparison: Comparison,
  { format, lang, failOn, colour }: PlainOptions,
): Rendered {
  const output = format === 'text' ? textReport(comparison, lang, colour) : jsonReport(comparison);
  return { output, exitCode: exitCode(comparison, failOn) };
}
