export { renderPlain } from '../../report/render-plain';
