import { nameIndex, type NameIndex } from '../itemlist/name-index';
import type { Checked, Diagnostic } from '../model/diagnostic';
import type { Item } from '../model/item';
import type { Licensing } from '../model/licensing';
import type { Lang } from '../model/text';

/** A destination as somebody wrote it, in an item list or beside it, and where. */
export type AskedDestination = NonNullable<Item['destinations']>[number];

/** Destinations by ISO code, and by name in either language. */
export function destinationNames({ destinations }: Licensing): NameIndex {
  return nameIndex(
    'destination',
    [...destinations.values()].map(({ code, name, aliases }) => ({
      id: code,
      names: [name.en, name.ja, ...aliases],
    })),
  );
}

/** Codes of the destinations asked for, each once. A name that stands for none, or for several, is a fault: never guessed. */
export function resolveDestinations(
  asked: readonly AskedDestination[],
  names: NameIndex,
): Checked<readonly string[]> {
  const codes = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const { text, place, cell } of asked) {
    const found = names.find(text);
    if ('id' in found) codes.add(found.id);
    else {
      const repair = found.fault.repair ?? 'write the ISO 3166-1 code or the name of a country';
      const expected = found.fault.expected ?? 'a destination that the licensing tables name';
      diagnostics.push({ ...found.fault, severity: 'error', place, ...(cell && { cell }), expected, repair });
    }
  }
  return diagnostics.length > 0
    ? { ok: false, diagnostics }
    : { ok: true, value: [...codes], diagnostics: [] };
}

/** So many columns fit on a page. */
const mostDestinations = 24;

/** Codes of destinations, with the tables by which they are judged: both lists have some, and the columns fit on a page. */
export function destinationsFor(
  all: readonly AskedDestination[],
  lists: readonly { readonly id: string }[],
  licensing: Licensing | undefined,
): Checked<{ readonly codes: readonly string[]; readonly licensing: Licensing }> {
  const { place = { file: '', line: 1, column: 1 }, cell } = all[0] ?? {};
  const fault = (id: string, found: string, repair: string): Checked<never> => ({
    ok: false,
    diagnostics: [{ id, severity: 'error', place, ...(cell && { cell }), found, repair }],
  });
  const lacking = lists.find(({ id }) => licensing?.lists.has(id) !== true)?.id;
  if (licensing === undefined || lacking !== undefined) {
    const found = `a destination, and rules without licensing tables${lacking === undefined ? '' : ` of \`${lacking}\``}`;
    return fault(
      'no-licensing-tables',
      found,
      'ask without destinations, or add the tables under `licensing/`',
    );
  }
  const codes = resolveDestinations(all, destinationNames(licensing));
  if (!codes.ok) return codes;
  if (codes.value.length > mostDestinations) {
    const found = `${codes.value.length} destinations, where ${mostDestinations} fit on a page`;
    return fault('too-many-destinations', found, 'ask for some of them at a time');
  }
  return { ok: true, value: { codes: codes.value, licensing }, diagnostics: [] };
}

/** Destinations that can be picked, by name in the language of the page. */
export function destinationChoices(
  licensing: Licensing | undefined,
  lang: Lang,
): readonly { readonly code: string; readonly name: string }[] {
  const collator = new Intl.Collator(lang);
  return [...(licensing?.destinations.values() ?? [])]
    .map(({ code, name }) => ({ code, name: name[lang] }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
