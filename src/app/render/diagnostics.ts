export { diagnosticsText, refusalText } from '../../report/text/diagnostics-text';
