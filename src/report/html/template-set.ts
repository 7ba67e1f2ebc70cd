import Handlebars from 'handlebars';
import { undisguised } from '../text/printable';

/** Texts of the files in `templates/` by name: `report.hbs`, `style.css`. */
export type TemplateFiles = Readonly<Record<string, string>>;

/** Every value is plain, nothing undefined: a template may look at no method and no prototype. */
export type View = object;

const compiled = new WeakMap<TemplateFiles, (name: string, view: View) => string>();

/**
 * Compiles templates once per set of files. Strict: a name that the view does not have is a fault of ours and throws.
 * The view is copied through JSON, so that functions, `toHTML` and prototypes cannot reach a template.
 */
export function templateSet(files: TemplateFiles): (name: string, view: View) => string {
  const known = compiled.get(files);
  if (known !== undefined) return known;
  const environment = Handlebars.create();
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith('.hbs')) environment.registerPartial(name.slice(0, -'.hbs'.length), text);
  }
  const pages = new Map<string, Handlebars.TemplateDelegate>();
  const place = (name: string, view: View): string => {
    const page =
      pages.get(name) ?? environment.compile(`{{> ${name}}}`, { strict: true, knownHelpersOnly: true });
    pages.set(name, page);
    return page(JSON.parse(undisguised(JSON.stringify(view))) as unknown);
  };
  compiled.set(files, place);
  return place;
}
