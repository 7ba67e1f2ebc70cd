export { changeFailOns, type ChangeFailOn } from '../report/changes/fail-on';
export { changeFormats, renderChanges, type ChangeFormat } from '../report/changes/render-changes';
