/** Text as HTML, whether between tags or within a quoted attribute. */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // A bare carriage return would be read back as a line feed.
  ['\r', '&#13;'],
]);

/** What no HTML document may hold, even as a character reference. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF]|[\uFFFE\uFFFF]|\p{Cs}/gu;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/gu, (character) => ENTITIES.get(character) ?? '').replace(FORBIDDEN, '\uFFFD');
}
