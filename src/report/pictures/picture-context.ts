import type { AppliedList, Glossary } from '../../model/comparison';

/** What every picture is named with; a comparison of items has it, and one of lists. */
export interface PictureContext {
  readonly lists: readonly [Pick<AppliedList, 'jurisdiction'>, Pick<AppliedList, 'jurisdiction'>];
  readonly glossary: Glossary;
}
