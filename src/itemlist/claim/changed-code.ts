import type { ListId } from '../../model/vocabulary';
import type { Fault } from '../fault';
import type { CellKind } from '../row';

const number = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Days as spreadsheets write them out: `2026-01-05`, `2026/1/5`, `1月5日`, `5-Jan`, `Jan-05`. */
const day =
  /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?(?: .*)?|\d{1,2}月\d{1,2}日|\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*[- ]\d{1,4})$/iu;
const eccn = /^\d[A-Ea-e]\d{3}$/;
/** Rows of the Japanese list are numbers; spreadsheets leave these as they are. */
const row = /^(?:[1-9]|1\d)$/;

/** The fault of a code that a spreadsheet has turned into a number or a day; `undefined` where it has not. */
export function changedCode(text: string, list: ListId, kind: CellKind | undefined): Fault | undefined {
  if (kind === 'no-value') {
    return {
      id: 'no-value',
      found: 'a formula without its value',
      repair: 'open the workbook in a spreadsheet and save it again',
    };
  }
  if (kind === 'date' || day.test(text)) {
    const was = list === 'us-ccl' ? '' : ', perhaps `1-1`';
    return {
      id: 'changed-code',
      found: `the day \`${text}\` in a column of classifications: a spreadsheet has changed what stood there${was}`,
      repair: 'format the column as text, and enter the classification again',
    };
  }
  // As text it is what it is: `5E002` is an ECCN and 7 a row.
  if (!number.test(text) || (list === 'us-ccl' ? eccn.test(text) && kind !== 'number' : row.test(text)))
    return undefined;
  const was = list === 'us-ccl' ? eccnBefore(text) : undefined;
  return {
    id: 'changed-code',
    found: `the number \`${text}\` in a column of classifications${was === undefined ? '' : `: a spreadsheet has changed what stood there, perhaps \`${was}\``}`,
    repair: 'format the column as text, and enter the classification again',
  };
}

/** `5E002` is read as 5 × 10²: the only ECCN that gives 500. */
function eccnBefore(text: string): string | undefined {
  const [, digit, zeros] = /^([1-9])(0*)$/.exec(Number(text).toFixed(0)) ?? [];
  return digit === undefined || zeros === undefined
    ? undefined
    : `${digit}E${String(zeros.length).padStart(3, '0')}`;
}
