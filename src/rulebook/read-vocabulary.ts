import type { Place } from '../model/place';
import type { Assumption, ItemClass, OrderFact, Parameter, Relation, Vocabulary } from '../model/vocabulary';
import {
  asItems,
  asMapping,
  asText,
  at,
  bilingualAt,
  entriesAt,
  itemsAt,
  required,
  textAt,
  textsAt,
} from './accessors';
import type { FileKind } from './check-shape';
import { reservedWords } from './read-condition';
import type { ReadFile } from './read-file';
import { readParameter } from './read-parameter';
import type { Report } from './report';
import type { Entry, Mapping, Tree } from './tree';

/** Reads the files of the vocabulary that have a sound shape. Names in them are checked by `checkVocabulary`. */
export function readVocabulary(files: readonly ReadFile[], report: Report): Vocabulary {
  const definitions = (kind: 'classes' | 'parameters' | 'relations' | 'assumptions'): readonly Entry[] =>
    soundOf(files, kind).flatMap((file) => entriesAt(file, kind));

  const seen = new Map<string, Place>();
  const reserve = (entry: Entry): boolean => {
    const first = seen.get(entry.key);
    if (first !== undefined || reservedWords.includes(entry.key)) {
      const found = `a second definition of \`${entry.key}\``;
      const word = `\`${entry.key}\` as the id of a parameter or relation`;
      report.error(entry.place, {
        ...(first === undefined
          ? { id: 'reserved-word', found: word, expected: 'an id that is no word of a condition' }
          : {
              id: 'second-definition',
              found,
              expected: `one; the first stands at ${first.file}:${first.line}`,
            }),
        repair: 'rename one',
      });
      return false;
    }
    seen.set(entry.key, entry.place);
    return true;
  };

  // Parameters and relations share one name space: both are keys of a condition.
  const parameters = new Map<string, Parameter>();
  for (const entry of definitions('parameters').filter(reserve)) {
    const parameter = readParameter(entry, report);
    if (parameter !== undefined) parameters.set(entry.key, parameter);
  }
  const relations = byId(definitions('relations').filter(reserve).map(readRelation));
  const classes = byId(symmetric(definitions('classes').map(readClass)));
  const assumptions = byId(definitions('assumptions').map(readAssumption));
  const orderFacts = soundOf(files, 'order-facts').flatMap((file) =>
    itemsAt(file, 'order-facts').map(readOrderFact),
  );
  return { classes, parameters, relations, orderFacts, assumptions };
}

/** The files of a kind that have the shape of their schema. */
export function soundOf(files: readonly ReadFile[], kind: FileKind): readonly Mapping[] {
  return files.flatMap(({ location, sound }) => (location.kind === kind && sound ? [sound] : []));
}

function readClass({ key: id, value, place }: Entry): ItemClass {
  const mapping = asMapping(value);
  const definition = bilingualAt(mapping, 'definition');
  return {
    id,
    label: required(bilingualAt(mapping, 'label')),
    ...(definition && { definition }),
    parents: textsAt(mapping, 'parents'),
    disjointFrom: textsAt(mapping, 'disjoint'),
    touchedBy: new Map(
      entriesAt(mapping, 'touched-by').map((entry) => [entry.key, asItems(entry.value).map(asText)]),
    ),
    aliases: textsAt(mapping, 'aliases'),
    place,
  };
}

/** A file may declare two classes disjoint on either of them; the model has it on both. */
function symmetric(classes: readonly ItemClass[]): readonly ItemClass[] {
  return classes.map((own) => {
    const others = classes.filter(({ disjointFrom }) => disjointFrom.includes(own.id)).map(({ id }) => id);
    return { ...own, disjointFrom: [...new Set([...own.disjointFrom, ...others])] };
  });
}

function readRelation({ key: id, value, place }: Entry): Relation {
  const mapping = asMapping(value);
  const label = required(bilingualAt(mapping, 'label'));
  return { id, label, ...(at(mapping, 'subject') && { isSubject: true }), place };
}

function readOrderFact(tree: Tree): OrderFact {
  const mapping = asMapping(tree);
  return {
    lesser: required(textAt(mapping, 'lesser')),
    greater: required(textAt(mapping, 'greater')),
    reason: required(bilingualAt(mapping, 'reason')),
  };
}

function readAssumption({ key: id, value, place }: Entry): Assumption {
  const mapping = asMapping(value);
  return {
    id,
    label: required(bilingualAt(mapping, 'label')),
    sets: new Map(entriesAt(mapping, 'sets').map((entry) => [entry.key, asText(entry.value)])),
    closesClasses: at(mapping, 'closes-classes') !== undefined,
    excludesClasses: textsAt(mapping, 'excludes-classes'),
    place,
  };
}

function byId<T extends { readonly id: string }>(definitions: readonly T[]): ReadonlyMap<string, T> {
  return new Map(definitions.map((definition) => [definition.id, definition]));
}
