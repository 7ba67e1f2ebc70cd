import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeFindingKinds } from '../../src/findings/change-findings';
import type { ChangeFinding } from '../../src/model/rule-change';
import { changeText } from '../../src/report/changes/change-text';
import { changeFixtures, changesFolder, compared, corpus, edited } from './edited-corpus';

const mirrorOf = new Map(changeFindingKinds.map(({ id, mirror }) => [id, mirror]));

test('at least twenty edits are replayed', () => {
  expect(changeFixtures.length).toBeGreaterThanOrEqual(20);
});

describe.each(changeFixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (name, { edits }) => {
  const head = edited(corpus, edits);
  const diff = compared(corpus, head);

  test('is reported as its golden says', () => {
    const path = join(changesFolder, name, 'expected.txt');
    const text = changeText(diff, 'en', false);
    // To reset a golden that was read: delete it and run again.
    if (!existsSync(path)) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('gives the mirrored findings when the versions change places', () => {
    const back = compared(head, corpus);
    const facts = ({ kind, subject, addresses: [old, now] }: ChangeFinding, isBack: boolean) =>
      JSON.stringify(
        isBack && !kind.startsWith('gap')
          ? [mirrorOf.get(kind), subject, now, old]
          : [isBack ? mirrorOf.get(kind) : kind, subject, old, now],
      );
    expect(back.findings.map((finding) => facts(finding, true)).sort()).toEqual(
      diff.findings.map((finding) => facts(finding, false)).sort(),
    );
  });
});
