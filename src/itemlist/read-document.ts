import {
  isAlias,
  isCollection,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Desk } from './desk';
import type { Draft, DraftList, Said } from './draft';
import type { Fault, Where } from './fault';
import { ItemNodes } from './item-nodes';
import { YamlFields } from './yaml-fields';

/**
 * Reads a list from YAML, or from JSON as the part of YAML that it is: `assumptions` and `items`. Strict: a duplicate or
 * unknown key, an anchor, an alias, a merge key or a tag is an error.
 */
export function readDocument(text: string, format: 'json' | 'yaml', desk: Desk): DraftList {
  const counter = new LineCounter();
  const fields = new YamlFields(desk, counter);
  const document = parse(text.replace(/^\uFEFF/, ''), counter, desk);
  const start: Where = { place: { file: desk.file, line: 1, column: 1 } };
  if (document === undefined || !isStrict(document, fields, start, desk))
    return { assumptions: [], drafts: [] };
  if (format === 'json') requireJson(text.replace(/^\uFEFF/, ''), counter, desk);

  const items = new ItemNodes(desk, fields);
  let assumptions: readonly Said[] = [];
  let drafts: readonly Draft[] | undefined;
  for (const { key, value } of fields.mapping(document.contents, start, 'a mapping with `items`')) {
    switch (key.text) {
      case 'assumptions':
        assumptions = fields
          .sequence(value, key.where, 'a list of assumptions', 'sequence')
          .flatMap((node) => fields.text(node, key.where, 'an assumption') ?? []);
        break;
      case 'items':
        drafts = fields
          .sequence(value, key.where, 'a list of items', 'sequence')
          .flatMap((node) => items.draft(node, key.where, 0) ?? []);
        break;
      default:
        desk.error(key.where, {
          id: 'unknown-key',
          found: `unknown key \`${key.text}\``,
          expected: '`assumptions` or `items`',
        });
    }
  }
  return { assumptions, drafts: drafts ?? [] };
}

function parse(text: string, counter: LineCounter, desk: Desk): Document | undefined {
  let document: Document;
  try {
    document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      merge: false,
      version: '1.2',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const place = { file: desk.file, line: 1, column: 1 };
    desk.error({ place }, { id: 'too-deep', found: 'values nested too deeply to be read' });
    return undefined;
  }
  const faults = [...document.errors, ...document.warnings];
  for (const { code, message, pos } of faults) {
    const { line, col } = counter.linePos(pos[0]);
    const where = { place: { file: desk.file, line, column: col } };
    desk.error(where, parserFault(code, message, text.slice(...pos)));
  }
  return faults.length === 0 ? document : undefined;
}

function parserFault(code: string, message: string, text: string): Fault {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { id: 'duplicate-key', found: 'key that stands here twice', repair: 'keep one of the two' };
    case 'MULTIPLE_DOCS':
      return { id: 'second-document', found: 'second document', expected: 'one list in a file' };
    case 'TAG_RESOLVE_FAILED':
      return { id: 'tag', found: `tag \`${text}\``, repair: 'write the value itself' };
    default:
      // Everything else is a fault of the notation, in the parser's own words.
      return {
        id: 'unreadable-document',
        found: message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, ''),
      };
  }
}

function isStrict(document: Document, fields: YamlFields, start: Where, desk: Desk): boolean {
  let strict = true;
  const refuse = (node: Node, id: string, found: string): void => {
    strict = false;
    desk.error(fields.where(node, start), { id, found, repair: 'write the value itself' });
  };
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) refuse(node, 'alias', `alias \`*${node.source}\``);
      else if (node.anchor !== undefined) refuse(node, 'anchor', `anchor \`&${node.anchor}\``);
      if ((isScalar(node) || isCollection(node)) && node.tag !== undefined)
        refuse(node, 'tag', `tag \`${node.tag}\``);
    },
  });
  return strict;
}

/** What YAML allows and JSON does not (comments, a comma before a bracket) would fail in every other program. */
function requireJson(text: string, counter: LineCounter, desk: Desk): void {
  try {
    JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = Number(/position (\d+)/.exec(error.message)?.[1] ?? 0);
    const { line, col } = counter.linePos(offset);
    desk.error(
      { place: { file: desk.file, line, column: col } },
      { id: 'not-json', found: 'text that is no JSON', repair: 'mend it here, or name the file `.yaml`' },
    );
  }
}
