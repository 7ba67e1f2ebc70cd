import type { FileKind } from './check-shape';
import { locateLicensing, type LicensingTable } from './licensing-files';

/** What a path of the corpus says about the file. */
export type Location =
  | { readonly kind: Exclude<FileKind, 'list' | 'rule-file' | 'waivers' | LicensingTable> }
  | { readonly kind: LicensingTable; readonly list: string }
  | { readonly kind: 'list' | 'waivers'; readonly list: string }
  | { readonly kind: 'rule-file'; readonly list: string; readonly path: string }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unexpected' };

/** Tells from its path what a file of the corpus holds; README files and `schema/` are for people and editors. */
export function locateFile(path: string): Location {
  const [folder = '', ...rest] = path.split('/');
  if (folder === 'schema' || path === 'README.md' || path.endsWith('/README.md')) return { kind: 'ignored' };
  if (!path.endsWith('.yaml') || rest.length === 0) return { kind: 'unexpected' };
  const inner = rest.join('/');
  if (folder === 'vocabulary') return locateVocabulary(inner);
  if (folder === 'licensing') return locateLicensing(inner);
  if (folder === 'alignments') return { kind: rest.length === 1 ? 'alignments' : 'unexpected' };
  if (inner === 'waivers.yaml') return { kind: 'waivers', list: folder };
  return inner === 'list.yaml'
    ? { kind: 'list', list: folder }
    : { kind: 'rule-file', list: folder, path: inner };
}

function locateVocabulary(path: string): Location {
  if (/^parameters\/[^/]+\.yaml$/.test(path)) return { kind: 'parameters' };
  if (/^classes(\/[^/]+)?\.yaml$/.test(path)) return { kind: 'classes' };
  switch (path) {
    case 'relations.yaml':
      return { kind: 'relations' };
    case 'order-facts.yaml':
      return { kind: 'order-facts' };
    case 'assumptions.yaml':
      return { kind: 'assumptions' };
    default:
      return { kind: 'unexpected' };
  }
}

export type Numbering = 'eccn' | 'ordinance';

/** What the path of a rule file says about its contents. */
export interface Citation {
  /** `3A001`, `第6条第10号の2`, or `rows`. */
  readonly entry: string;
  /** Every paragraph of the file has this relative address or lies in it; `""` for the whole entry. */
  readonly within: string;
  /** The file holds the paragraph `""` alone, with what is nested in it. */
  readonly root: boolean;
}

/**
 * Reads the path of a rule file inside its list: `3A001/entry.yaml`, `3A001/a.5.yaml`, `3.A.1/a.5.yaml` (Wassenaar); `goods/art-6/10-2.yaml` is
 * 第6条第10号の2, `goods/art-2-2/2.3.yaml` is 第2条の2第2項第3号, `technology/art-19/clause-3.yaml` is 第19条第3項,
 * `technology/art-19.yaml` is 第19条. `undefined` when the path follows no such form.
 */
export function citationOf(numbering: Numbering, path: string): Citation | undefined {
  switch (numbering) {
    case 'eccn': {
      const [, entry, paragraph] =
        /^(\d[A-E]\d{3}|\d\.[A-E]\.\d+)\/(entry|[a-z0-9]+(?:\.[a-z0-9]+)*)\.yaml$/.exec(path) ?? [];
      if (entry === undefined || paragraph === undefined) return undefined;
      const root = paragraph === 'entry';
      return { entry, within: root ? '' : paragraph, root };
    }
    case 'ordinance': {
      if (path === 'rows.yaml' || path === 'technology-rows.yaml')
        return { entry: 'rows', within: '', root: false };
      const match = /^[a-z]+\/art-(\d+(?:-\d+)*)(?:\/clause-(\d+)|\/(?:(\d+)\.)?(\d+(?:-\d+)*))?\.yaml$/.exec(
        path,
      );
      const [, article, whole, within, item] = match ?? [];
      if (article === undefined) return undefined;
      const clause = whole ?? within;
      const parts = [
        numbered(article, '条'),
        clause === undefined ? '' : `第${clause}項`,
        item ? numbered(item, '号') : '',
      ];
      return { entry: parts.join(''), within: '', root: false };
    }
  }
}

/** The form of path that a numbering expects, for a diagnostic. */
export function expectedPath(numbering: Numbering): string {
  switch (numbering) {
    case 'eccn':
      return '`3A001/entry.yaml` or `3A001/a.5.yaml`';
    case 'ordinance':
      return '`rows.yaml`, `goods/art-6/1.yaml`, `goods/art-6/10-2.yaml` or `technology/art-19/clause-2.yaml`';
  }
}

/** The absolute address of a paragraph of an entry. In files of rows addresses are absolute already. */
export function absoluteAddress(numbering: Numbering, entry: string, relative: string): string {
  if (entry === 'rows') return relative;
  return numbering === 'eccn' && relative !== '' ? `${entry}.${relative}` : entry + relative;
}

/** `10-2` and 号 make 第10号の2. */
function numbered(number: string, sign: string): string {
  const [first = '', ...branches] = number.split('-');
  return `第${first}${sign}${branches.map((branch) => `の${branch}`).join('')}`;
}
