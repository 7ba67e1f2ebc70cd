export { renderExplanation, type ExplainFormat } from '../../report/render-explanation';
