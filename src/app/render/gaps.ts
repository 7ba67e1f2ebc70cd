export { renderGaps, type GapFailOn, type GapFormat } from '../../report/render-gaps';
