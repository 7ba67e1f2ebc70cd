import type {
  ComparedClass,
  ListComparisonResult,
  WordedComparison,
} from '../../model/list-comparison-result';
import { plain } from './plain';
import { witnessData } from './witness-data';

/** Name and version of the form; the number grows when a reader of the old form would misread the new one. */
export const gapJsonForm = 'ecalign-gaps/1';

/** The comparison of two lists as data, as `gap-json-form.md` documents it. */
export function gapJson(result: ListComparisonResult): string {
  const classes = result.classes.map(({ itemClass, list, antiTerrorism }: ComparedClass) => ({
    itemClass,
    list: slim(list),
    antiTerrorism: slim(antiTerrorism),
  }));
  const differences = result.differences.map(({ regions, ...difference }) => ({
    ...difference,
    regions: regions.map(({ itemClass, kind, words }) => ({ itemClass, kind, words })),
  }));
  return `${JSON.stringify(plain({ form: gapJsonForm, ...result, classes, differences }), null, 1)}\n`;
}

function slim(comparison: WordedComparison): object {
  const regions = comparison.regions.map(({ witness, ...region }) => ({
    ...region,
    ...(witness === undefined ? {} : { witness: witnessData(witness) }),
  }));
  return { ...comparison, regions };
}
