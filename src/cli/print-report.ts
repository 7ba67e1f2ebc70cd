import { Option, type Command } from 'commander';
import type { Paper } from '../app/render/report';
import { accept, BadInput } from './bad-input';
import type { CliDependencies } from './cli-dependencies';

/** How a report is printed. */
export interface PrintOptions {
  readonly paper: Paper;
  /** Path of the browser that prints; the system's own unless given. */
  readonly browser?: string;
}

/** Adds the options that settle how a report is printed with `--format pdf`. */
export function addPrintOptions(command: Command): Command {
  return command
    .addOption(new Option('--paper <size>', 'paper of a PDF').choices(['a4', 'letter']).default('a4'))
    .addOption(new Option('--chromium <path>', 'Chromium that prints a PDF (default: the one on the path)'));
}

/** The print options of a parsed command; none for any other format than `pdf`. */
export function printOptions(
  format: string,
  parsed: Readonly<Record<string, unknown>>,
): PrintOptions | undefined {
  if (format !== 'pdf') return undefined;
  const browser = parsed['chromium'];
  return {
    paper: parsed['paper'] === 'letter' ? 'letter' : 'a4',
    ...(typeof browser === 'string' && { browser }),
  };
}

/** The report as it is, or printed; where nothing can print it, that is said as a fault of the machine, with what helps. */
export async function printed<Report extends { readonly output: string }>(
  rendered: Report,
  print: PrintOptions | undefined,
  { printPdf }: CliDependencies,
): Promise<Omit<Report, 'output'> & { readonly output: string | Uint8Array }> {
  if (print === undefined) return rendered;
  if (printPdf === undefined) throw new Error('whoever runs this command line prints nothing');
  return { ...rendered, output: accept(await printPdf(rendered.output, print.browser), new Map()) };
}

/** A PDF of a list that is too long to be held would leave most of it out without its table beside it. */
export function tooLongToPrint(file: string): BadInput {
  const place = { file, line: 1, column: 1 };
  const found = 'a list that is too long for a result as `pdf`';
  const repair = 'ask for `csv` or `jsonl`, or for `html`, which explains what matters most';
  return new BadInput([{ id: 'list-too-long', severity: 'error', place, found, repair }], new Map());
}
