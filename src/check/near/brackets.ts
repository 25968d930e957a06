/** Brackets by which links are written, in both widths. */
const PAIRS: Readonly<Record<string, string>> = { ']': '[', '］': '［' };

/** Offsets of the square brackets in a text that have no partner of their own width. */
export function loneBrackets(text: string): readonly number[] {
  const open: { readonly bracket: string; readonly at: number }[] = [];
  const lone: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const bracket = text[at] ?? '';
    if (bracket === '[' || bracket === '［') open.push({ bracket, at });
    else if (PAIRS[bracket] !== undefined) {
      if (open.at(-1)?.bracket === PAIRS[bracket]) open.pop();
      else lone.push(at);
    }
  }
  return [...lone, ...open.map(({ at }) => at)].sort((a, b) => a - b);
}
