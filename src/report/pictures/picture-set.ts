import type { ParameterAxis, ParameterPlane } from '../../model/item-outlook';
import type { Lang } from '../../model/text';
import { axisPicture, type AxisPicture } from './axis-picture';
import type { PictureContext } from './picture-context';
import { pictureMessagesIn } from './picture-messages';
import { planePicture, type PlanePicture } from './plane-picture';

/** Pictures of one item or one region under one heading, for the partial `picture-set`. */
export interface PictureSet {
  readonly heading: string;
  readonly hint: string;
  readonly axes: readonly AxisPicture[];
  /** `null` where no two figures hang together. */
  readonly plane: PlanePicture | null;
}

/**
 * Draws the axes and the plane of the outlook of an item, or of a region around its example; `null` where there are none.
 * `pictureSet(item.outlook ?? {}, comparison, lang)`.
 */
export function pictureSet(
  { axes = [], plane }: { readonly axes?: readonly ParameterAxis[]; readonly plane?: ParameterPlane },
  context: PictureContext,
  lang: Lang,
  of: 'item' | 'example' = 'item',
): PictureSet | null {
  if (axes.length === 0) return null;
  const p = pictureMessagesIn(lang);
  return {
    heading: p.axesHeading,
    hint: of === 'item' ? p.axesHint : p.exampleHint,
    axes: axes.map((axis) => axisPicture(axis, context, lang, of)),
    plane: plane === undefined ? null : planePicture(plane, context, lang),
  };
}
