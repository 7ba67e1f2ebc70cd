/** An element of a page, as far as tests look at it. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text of the element and everything in it, white space collapsed. */
  readonly text: string;
}

const voids = new Set(['meta', 'link', 'input', 'br', 'hr', 'img']);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x3D': '=',
  '#x60': '`',
};

function decode(text: string): string {
  return text.replace(/&([a-z]+|#x[0-9A-F]+);/gi, (whole, name: string) => entities[name] ?? whole);
}

/**
 * Reads a page strictly: every element closed in order, every attribute quoted. Throws where a browser would guess.
 */
export function htmlOutline(html: string): readonly Element[] {
  const elements: Element[] = [];
  const open: { tag: string; attributes: Map<string, string>; text: string }[] = [];
  const token =
    /<!DOCTYPE html>|<(?:style|script)>([^]*?)<\/(?:style|script)>|<\/([a-z][a-z0-9]*)>|<([a-z][a-z0-9]*)((?:\s+[a-z][a-zA-Z-]*(?:="[^"]*")?)*)\s*>|([^<]+)/y;
  let place = 0;
  for (let match = token.exec(html); match !== null; match = token.exec(html)) {
    place = token.lastIndex;
    if (match[0].startsWith('<script>'))
      elements.push({ tag: 'script', attributes: new Map(), text: match[1] ?? '' });
    const [, , closing, opening, attributes = '', text] = match;
    if (text !== undefined) for (const element of open) element.text += decode(text);
    if (closing !== undefined) {
      const element = open.pop();
      if (element?.tag !== closing) throw new Error(`</${closing}> closes <${element?.tag ?? 'nothing'}>`);
      elements.push({ ...element, text: element.text.replace(/\s+/g, ' ').trim() });
    }
    if (closing === 'td' || closing === 'th') for (const element of open) element.text += ' ';
    if (opening !== undefined) {
      const pairs = [...attributes.matchAll(/([a-z][a-zA-Z-]*)(?:="([^"]*)")?/g)].map(
        ([, name = '', value = '']) => [name, decode(value)] as const,
      );
      const element = { tag: opening, attributes: new Map(pairs), text: '' };
      if (voids.has(opening)) elements.push(element);
      else open.push(element);
    }
  }
  if (html.slice(place).trim() !== '') throw new Error(`unreadable at: ${html.slice(place, place + 60)}`);
  if (open.length > 0) throw new Error(`<${open.at(-1)?.tag ?? ''}> is never closed`);
  return elements;
}
