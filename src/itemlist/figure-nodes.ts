import { isMap, type Node } from 'yaml';
import type { Desk } from './desk';
import type { Where } from './fault';
import { printedEnds } from './printed-ends';
import type { WrittenRow } from './value/read-curve';
import type { Written } from './value/read-figure';
import { scalarText, type YamlFields } from './yaml-fields';

/** Takes figures from the nodes of a document as they are written, without reading them yet. */
export class FigureNodes {
  constructor(
    private readonly desk: Desk,
    private readonly fields: YamlFields,
  ) {}

  /** A scalar, two ends `{min, max}`, a list of measured rows, or `{rows, complete}`. */
  written(node: Node | null, where: Where): Written | undefined {
    const text = scalarText(node);
    if (text !== undefined) return { kind: 'text', text };
    if (!isMap(node)) return { kind: 'rows', rows: this.rows(node, where), complete: false };
    const values = this.values(node, where, ['min', 'max', 'rows', 'complete']);
    if (values.has('rows')) {
      return {
        kind: 'rows',
        rows: this.rows(values.get('rows') ?? null, where),
        complete: this.text(values, 'complete', where) === 'true',
      };
    }
    return {
      kind: 'ends',
      min: { text: this.text(values, 'min', where) },
      max: { text: this.text(values, 'max', where) },
    };
  }

  private rows(node: Node | null, where: Where): readonly WrittenRow[] {
    return this.fields.sequence(node, where, 'a list of measured rows', 'sequence').map((row) => {
      const values = this.values(row, where, ['at', 'from', 'to', 'value']);
      const at = this.text(values, 'at', where);
      const band = at === '' ? `${this.text(values, 'from', where)} ~ ${this.text(values, 'to', where)}` : at;
      return { value: this.text(values, 'value', where), band };
    });
  }

  private values(
    node: Node | null,
    where: Where,
    known: readonly string[],
  ): ReadonlyMap<string, Node | null> {
    const values = new Map<string, Node | null>();
    const expected = known.map((each) => `\`${each}\``).join(', ');
    for (const { key, value } of this.fields.mapping(node, where, `a mapping with ${expected}`)) {
      if (known.includes(key.text)) values.set(key.text, value);
      else
        this.desk.error(key.where, {
          id: 'unknown-key',
          found: `unknown key \`${key.text}\``,
          expected: `one of ${expected}`,
        });
    }
    return values;
  }

  private text(values: ReadonlyMap<string, Node | null>, key: string, where: Where): string {
    const node = values.get(key) ?? null;
    const text = scalarText(node);
    if (text !== undefined) return text;
    this.desk.error(this.fields.where(node, where), {
      id: 'unexpected-shape',
      found: `no single value for \`${key}\``,
      expected: 'a number or text',
    });
    return '';
  }
}

/** A figure as the report shows it. */
export function printedFigure(written: Written): string {
  switch (written.kind) {
    case 'text':
      return written.text;
    case 'ends':
      return printedEnds(written.min.text, written.max.text);
    case 'rows':
      return written.rows.map(({ value, band }) => `${value} @ ${band}`).join('; ');
  }
}
