import { isMap, type Node } from 'yaml';
import type { Claim } from '../model/claim';
import type { Desk, UnmarkedFigure } from './desk';
import type { Draft, Said } from './draft';
import type { Where } from './fault';
import { FigureNodes, printedFigure } from './figure-nodes';
import { nameIndex } from './name-index';
import { scalarText, type YamlFields } from './yaml-fields';

/** Items within items within items: deeper than any product and shallow enough for every later walk. */
const deepest = 20;

const itemKeys = [
  'id',
  'name',
  'maker',
  'class',
  'not-class',
  'figures',
  'unverified',
  'source',
  'remark',
  'claims',
  'destination',
] as const;
type ItemKey = (typeof itemKeys)[number];

/** Reads items from the nodes of a document. */
export class ItemNodes {
  private readonly keys;
  private readonly figureNodes: FigureNodes;

  constructor(
    private readonly desk: Desk,
    private readonly fields: YamlFields,
  ) {
    this.figureNodes = new FigureNodes(desk, fields);
    const relations = [...desk.vocabulary.relations.keys()];
    this.keys = nameIndex(
      'key',
      [...itemKeys, ...relations].map((id) => ({ id, names: [] })),
    );
  }

  draft(node: Node | null, outside: Where, depth: number): Draft | undefined {
    const where = this.fields.where(node, outside);
    if (depth > deepest) {
      this.desk.error(where, {
        id: 'too-deep',
        found: 'items nested too deeply',
        expected: `at most ${deepest} levels`,
      });
      return undefined;
    }
    const own = new Map<ItemKey, { readonly key: Said; readonly value: Node | null }>();
    const related: Draft['related'][number][] = [];
    for (const field of this.fields.mapping(node, outside, 'an item with `id`, `class` and `figures`')) {
      const { key, value } = field;
      const plain = itemKeys.find((each) => each === key.text);
      if (plain !== undefined) own.set(plain, field);
      else if (this.desk.vocabulary.relations.has(key.text)) related.push(...this.related(key, value, depth));
      else this.unknownKey(key);
    }
    if (!isMap(node)) return undefined;

    const text = (key: ItemKey): string => {
      const field = own.get(key);
      return (field && this.fields.text(field.value, field.key.where, `\`${key}\` as text`)?.text) ?? '';
    };
    const texts = (key: ItemKey): readonly Said[] => {
      const field = own.get(key);
      if (field === undefined) return [];
      return this.fields
        .sequence(field.value, field.key.where, 'a name or a list of names', 'single')
        .flatMap((each) => this.fields.text(each, field.key.where, 'a name') ?? []);
    };
    const id = text('id');
    if (id === '' && !this.isFaulty(own.get('id')?.value)) {
      this.desk.error(where, {
        id: 'missing-id',
        found: 'item without an id',
        repair: 'give every item an id of its own',
      });
    }
    const { figures, stated } = this.figures(own.get('figures'));
    const claims = this.claims(own.get('claims'));
    const destinations = texts('destination');
    const maker = text('maker');
    const source = text('source');
    const remark = text('remark');
    const item = {
      id,
      name: text('name') || id,
      classes: this.desk.classes(
        own.get('class')?.key.where ?? where,
        texts('class'),
        texts('not-class'),
        claims.length > 0,
      ),
      figures: this.desk.verified(figures, texts('unverified'), stated),
      place: where.place,
      ...(maker !== '' && { maker }),
      ...(source !== '' && { source }),
      ...(remark !== '' && { remark }),
      ...(claims.length > 0 && { claims }),
      ...(destinations.length > 0 && {
        destinations: destinations.map(({ text: name, where: here }) => ({ text: name, ...here })),
      }),
    };
    return { item, where, related };
  }

  /** `claims`: a mapping from control lists to classifications. */
  private claims(field: { readonly key: Said; readonly value: Node | null } | undefined): readonly Claim[] {
    if (field === undefined) return [];
    const expected = 'a mapping from a control list to its classification';
    return this.fields.mapping(field.value, field.key.where, expected).flatMap(({ key, value }) => {
      if (key.text !== 'us-ccl' && key.text !== 'jp-meti') {
        const found = `classifications of \`${key.text}\``;
        this.desk.error(key.where, { id: 'unknown-list', found, expected: '`us-ccl` or `jp-meti`' });
        return [];
      }
      return this.fields
        .sequence(value, key.where, 'a classification or a list of them', 'single')
        .flatMap((node) => this.fields.text(node, key.where, 'a classification') ?? [])
        .flatMap((said) => this.desk.claims(said, key.text));
    });
  }

  /** A value that is there but no text has its own diagnostic already. */
  private isFaulty(node: Node | null | undefined): boolean {
    return node !== undefined && node !== null && (scalarText(node) ?? 'none') !== '';
  }

  private unknownKey(key: Said): void {
    const found = this.keys.find(key.text);
    const expected = `one of ${[...itemKeys, ...this.desk.vocabulary.relations.keys()].map((each) => `\`${each}\``).join(', ')}`;
    const repair = 'fault' in found ? found.fault.repair : `did you mean \`${found.id}\`?`;
    this.desk.error(key.where, {
      id: 'unknown-key',
      found: `unknown key \`${key.text}\` of an item`,
      expected,
      ...(repair !== undefined && { repair }),
    });
  }

  private related(key: Said, value: Node | null, depth: number): Draft['related'] {
    return this.fields
      .sequence(value, key.where, 'an item id, an item, or a list of them', 'single')
      .flatMap((node) => {
        const to = isMap(node)
          ? this.draft(node, key.where, depth + 1)
          : this.fields.text(node, key.where, 'an item id or an item');
        return to === undefined ? [] : [{ relation: key.text, to }];
      });
  }

  private figures(field: { readonly key: Said; readonly value: Node | null } | undefined): {
    readonly figures: ReadonlyMap<string, UnmarkedFigure>;
    readonly stated: ReadonlySet<string>;
  } {
    const figures = new Map<string, UnmarkedFigure>();
    const stated = new Set<string>();
    if (field === undefined) return { figures, stated };
    for (const { key, value } of this.fields.mapping(
      field.value,
      field.key.where,
      'a mapping from parameters to figures',
    )) {
      const found = this.desk.names.parameters.find(key.text);
      const parameter = 'id' in found ? this.desk.vocabulary.parameters.get(found.id) : undefined;
      if (parameter === undefined) {
        if ('fault' in found) this.desk.error(key.where, found.fault);
        continue;
      }
      if (stated.has(parameter.id)) {
        this.desk.error(key.where, { id: 'duplicate-key', found: `second figure for \`${parameter.id}\`` });
        continue;
      }
      stated.add(parameter.id);
      const where = this.fields.where(value, key.where);
      const written = this.figureNodes.written(value, where);
      const figure = written && this.desk.figure(written, printedFigure(written), parameter, where);
      if (figure) figures.set(parameter.id, figure);
    }
    return { figures, stated };
  }
}
