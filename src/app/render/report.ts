export { render, type Format, type Paper, type RenderOptions, type Rendered } from '../report/render';
export { renderResults, resultHead, resultLines, type ResultFormat } from '../report/results/render-results';
export {
  judgedCell,
  judgedClasses,
  judgedHead,
  judgedLines,
  judgedOutcome,
  type JudgedTable,
} from '../report/results/judged-lines';
export type { FailOn } from '../report/exit-code';
export { diagnosticsText } from '../report/text/diagnostics-text';
export type { TemplateFiles } from '../report/html/template-set';
export { renderGaps, type GapFailOn, type GapFormat } from '../report/render-gaps';
export { renderExplanation, type ExplainFormat } from '../report/render-explanation';
