export { diagnosticsText } from '../../report/text/diagnostics-text';
