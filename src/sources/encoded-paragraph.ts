import type { ControlList, Coverage, DateText, Paragraph, Version } from '../model/control-list';

/** A paragraph of the rule files with what its place in the tree says. */
export interface EncodedParagraph {
  readonly paragraph: Paragraph;
  /** Stated by itself or by the nearest parent that states one; `none` where nobody does. */
  readonly coverage: Coverage;
  /** Innermost first. */
  readonly parents: readonly EncodedParagraph[];
  readonly children: readonly EncodedParagraph[];
}

/** All paragraphs of a list, in its order, parents before what lies in them. */
export function encodedParagraphs(list: ControlList): readonly EncodedParagraph[] {
  return list.entries.flatMap((entry) => withChildren(encode(entry, [], 'none')));
}

function encode(
  paragraph: Paragraph,
  parents: readonly EncodedParagraph[],
  inherited: Coverage,
): EncodedParagraph {
  const coverage = paragraph.coverage ?? inherited;
  const children: EncodedParagraph[] = [];
  const encoded = { paragraph, coverage, parents, children };
  children.push(...paragraph.children.map((child) => encode(child, [encoded, ...parents], coverage)));
  return encoded;
}

/** The paragraph and all that lies in it. */
export function withChildren(encoded: EncodedParagraph): readonly EncodedParagraph[] {
  return [encoded, ...encoded.children.flatMap(withChildren)];
}

/** The version whose text was read in an edition. */
export function versionRead({ paragraph }: EncodedParagraph, edition: DateText): Version | undefined {
  return paragraph.versions.find(({ seen }) => seen.has(edition));
}
