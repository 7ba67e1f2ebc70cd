import { posix } from 'node:path';
import type { ReadLimits } from '../limits';
import { damaged } from '../unreadable';
import type { Archive } from './archive';
import { readWholePart } from './read-part';

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  /** Sheets with cells, in the order of their tabs; charts and dialogs are left out. */
  readonly sheets: readonly SheetPart[];
  readonly styles?: string;
  readonly sharedStrings?: string;
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** Follows the relationships of the package: names of parts are a custom, not a rule. */
export async function workbookParts(archive: Archive, limits: ReadLimits): Promise<WorkbookParts> {
  const workbook = [...(await relationships(archive, '', limits)).values()].find(
    ({ type }) => type === 'officeDocument',
  )?.path;
  if (workbook === undefined) throw damaged('an archive that is no workbook');
  const targets = await relationships(archive, workbook, limits);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readWholePart(archive.read(workbook), workbook, limits, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attribute('id') ?? '');
      if (target?.type !== 'worksheet') return;
      sheets.push({
        name: attribute('name') ?? '',
        hidden: (attribute('state') ?? 'visible') !== 'visible',
        path: target.path,
      });
    },
  });
  const pathOf = (type: string): string | undefined =>
    [...targets.values()].find((target) => target.type === type)?.path;
  const [styles, sharedStrings] = [pathOf('styles'), pathOf('sharedStrings')];
  return {
    sheets,
    from1904,
    ...(styles !== undefined && { styles }),
    ...(sharedStrings !== undefined && { sharedStrings }),
  };
}

/** Targets of a part by relationship id; that of the package itself by an empty name. */
async function relationships(
  archive: Archive,
  part: string,
  limits: ReadLimits,
): Promise<ReadonlyMap<string, { readonly type: string; readonly path: string }>> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const targets = new Map<string, { readonly type: string; readonly path: string }>();
  if (!archive.has(name)) return targets;
  await readWholePart(archive.read(name), name, limits, {
    open(element, attribute) {
      if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      targets.set(attribute('Id') ?? '', {
        type: posix.basename(attribute('Type') ?? ''),
        path: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      });
    },
  });
  return targets;
}
