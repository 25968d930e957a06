import { displayWidth, isWide } from './width.ts';

/** Code in backquotes, Latin text in quotation marks, a run of Latin text, white space, or one other character. */
const UNIT = /`[^`]+`|“[!-~][ -~]*”|[!-~]+|\s+|[^]/gu;

/** What may not begin a line, and what may not end one. */
const CLOSING = /^[，。、；：！？”’）》】〕〉」』…—,.;:!?)\]}%]/u;
const OPENING = /[“‘（《【〔〈「『([{]$/u;

/** Breaks a sentence into lines of at most `width` columns: at spaces, and between Chinese characters. */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  for (const word of words(text)) {
    if (line !== '' && displayWidth(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
  }
  return [...lines, line.trimEnd()];
}

/** What must stay together, with the white space after it. */
function words(text: string): string[] {
  const units = text.match(UNIT) ?? [];
  const found: string[] = [];
  for (const unit of units) {
    const last = found.at(-1);
    if (last === undefined || mayBreak(last, unit)) found.push(unit);
    else found[found.length - 1] = last + unit;
  }
  return found;
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s/.test(after)) return false;
  if (/\s$/.test(before)) return true;
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  return isWide([...before].at(-1) ?? '') || isWide([...after][0] ?? '');
}

/** A trail of headings on as few lines as it fits on, no heading broken. */
export function wrapTrail(trail: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const heading of trail) {
    const last = lines.at(-1);
    const longer = `${last} › ${heading}`;
    if (last === undefined) lines.push(heading);
    else if (displayWidth(longer) > width) lines.push(`› ${heading}`);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
