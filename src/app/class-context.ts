import { regionText } from '../engine/lists/region-text';
import type { ClassContext } from '../findings/class-context';
import type { ClassComparison } from '../model/list-comparison';
import type { ParagraphFacts } from '../model/list-comparison-result';
import type { Bilingual } from '../model/text';
import type { Rulebook } from '../model/rulebook';
import type { Vocabulary } from '../model/vocabulary';
import type { Sides } from './class-comparisons';
import { controlParameters } from './control-parameters';
import { departuresFromRegime } from './departures-from-regime';

/** How findings about item classes name what they speak of. */
export function classContext(
  lists: ClassContext['lists'],
  paragraphs: Readonly<Record<string, ParagraphFacts>>,
  sides: Sides,
  rulebook: Pick<Rulebook, 'lists' | 'vocabulary'>,
): ClassContext {
  const { vocabulary } = rulebook;
  const controls = new Map(
    sides.flatMap((side) => side.controls.map((control) => [control.address, control])),
  );
  const parametersOf = (comparison: ClassComparison): readonly string[] => [
    ...new Set(
      comparison.controls.flat().flatMap((address) => {
        const control = controls.get(address);
        return control === undefined ? [] : controlParameters(control);
      }),
    ),
  ];
  const namingOn = (side: 0 | 1, itemClass: string): readonly string[] =>
    sides[side].controls.flatMap(({ address, classes }) => (classes.includes(itemClass) ? [address] : []));
  return {
    lists,
    naming: (itemClass) => [namingOn(0, itemClass), namingOn(1, itemClass)],
    regime: departuresFromRegime(sides, rulebook),
    classLabel: (id) => vocabulary.classes.get(id)?.label ?? { en: id, ja: id },
    parameterLabel: (axis) => axisLabel(axis, vocabulary),
    describe: (box) => ({ en: regionText(box, vocabulary, 'en'), ja: regionText(box, vocabulary, 'ja') }),
    paragraph: (address) => paragraphs[address],
    parametersOf,
    wording: (parameter) => vocabulary.parameters.get(parameter)?.wording ?? new Map(),
  };
}

/** The label of a parameter, after those of the relations to the item that it is asked of. */
function axisLabel(axis: string, { parameters, relations }: Vocabulary): Bilingual {
  const path = axis.split('/');
  const id = path.pop() ?? axis;
  const label = parameters.get(id)?.label ?? { en: id, ja: id };
  return path.reduceRight<Bilingual>((inner, relation) => {
    const outer = relations.get(relation)?.label ?? { en: relation, ja: relation };
    return { en: `${outer.en}: ${inner.en}`, ja: `${outer.ja}：${inner.ja}` };
  }, label);
}
