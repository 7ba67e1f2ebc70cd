import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A package as the lock file pins it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Folder below the root, such as `node_modules/multer/node_modules/type-is`. */
  readonly path: string;
  /** Whether it comes with the program, not only with its tests. */
  readonly shipped: boolean;
  /** SPDX expression; `undefined` where the package states none in the form of today. */
  readonly licence?: string;
  readonly installScript: boolean;
}

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

const root = resolve(__dirname, '../..');

export const lockText = readFileSync(resolve(root, 'package-lock.json'), 'utf8');

const lock = JSON.parse(lockText) as {
  readonly packages: Readonly<
    Record<string, LockEntry & { readonly devDependencies?: Readonly<Record<string, string>> }>
  >;
};

/** Every package of the lock file, in its order; one that is pinned in two versions stands there twice. */
export const lockedPackages: readonly LockedPackage[] = Object.entries(lock.packages).flatMap(
  ([path, { version = '', dev = false, license, hasInstallScript = false }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (name === '') return [];
    return [
      {
        name,
        version,
        path,
        shipped: !dev,
        ...(license !== undefined && { licence: license }),
        installScript: hasInstallScript,
      },
    ];
  },
);

/** Names of the packages that the program is made and tested with, without what those bring. */
export const directTools: readonly string[] = Object.keys(lock.packages['']?.devDependencies ?? {});
