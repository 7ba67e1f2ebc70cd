import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a benchmark found: rows of a table, and figures by name that two revisions can be compared by. */
export interface Report {
  readonly title: string;
  readonly node: string;
  readonly table: readonly (readonly string[])[];
  /** Times or sizes; less is better. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Prints a table in Markdown, and writes the report where `--json FILE` says; `--against FILE` compares it with another. */
export function publish(report: Report, argv: readonly string[]): void {
  console.log(`\n${report.title} (Node ${report.node})\n`);
  console.log(markdown(report.table));
  const json = option(argv, '--json');
  if (json !== undefined) {
    mkdirSync(dirname(json), { recursive: true });
    writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  }
  const other = option(argv, '--against');
  if (other !== undefined) {
    const before = JSON.parse(readFileSync(other, 'utf8')) as Report;
    console.log(`\nagainst ${other}\n`);
    console.log(markdown(against(before, report)));
  }
}

function against(before: Report, now: Report): readonly (readonly string[])[] {
  const names = Object.keys(now.figures).filter((name) => before.figures[name] !== undefined);
  return [
    ['figure', 'before', 'now', 'now / before'],
    ...names.map((name) => {
      const [old = NaN, own = NaN] = [before.figures[name], now.figures[name]];
      return [name, old.toPrecision(4), own.toPrecision(4), (own / old).toFixed(2)];
    }),
  ];
}

/** A table in Markdown; the first line is its head. */
export function markdown(table: readonly (readonly string[])[]): string {
  const [head = []] = table;
  const widths = head.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...table.slice(1).map(line)].join('\n');
}

function option(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(name);
  return at < 0 ? undefined : argv[at + 1];
}
