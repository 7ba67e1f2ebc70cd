import { SaxesParser } from 'saxes';
import type { Checked } from '../model/diagnostic';
import { sourceFault } from './source-fault';

/** An element with its attributes and what stands in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** The line on which its tag begins, from 1. */
  readonly line: number;
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const deepest = 100;

/**
 * Reads the XML of an official text into its root element. Strict, and without DOCTYPE: entities that a document declares
 * for itself can make a small file endless, and no publisher of these texts needs them. Only the first fault is told.
 */
export function readXml(text: string, file: string): Checked<XmlElement> {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const document: Open = { name: '', attributes: new Map(), children: [], line: 1 };
  const stack: Open[] = [document];
  const faults: { readonly line: number; readonly found: string; readonly expected?: string }[] = [];
  let begun = 1;
  const keep = (child: XmlElement | string): void => {
    stack.at(-1)?.children.push(child);
  };
  parser.on('doctype', () => {
    faults.push({ line: parser.line, found: 'a DOCTYPE', expected: 'a document without one' });
  });
  parser.on('opentagstart', () => {
    // A line break right behind the name is read by then.
    begun = parser.column === 0 ? parser.line - 1 : parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = {
      name,
      attributes: new Map(Object.entries(attributes)),
      children: [],
      line: begun,
    };
    keep(element);
    stack.push(element);
    if (stack.length > deepest + 1)
      faults.push({ line: begun, found: `elements nested more than ${deepest} deep` });
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.on('text', (words) => {
    if (stack.length > 1) keep(words);
  });
  parser.on('cdata', keep);
  parser.on('error', ({ message }) => {
    const found = message
      .replace(/^\d+:\d+: /, '')
      .replace(/\.$/, '')
      .replace(/: (\S+)$/, ' `$1`');
    faults.push({ line: parser.line, found, expected: 'well-formed XML' });
  });
  parser.write(text).close();
  const [first] = faults;
  const [root] = document.children;
  if (first === undefined && root !== undefined && typeof root !== 'string')
    return { ok: true, value: root, diagnostics: [] };
  const { line, ...fault } = first ?? { line: 1, found: 'no root element' };
  return { ok: false, diagnostics: [sourceFault(file, line, { id: 'unreadable-xml', ...fault })] };
}

/** All text in an element, elements of the given names left out. */
export function textOf(element: XmlElement, without: readonly string[] = []): string {
  return element.children
    .map((child) =>
      typeof child === 'string' ? child : without.includes(child.name) ? '' : textOf(child, without),
    )
    .join('');
}

/** The elements directly in an element. */
export function childrenOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** Every element of a name at any depth, in the order of the text; not those within one of them. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : elementsNamed(child, name)));
}
