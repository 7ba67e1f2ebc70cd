import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareListScopes, type ScopeRequest } from '../../src/app/compare-list-scopes';
import type { Corpus } from '../../src/app/corpus';
import { gapsWithMemory } from '../../src/io/kept-gaps';
import { smallCorpus } from '../app/small-corpus';

const cache = mkdtempSync(join(tmpdir(), 'ecalign-gaps-'));
afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});

const corpus = smallCorpus();
const whole: ScopeRequest = { asOf: new Map(), filter: {}, place: 'gaps' };
const kept = (): readonly string[] => readdirSync(cache).sort();

test('all classes compared are kept, and read again as they were worked out', () => {
  const worked = compareListScopes(whole, corpus);
  expect(gapsWithMemory(whole, corpus, cache)).toEqual(worked);
  expect(kept()).toHaveLength(1);
  expect(gapsWithMemory(whole, corpus, cache)).toEqual(worked);
});

test('what is read again is what was kept, not worked out anew', () => {
  const strange = { ...corpus, rulebook: { ...corpus.rulebook, lists: new Map() } } as Corpus;
  expect(() => compareListScopes(whole, strange)).toThrow('fewer than two lists');
  expect(gapsWithMemory(whole, strange, cache)).toEqual(compareListScopes(whole, corpus));
});

test('one class is worked out, and nothing is kept of it', () => {
  const one = { ...whole, filter: { itemClass: 'converter' } };
  const before = kept();
  expect(gapsWithMemory(one, corpus, cache)).toEqual(compareListScopes(one, corpus));
  expect(kept()).toEqual(before);
});

test('other rules, other days and another tool are worked out anew', () => {
  const before = kept();
  const others: readonly (readonly [ScopeRequest, Corpus])[] = [
    [whole, { ...corpus, rulebook: { ...corpus.rulebook, hash: 'other' } }],
    [{ ...whole, asOf: new Map([['us-ccl', '2026-07-23']]) }, corpus],
    [whole, { ...corpus, tool: { name: 'ecalign', version: 'other' } }],
  ];
  for (const [request, given] of others) {
    gapsWithMemory(request, given, cache);
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toEqual(before);
  }
});

test('a file that was changed is not believed', () => {
  gapsWithMemory(whole, corpus, cache);
  const path = join(cache, kept()[0] ?? '');
  const bytes = readFileSync(path);
  bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect(gapsWithMemory(whole, corpus, cache)).toEqual(compareListScopes(whole, corpus));
});
