export { render, type Format, type Paper, type RenderOptions, type Rendered } from '../../report/render';
export type { FailOn } from '../../report/exit-code';
export type { TemplateFiles } from '../../report/html/template-set';
