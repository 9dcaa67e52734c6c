import { stripControls } from './safe-text.ts';

/** Attributes by name; undefined ones are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 (§2.2) has no way to write and `stripControls` leaves. */
const noCharacters = /[\uFFFE\uFFFF]/g;

/**
 * Text as the content of an element, whatever is in it; what is not seen is taken out. Marks of a runner's commands are
 * written by number, so that the file can be printed into a job's log.
 */
export function xmlText(text: string): string {
  return stripControls(text)
    .replace(noCharacters, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^(\s*):(?=:)/gm, '$1&#58;')
    .replace(/##(?=\[)/g, '#&#35;');
}

/** Line feeds and tabs are written by number: a parser reads them as spaces otherwise (§3.3.3). */
function xmlAttribute(text: string): string {
  return xmlText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** `<name a="1">`. Names are ours. */
export function openTag(name: string, attributes: XmlAttributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlAttribute(String(value))}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** An element with text, or with none. */
export function element(name: string, attributes: XmlAttributes, text = ''): string {
  const open = openTag(name, attributes);
  return text === '' ? `${open.slice(0, -1)}/>` : `${open}${xmlText(text)}</${name}>`;
}
