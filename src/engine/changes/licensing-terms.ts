import type { LicensingChange, LicensingTerm, TablePath } from '../../model/rule-change';
import type { DatedTables } from './licensing-strictness';

interface Said {
  readonly path?: TablePath;
  readonly part: LicensingTerm;
  readonly name: string;
  readonly words: unknown;
}

/** Words and remarks of the tables that read otherwise, beside what is told of destinations and paragraphs. */
export function termChanges(base: DatedTables, head: DatedTables): readonly LicensingChange[] {
  const [before, after] = [termsOf(base), termsOf(head)];
  const keys = [...new Set([...after.keys(), ...before.keys()])].sort();
  return keys.flatMap((key): readonly LicensingChange[] => {
    const [old, now] = [before.get(key), after.get(key)];
    if (JSON.stringify(old?.words) === JSON.stringify(now?.words)) return [];
    const said = now ?? old;
    if (said === undefined) return [];
    const subject = { kind: 'terms', part: said.part, name: said.name } as const;
    const rest = { destinations: [], addresses: [], paths: [old?.path, now?.path] } as const;
    return [{ list: head.tables.list, kind: 'licence-terms', subject, ...rest }];
  });
}

/** By a key that lasts, what is said in words; lines of one name are taken together. */
function termsOf({ tables }: DatedTables): ReadonlyMap<string, Said> {
  const { chart, groups, rules, rows, pointers, exceptions, bars, notModelled, doubts, editions, home } =
    tables;
  const terms = new Map<string, Said>();
  const add = (
    part: LicensingTerm,
    name: string,
    words: unknown,
    file: string,
    ...keys: readonly (string | number)[]
  ): void => {
    const known = terms.get(`${part} ${name}`);
    const path = known?.path ?? ([`licensing/${tables.list}/${file}.yaml`, ...keys] as const);
    terms.set(`${part} ${name}`, { path, part, name, words: [known?.words, words] });
  };
  for (const [number, { says, cite, addresses, effect }] of chart?.footnotes ?? [])
    add('footnote', number, [says, cite, addresses, effect], 'chart', 'footnotes', number);
  for (const [code, { pointer }] of chart?.rows ?? [])
    if (pointer !== undefined) add('chart-row', code, pointer, 'chart', 'rows', code);
  for (const [name, { title }] of groups.groups)
    if (title !== undefined) add('group', name, title, 'groups', 'groups', name);
  add('no-group', '', [[...groups.inNoGroup].sort(), groups.unlisted], 'groups', 'in-no-group');
  add('group-dates', '', [...groups.since], 'groups', 'since');
  for (const [index, { rule, cite, title, recipients, note }] of rules.entries())
    add(
      'rule',
      [rule, cite ?? ''].join(' ').trim(),
      [title, recipients, note],
      'requirements',
      'rules',
      index,
    );
  for (const [index, { rows: names, title, cite }] of rows.entries())
    add('row', names.join(', '), [title, cite], 'requirements', 'rows', index);
  for (const [index, { cite, says, destinations, onlyARemark }] of pointers.entries())
    add('remark', cite, [says, onlyARemark, onlyARemark && destinations], 'requirements', 'pointers', index);
  for (const [index, { id, title, cite, conditions, atDestinations, eligibility }] of exceptions.entries()) {
    add('exception', id, [title, cite, conditions, atDestinations], 'exceptions', 'exceptions', index);
    for (const [line, { at, condition }] of eligibility.entries())
      if (condition !== undefined)
        add('condition', `${id}: ${at.join(', ')}`, condition, 'exceptions', 'eligibility', id, line);
  }
  for (const [index, { cite, says }] of bars.entries()) add('bar', cite, says, 'exceptions', 'bars', index);
  add('home', '', home, 'requirements', 'home');
  add('not-modelled', '', notModelled, 'requirements', 'not-modelled');
  // Every table has its own; which one it was is seen in the lines that differ.
  for (const [part, words] of [
    ['doubts', doubts],
    ['editions', editions],
  ] as const)
    terms.set(part, { part, name: '', words });
  return terms;
}
