import type { Condition } from '../../src/model/condition';
import type { ControlList, Coverage, Paragraph, Version } from '../../src/model/control-list';

/** A paragraph of a list on a day, read anew from the format of the rule files. */
export interface Read {
  readonly paragraph: Paragraph;
  readonly parent: Read | undefined;
  readonly children: readonly Read[];
  /** What it says on the day; `undefined` where no version applies. */
  readonly version: Version | undefined;
  /** Inherited where it states none. */
  readonly coverage: Coverage;
  readonly screen: Condition | undefined;
  /** Place in the list, and that of the last paragraph below. */
  readonly first: number;
  readonly last: number;
}

export interface ReadList {
  readonly byAddress: ReadonlyMap<string, Read>;
  readonly inOrder: readonly Read[];
  readonly controls: readonly Read[];
}

export function readList(list: ControlList, day: string): ReadList {
  const inOrder: Read[] = [];
  const read = (paragraph: Paragraph, parent: Read | undefined): Read => {
    const children: Read[] = [];
    const node = {
      paragraph,
      parent,
      children,
      version: versionOn(paragraph, day),
      coverage: paragraph.coverage ?? parent?.coverage ?? 'none',
      screen: paragraph.coverage === undefined ? parent?.screen : paragraph.screen,
      first: inOrder.length,
      last: 0,
    };
    inOrder.push(node);
    children.push(...paragraph.children.map((child) => read(child, node)));
    node.last = inOrder.length - 1;
    return node;
  };
  const tops = list.entries.map((entry) => read(entry, undefined));
  return {
    byAddress: new Map(inOrder.map((node) => [node.paragraph.address, node])),
    inOrder,
    controls: tops.flatMap(controlsAt),
  };
}

/** A paragraph and its parents, outermost first. */
export function pathOf(node: Read): readonly Read[] {
  return node.parent === undefined ? [node] : [...pathOf(node.parent), node];
}

/** Sub-paragraphs of the text of the day: one that has not begun, or is over, belongs to another text. */
export function childrenOnDay({ children }: Read): readonly Read[] {
  return children.filter(
    ({ paragraph, version }) => paragraph.versions.length === 0 || version !== undefined,
  );
}

export function applies({ paragraph, version }: Read): boolean {
  return paragraph.versions.length === 0 || (version !== undefined && !version.absent);
}

/** `of: any`: every sub-paragraph is a control of its own; `of: all`, and a text without any: the paragraph is. */
function controlsAt(node: Read): readonly Read[] {
  const children = childrenOnDay(node);
  if (children.length > 0 && node.paragraph.of === 'any') return children.flatMap(controlsAt);
  const isEncoded = node.coverage === 'full' || node.coverage === 'part';
  const path = pathOf(node);
  const says =
    children.length > 0 ||
    path.some(({ version }) => version?.classes !== undefined || version?.when !== undefined);
  const hasText = node.paragraph.versions.length > 0 || children.length > 0;
  return isEncoded && says && hasText && path.every(applies) ? [node] : [];
}

/** The last version that has begun and is not over; an unknown beginning counts from the earliest edition that shows it. */
function versionOn({ versions }: Paragraph, day: string): Version | undefined {
  const begins = ({ from, seen }: Version): string =>
    from === 'unknown' ? ([...seen.keys()].sort()[0] ?? '') : from;
  const begun = versions.filter((version) => begins(version) <= day);
  const version = begun.at(-1) ?? (versions[0]?.from === 'unknown' ? versions[0] : undefined);
  const until = version?.until;
  return until !== undefined && until !== 'unknown' && until <= day ? undefined : version;
}
