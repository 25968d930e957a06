/** Quotes, title marks and brackets of a text with their partners. */

const MARK = /[“”‘’《》〈〉（）()【】〔〕「」『』]/g;

/** One mark of a pair with its nesting: the marks that are open around it. */
export interface OpenMark {
  readonly mark: string;
  readonly at: number;
  /** The marks of pairs that enclose it, outermost first. */
  readonly inside: readonly string[];
}

export interface MarksOf {
  /** Every opening mark that has its partner. */
  readonly paired: readonly OpenMark[];
  /** Offsets of marks without a partner, in order. */
  readonly lone: readonly number[];
}

/** Reads the marks of a text; `pairs` maps each closing mark to its opening one. */
export function readMarks(text: string, pairs: ReadonlyMap<string, string>): MarksOf {
  const opening = new Set(pairs.values());
  const open: OpenMark[] = [];
  const paired: OpenMark[] = [];
  const lone: number[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    if (opening.has(mark)) open.push({ mark, at, inside: open.map((outer) => outer.mark) });
    const partner = pairs.get(mark);
    if (partner === undefined || isNoMark(text, at, open)) continue;
    if (open.at(-1)?.mark === partner) paired.push(...open.splice(-1));
    // A partner further out means that the marks between have none; else this one has none.
    else if (open.some((outer) => outer.mark === partner)) {
      const from = open.findLastIndex((outer) => outer.mark === partner);
      const [found, ...between] = open.splice(from);
      if (found) paired.push(found);
      lone.push(...between.map((outer) => outer.at));
    } else lone.push(at);
  }
  return { paired, lone: [...lone, ...open.map((outer) => outer.at)].sort((a, b) => a - b) };
}

/** An apostrophe, or the bracket after the number of an item. */
function isNoMark(text: string, at: number, open: readonly OpenMark[]): boolean {
  const mark = text[at];
  if (mark === '’') return /[A-Za-z]/.test(text[at - 1] ?? '') && open.at(-1)?.mark !== '‘';
  if (mark !== ')' && mark !== '）') return false;
  return (
    open.every((outer) => outer.mark !== '(' && outer.mark !== '（') && ITEM.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** `1)`, `a)`, `三）` at the beginning of a clause. */
const ITEM = /(?:^|[\s；;，,。：:、])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$/;
