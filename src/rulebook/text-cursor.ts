import type { Place } from '../model/place';

const restOfLine = / *(?:(?<= )#[^\n]*)?\n/y;
const emptyLine = / *(?:#[^\n]*)?\n/y;

/** A place in a text that is read from its beginning to its end; patterns are sticky. */
export class TextCursor {
  protected at = 0;
  private line = 1;
  private lineStart = 0;

  constructor(
    private readonly file: string,
    /** Ends with a line feed. */
    protected readonly text: string,
  ) {}

  protected get isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  /** Characters since the beginning of the line. */
  protected get column(): number {
    return this.at - this.lineStart;
  }

  protected place(): Place {
    return { file: this.file, line: this.line, column: this.at - this.lineStart + 1 };
  }

  /** Goes over spaces and a comment to the next line; false where something else stands before its end. */
  protected endLine(): boolean {
    const ends = this.skips(restOfLine);
    if (ends) this.lineEnded();
    return ends;
  }

  /** From the beginning of a line to the first content, over empty lines and comments; its column. */
  protected toContent(): number {
    while (this.skips(emptyLine)) this.lineEnded();
    this.skipSpaces();
    return this.column;
  }

  /** To be called past a line feed. */
  protected lineEnded(): void {
    this.line += 1;
    this.lineStart = this.at;
  }

  protected skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === 0x20) this.at += 1;
  }

  protected takes(sign: string): boolean {
    const isThere = this.text.startsWith(sign, this.at);
    if (isThere) this.at += sign.length;
    return isThere;
  }

  protected has(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  protected skips(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const isThere = pattern.test(this.text);
    if (isThere) this.at = pattern.lastIndex;
    return isThere;
  }
}
