export {
  renderResults,
  resultHead,
  resultLines,
  type ResultFormat,
} from '../../report/results/render-results';
export {
  judgedCell,
  judgedClasses,
  judgedHead,
  judgedLines,
  judgedOutcome,
  type JudgedTable,
} from '../../report/results/judged-lines';
