import { undisguised } from '../text/printable';

/**
 * A text of rules or of a user in a line or a cell of Markdown: nothing in it makes a link, a mention, a cell, a heading or a tag,
 * ends the line, or turns its direction.
 */
export function inertText(text: string): string {
  return undisguised(text.replace(/\s+/g, ' '))
    .replace(/[&<>]/g, (sign) => entities[sign as keyof typeof entities])
    .replace(/[\\`*_{}[\]|~#]/g, (sign) => `\\${sign}`)
    .replace(/@/g, '&#64;')
    .replace(/^(\d*)([-+=.)])(?=[-+= ]|$)/, '$1\\$2');
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;

/** The same as code, in which nothing is read but its end. */
export function inertCode(text: string): string {
  return `\`${undisguised(text.replace(/\s+/g, ' ')).replaceAll('`', "'")}\``;
}
