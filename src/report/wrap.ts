import { displayWidth, isWide } from './width.ts';

/** Code in backquotes, Latin text in quotation marks, a run of Latin text, white space, or one other character. */
const UNIT = /`[^`]+`|“[!-~][ -~]*”|[!-~]+|\s+|[^]/gu;

/** What may not begin a line, and what may not end one. */
const CLOSING = /^[，。、；：！？”’）》】〕〉」』…—,.;:!?)\]}%]/u;
const OPENING = /[“‘（《【〔〈「『([{]$/u;

/** Breaks a sentence into lines of at most `width` columns: at spaces, and between Chinese characters. */
export function wrap(text: string, width: number): string[] {
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
