import type { Lang } from '../../model/text';

/** A report of `sources` and the exit code that it stands for: 1 where there is something to report. */
export interface SourcesReport {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

export interface SourcesOptions {
  readonly format: 'text' | 'json';
  readonly lang: Lang;
}

/** The canonical JSON of a result; the same bytes for the same result. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
