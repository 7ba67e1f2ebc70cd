import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  Lexer,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { TextPlaces } from '../model/text-places';
import type { Desk } from './desk';
import type { Draft, DraftList, Said } from './draft';
import type { Fault, Where } from './fault';
import { ItemNodes } from './item-nodes';
import { beyond } from './limits';
import { excessive } from './unreadable';
import { YamlFields } from './yaml-fields';

/**
 * Reads a list from YAML, or from JSON as the part of YAML that it is: `assumptions` and `items`. Strict: a duplicate or
 * unknown key, an anchor, an alias, a merge key or a tag is an error. Throws `Unreadable` for a text that is too large.
 */
export function readDocument(marked: string, format: 'json' | 'yaml', desk: Desk): DraftList {
  const text = marked.replace(/^\uFEFF/, '');
  keepWithin(text, desk);
  const places = new TextPlaces(desk.file, text);
  const fields = new YamlFields(desk, places);
  const document = parse(text, places, desk);
  const start: Where = { place: { file: desk.file, line: 1, column: 1 } };
  if (document === undefined || !isStrict(document, fields, start, desk))
    return { assumptions: [], drafts: [] };
  if (format === 'json') requireJson(text, places, desk);

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
        drafts = fields.sequence(value, key.where, 'a list of items', 'sequence').flatMap((node) => {
          desk.inTime();
          return items.draft(node, key.where, 0) ?? [];
        });
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

/** In the lexer's output, what stands before the text of a scalar. */
const scalarMark = '\u001f';

/** Counts tokens and brackets before anything is built of them: a value of two characters takes up a thousand bytes. */
function keepWithin(text: string, { limits, inTime }: Desk): void {
  if (text.length > limits.characters) throw excessive(limits, 'characters', `${text.length} characters`);
  let [tokens, depth, before] = [0, 0, ''];
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (tokens > limits.tokens) throw excessive(limits, 'tokens', `more than ${limits.tokens} tokens`);
    if (tokens % 10_000 === 0) inTime();
    if (before !== scalarMark && (token === '[' || token === '{')) depth += 1;
    if (before !== scalarMark && (token === ']' || token === '}')) depth -= 1;
    if (depth > limits.depth) throw excessive(limits, 'depth', 'values nested too deeply');
    before = token;
  }
}

function parse(text: string, places: TextPlaces, desk: Desk): Document | undefined {
  let document: Document;
  try {
    document = parseDocument(text, {
      prettyErrors: false,
      merge: false,
      version: '1.2',
      // The parser compares each key with all before it; see `isStrict`.
      uniqueKeys: false,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const place = { file: desk.file, line: 1, column: 1 };
    desk.error({ place }, beyond(desk.limits, 'depth', 'values nested too deeply'));
    return undefined;
  }
  // One fault of the notation makes the parser stumble over what follows; only the first tells the reader something.
  const faults = [...document.errors.slice(0, 1), ...document.warnings];
  for (const { code, message, pos } of faults)
    desk.error({ place: places.at(pos[0]) }, parserFault(code, message, text.slice(...pos), desk));
  return faults.length === 0 ? document : undefined;
}

function parserFault(code: string, message: string, text: string, { limits }: Desk): Fault {
  switch (code) {
    case 'RESOURCE_EXHAUSTION':
      return beyond(limits, 'depth', 'values nested too deeply');
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
  const { depth } = desk.limits;
  const refuse = (node: Node, fault: Fault): void => {
    strict = false;
    desk.error(fields.where(node, start), { repair: 'write the value itself', ...fault });
  };
  visit(document, {
    Node(_, node, path) {
      if (isCollection(node) && path.length > depth && path.filter(isCollection).length >= depth) {
        refuse(node, beyond(desk.limits, 'depth', 'values nested too deeply'));
        return visit.SKIP;
      }
      for (const key of isMap(node) ? repeatedKeys(node) : [])
        refuse(key, {
          id: 'duplicate-key',
          found: 'key that stands here twice',
          repair: 'keep one of the two',
        });
      if (isAlias(node)) refuse(node, { id: 'alias', found: `alias \`*${node.source}\`` });
      else if (node.anchor !== undefined) refuse(node, { id: 'anchor', found: `anchor \`&${node.anchor}\`` });
      if ((isScalar(node) || isCollection(node)) && node.tag !== undefined)
        refuse(node, { id: 'tag', found: `tag \`${node.tag}\`` });
      return undefined;
    },
  });
  return strict;
}

function repeatedKeys({ items }: YAMLMap): readonly Scalar[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [key] : [];
  });
}

/** What YAML allows and JSON does not (comments, a comma before a bracket) would fail in every other program. */
function requireJson(text: string, places: TextPlaces, desk: Desk): void {
  try {
    JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = Number(/position (\d+)/.exec(error.message)?.[1] ?? 0);
    desk.error(
      { place: places.at(offset) },
      { id: 'not-json', found: 'text that is no JSON', repair: 'mend it here, or name the file `.yaml`' },
    );
  }
}
