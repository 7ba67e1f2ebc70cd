import type { Glossary } from '../model/comparison';
import type { ControlList } from '../model/control-list';
import type { Item } from '../model/item';
import type { ComparedClass } from '../model/list-comparison-result';
import type { Vocabulary } from '../model/vocabulary';
import { headings, parameterEntry, pick } from './glossary';

/** Labels of everything that the comparisons of some classes name; `parameters` beside those in regions and witnesses. */
export function gapGlossary(
  compared: readonly ComparedClass[],
  parameters: Iterable<string>,
  vocabulary: Vocabulary,
  lists: readonly ControlList[],
): Glossary {
  const comparisons = compared.flatMap(({ list, antiTerrorism }) => [list, antiTerrorism]);
  const regions = comparisons.flatMap((comparison) => comparison.regions);
  const meanings = regions.flatMap(({ box }) => box.map(({ meaning }) => meaning));
  const witnesses = regions.flatMap(({ witness }) => (witness === undefined ? [] : withRelated(witness)));
  const axes = [
    ...regions.flatMap(({ judgments }) => judgments),
    ...comparisons.flatMap(({ ground }) => ground.openJudgments),
  ].map((axis) => axis.split('/'));
  const addresses = comparisons.flatMap(({ controls, ground, regions: of }) => [
    ...controls.flat(),
    ...ground.notCovered.flat(),
    ...ground.openReadings,
    ...ground.notShownInForce,
    ...of.flatMap((region) => region.addresses.flat()),
  ]);
  const pictured = regions.flatMap(({ axes: along = [], plane }) => [
    ...along.flatMap(({ figure, following }) => [figure, ...following]),
    ...(plane?.axes ?? []).map(({ figure }) => figure),
  ]);
  const names = new Set([
    ...parameters,
    ...pictured.map(({ id }) => id),
    ...meanings.flatMap((meaning) => ('parameter' in meaning ? [meaning.parameter] : [])),
    ...witnesses.flatMap(({ figures }) => [...figures.keys()]),
    ...axes.flatMap((parts) => parts.at(-1) ?? []),
  ]);
  const classes = new Set([
    ...compared.map(({ itemClass }) => itemClass),
    ...comparisons.flatMap(({ ground }) => ground.excludedClasses),
    ...witnesses.flatMap((item) => [...item.classes.keys()]),
  ]);
  const relations = new Set([
    ...meanings.flatMap(({ relation }) => relation?.split('/') ?? []),
    ...witnesses.flatMap(({ related }) => related.map(({ relation }) => relation)),
    ...axes.flatMap((parts) => parts.slice(0, -1)),
  ]);
  return {
    parameters: pick(names, (id) => worded(id, vocabulary)),
    classes: pick(classes, (id) => vocabulary.classes.get(id)?.label),
    assumptions: {},
    relations: pick(relations, (id) => vocabulary.relations.get(id)?.label),
    headings: headings(lists, new Set(addresses)),
  };
}

function withRelated(item: Item): readonly Item[] {
  return [item, ...item.related.flatMap(({ item: other }) => withRelated(other))];
}

function worded(id: string, vocabulary: Vocabulary): Glossary['parameters'][string] | undefined {
  const parameter = vocabulary.parameters.get(id);
  const entry = parameterEntry(parameter);
  if (parameter === undefined || entry === undefined || parameter.wording.size === 0) return entry;
  return { ...entry, wording: Object.fromEntries(parameter.wording) };
}
