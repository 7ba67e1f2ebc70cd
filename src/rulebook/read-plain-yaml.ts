import type { SourceFile } from './source-file';
import { TextCursor } from './text-cursor';
import type { Entry, Mapping, Sequence, Tree } from './tree';

/** Breaks and signs that YAML treats in ways of its own, tabs among them, and halves of characters. */
const unusual = /[^\n\x20-\x7e\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** A plain key: no number, no truth value and nothing that stands for something else. */
const plainKey = /(?!(?:true|false|null)(?![\w-]))[A-Za-z][\w-]{0,100}(?=: |:\n)/iy;
/** With the escapes that JSON has too. */
const doubleQuoted = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u(?![dD][89a-fA-F])[\da-fA-F]{4}))*"/y;
const singleQuoted = /'(?:[^'\n]|'')*'/y;
const quotedKey = /"[^"\\\n]{0,100}"(?=: |:\n)/y;
/** Begins with a letter, a digit, a bracket or a Japanese sign; what could be a number is sorted out afterwards. */
const plainInBlock =
  /[\dA-Za-z(§\u3005-\ud7ff\uf900-\ufaff\uff08-\uffdc](?:[^\n:#]|:(?=[^ \n])|(?<! )#)*(?=\n)/y;
const plainInFlow = /[\dA-Za-z(§\u3005-\ud7ff\uf900-\ufaff\uff08-\uffdc][^\n:#,[\]{}"]*(?=[\n,\]}])/y;
const wholeNumber = /(?:0|[1-9]\d{0,14})(?=[\n,\]}]| [\]}])/y;
const foldedBegins = />-\n/y;
const foldedLine = /[^ \n](?:[^\n]*[^ \n])?\n/y;
/** What YAML reads as something else than a text, or once did, and all that comes near. */
const doubtful = /^(?:true|false|null|\d[\da-fox.+_:-]*)$/i;
const deepest = 32;

/**
 * Reads rule files as people write them: mappings and lists in lines, texts bare or in double quotes on one line, whole numbers,
 * truth values, and mappings and lists in brackets. `undefined` for everything else that YAML can say, and for everything
 * that is wrong: then the parser decides (`parseYaml`). What is read here the parser reads to the same tree, places included; it
 * takes many times as long, most of it for what only a file with faults needs. A test sets both side by side over all rule
 * files, the public suite, and thousands of texts changed or pieced together at random.
 */
export function readPlainYaml({ path, text }: SourceFile): Tree | undefined {
  if (unusual.test(text)) return undefined;
  const reader = new PlainReader(path, text.endsWith('\n') ? text : `${text}\n`);
  return reader.readAll();
}

class PlainReader extends TextCursor {
  private depth = 0;

  readAll(): Tree | undefined {
    const indent = this.toContent();
    const tree = indent === 0 ? this.block(0) : undefined;
    return this.isAtEnd ? tree : undefined;
  }

  /** A mapping or list in lines that begin at this column, read from its first content; afterwards what follows is at hand. */
  private block(indent: number): Tree | undefined {
    this.depth += 1;
    if (this.depth > deepest) return undefined;
    const tree = this.isDash() ? this.blockList(indent) : this.blockMapping(indent);
    this.depth -= 1;
    return tree;
  }

  private blockMapping(indent: number): Mapping | undefined {
    const place = this.place();
    const entries = new Map<string, Entry>();
    for (;;) {
      const keyPlace = this.place();
      const key = this.key();
      if (key === undefined || entries.has(key)) return undefined;
      const value = this.blockValue(indent);
      if (value === undefined) return undefined;
      entries.set(key, { key, place: keyPlace, value });
      const next = this.column;
      if (next > indent) return undefined;
      if (next < indent || this.isAtEnd) return { kind: 'mapping', entries, place };
    }
  }

  private blockList(indent: number): Sequence | undefined {
    const place = this.place();
    const items: Tree[] = [];
    for (;;) {
      if (!this.isDash()) return undefined;
      this.at += 2;
      if (this.text[this.at] === ' ' || this.isDash()) return undefined;
      const item = this.has(plainKey) || this.has(quotedKey) ? this.block(indent + 2) : this.inLine(indent);
      if (item === undefined) return undefined;
      items.push(item);
      const next = this.column;
      if (next > indent) return undefined;
      if (next < indent || this.isAtEnd) return { kind: 'sequence', items, place };
    }
  }

  /** What stands after the colon of a key in a mapping that is indented so far. */
  private blockValue(indent: number): Tree | undefined {
    if (this.endLine()) {
      const own = this.toContent();
      if (own <= indent) return undefined;
      return this.isDash() || this.isKey() ? this.block(own) : this.inLine(indent);
    }
    return this.takes(' ') ? this.inLine(indent) : undefined;
  }

  /** A value that begins in a line of a block and is the last thing in its last line. */
  private inLine(indent: number): Tree | undefined {
    const sign = this.text[this.at];
    if (sign === '>') return this.folded(indent);
    const value = sign === '{' || sign === '[' ? this.flow(indent) : this.scalar(plainInBlock);
    if (value === undefined || !this.endLine()) return undefined;
    this.toContent();
    return value;
  }

  /** Lines after `>-`, all indented alike and none of them empty, joined by spaces. */
  private folded(indent: number): Tree | undefined {
    const place = this.place();
    if (!this.skips(foldedBegins)) return undefined;
    this.lineEnded();
    const lines: string[] = [];
    this.skipSpaces();
    const own = this.column;
    if (own <= indent) return undefined;
    do {
      const begin = this.at;
      if (!this.skips(foldedLine)) return undefined;
      lines.push(this.text.slice(begin, this.at - 1));
      this.lineEnded();
    } while (this.takes(' '.repeat(own)));
    this.toContent();
    return { kind: 'text', text: lines.join(' '), place };
  }

  private flow(indent: number): Tree | undefined {
    const sign = this.text[this.at];
    if (sign !== '{' && sign !== '[') return this.scalar(plainInFlow);
    this.depth += 1;
    if (this.depth > deepest) return undefined;
    const tree = sign === '{' ? this.flowMapping(indent) : this.flowList(indent);
    this.depth -= 1;
    return tree;
  }

  private flowMapping(indent: number): Mapping | undefined {
    const place = this.place();
    const entries = new Map<string, Entry>();
    let more = this.opens('}', indent);
    for (; more === true; more = this.goesOn('}', indent)) {
      const keyPlace = this.place();
      const key = this.key();
      if (key === undefined || entries.has(key) || !this.flowSpace(indent)) return undefined;
      const value = this.flow(indent);
      if (value === undefined || !this.flowSpace(indent)) return undefined;
      entries.set(key, { key, place: keyPlace, value });
    }
    return more === false ? { kind: 'mapping', entries, place } : undefined;
  }

  private flowList(indent: number): Sequence | undefined {
    const place = this.place();
    const items: Tree[] = [];
    let more = this.opens(']', indent);
    for (; more === true; more = this.goesOn(']', indent)) {
      const item = this.flow(indent);
      if (item === undefined || !this.flowSpace(indent)) return undefined;
      items.push(item);
    }
    return more === false ? { kind: 'sequence', items, place } : undefined;
  }

  /** Goes past the opening bracket; whether an item comes, or the end, or neither. */
  private opens(end: string, indent: number): boolean | undefined {
    this.at += 1;
    return this.flowSpace(indent) ? !this.takes(end) : undefined;
  }

  /** The same after an item; a comma may stand before the bracket that closes. */
  private goesOn(end: string, indent: number): boolean | undefined {
    return this.text[this.at] === ',' ? this.opens(end, indent) : this.takes(end) ? false : undefined;
  }

  /** Spaces and line ends between brackets; the lines are indented deeper than the block that the brackets stand in. */
  private flowSpace(indent: number): boolean {
    for (;;) {
      this.skipSpaces();
      if (this.text[this.at] !== '\n') return this.column > indent;
      if (!this.endLine()) return false;
    }
  }

  /** Goes past a key and its colon. */
  private key(): string | undefined {
    const begin = this.at;
    const isQuoted = this.skips(quotedKey);
    if (!isQuoted && !this.skips(plainKey)) return undefined;
    const key = isQuoted ? this.text.slice(begin + 1, this.at - 1) : this.text.slice(begin, this.at);
    this.at += 1;
    return key;
  }

  private scalar(plain: RegExp): Tree | undefined {
    const place = this.place();
    const begin = this.at;
    const inQuotes = this.quoted();
    if (inQuotes !== undefined) return { kind: 'text', text: inQuotes, place };
    if (this.skips(wholeNumber)) {
      const source = this.text.slice(begin, this.at);
      return { kind: 'number', source, value: Number(source), place };
    }
    if (!this.skips(plain)) return undefined;
    // No other sign is white space to YAML.
    let end = this.at;
    while (this.text.charCodeAt(end - 1) === 0x20) end -= 1;
    const text = this.text.slice(begin, end);
    if (text === 'true' || text === 'false')
      return { kind: 'boolean', source: text, value: text === 'true', place };
    return doubtful.test(text) ? undefined : { kind: 'text', text, place };
  }

  private quoted(): string | undefined {
    const begin = this.at;
    if (this.skips(singleQuoted)) return this.text.slice(begin + 1, this.at - 1).replaceAll("''", "'");
    if (!this.skips(doubleQuoted)) return undefined;
    const written = this.text.slice(begin, this.at);
    return written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
  }

  private isDash(): boolean {
    return this.text[this.at] === '-' && this.text[this.at + 1] === ' ';
  }

  private isKey(): boolean {
    return this.has(plainKey) || this.has(quotedKey);
  }
}
