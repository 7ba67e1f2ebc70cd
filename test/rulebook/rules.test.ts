import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { diagnosticMessage } from '../../src/model/diagnostic';
import { printPlace } from '../../src/model/place';
import { loadRulebook } from '../../src/rulebook/load-rulebook';

const root = resolve(__dirname, '../../rules');

test('the rule files of this project load without a fault and without a warning', () => {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  const files = paths.map((path) => ({
    path: path.split(sep).join('/'),
    text: readFileSync(join(root, path), 'utf8'),
  }));
  const { diagnostics } = loadRulebook(files);
  expect(diagnostics.map((fault) => `${printPlace(fault.place)}: ${diagnosticMessage(fault)}`)).toEqual([]);
});
