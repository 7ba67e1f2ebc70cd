import { join, resolve } from 'node:path';

/** The folder of the package: this file lies two levels below it, in `src` as in `dist`. */
const root = resolve(__dirname, '../..');

/** Where the files lie that the package brings along. */
export const packaged = {
  rules: join(root, 'rules'),
  templates: join(root, 'templates'),
  sample: join(root, 'fixtures/items/sample.yaml'),
  /** What can be made again from the other files. */
  cache: join(root, 'out/cache'),
  manifest: join(root, 'package.json'),
} as const;
