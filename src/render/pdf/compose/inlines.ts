import type { Span } from '../../../source/span.ts';
import type { InlineView } from '../../../view/edition.ts';
import type { PairName, Style } from '../theme.ts';
import type { Mark, Run } from '../typeset/run.ts';
import { colour, runStyle, type Context } from './context.ts';

/** Size and rise of a note's number, in em of the text's size. */
const NOTE = { size: 0.62, rise: 0.36 } as const;

/** Turns inlines into runs; a forced line break begins a new list. */
export function runsOf(context: Context, inlines: readonly InlineView[], style: Style, span: Span): Run[][] {
  const maker = new RunMaker(context, style, span);
  for (const inline of inlines) maker.add(inline, style.pair, []);
  return maker.lists;
}

class RunMaker {
  readonly lists: Run[][] = [[]];
  readonly #context: Context;
  readonly #style: Style;
  readonly #span: Span;

  constructor(context: Context, style: Style, span: Span) {
    this.#context = context;
    this.#style = style;
    this.#span = span;
  }

  add(inline: InlineView, pair: PairName, marks: readonly Mark[]): void {
    switch (inline.type) {
      case 'text':
        this.#push(inline.text, pair, marks);
        return;
      case 'code':
        this.#push(inline.text, pair, [...marks, { type: 'code' }]);
        return;
      case 'break':
        this.lists.push([]);
        return;
      case 'strong':
      case 'emphasis':
        this.#children(inline.children, emphasised(pair, inline.type), [...marks, { type: inline.type }]);
        return;
      case 'amended':
        this.#children(inline.children, pair, [...marks, { type: 'amended' }]);
        return;
      case 'goal':
        this.#children(inline.children, pair, [...marks, { type: 'goal', goals: inline.goals }]);
        return;
      case 'link':
        this.#children(inline.children, pair, [...marks, { type: 'link', href: inline.href }]);
        return;
      case 'footnote':
        this.#note(inline.marker, [...marks, { type: 'note', block: inline.block, marker: inline.marker }]);
    }
  }

  #children(children: readonly InlineView[], pair: PairName, marks: readonly Mark[]): void {
    for (const child of children) this.add(child, pair, marks);
  }

  #push(text: string, pair: PairName, marks: readonly Mark[]): void {
    if (text === '') return;
    const style = runStyle(this.#context, { ...this.#style, pair });
    this.#context.coverage.check(text, style.faces, this.#span);
    const stands = marks.find(({ type }) => type === 'amended' || type === 'link')?.type;
    const own = stands === 'amended' ? 'warning' : stands === 'link' ? 'accent' : null;
    const run = { text, style: own === null ? style : { ...style, colour: colour(this.#context, own) }, marks };
    this.lists.at(-1)?.push(run);
  }

  #note(marker: string, marks: readonly Mark[]): void {
    const { size } = this.#style;
    const style = runStyle(this.#context, this.#style, {
      size: size * NOTE.size,
      rise: size * NOTE.rise,
      colour: colour(this.#context, 'accent'),
    });
    this.lists.at(-1)?.push({ text: marker, style, marks });
  }
}

/** Headings have no bolder face; there, emphasis leaves the face as it is. */
function emphasised(pair: PairName, by: 'strong' | 'emphasis'): PairName {
  return pair === 'heading' ? pair : by;
}

/** The words of inlines without their marks. */
export function plainText(inlines: readonly InlineView[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'code':
          return inline.text;
        case 'break':
          return ' ';
        case 'footnote':
          return '';
        default:
          return plainText(inline.children);
      }
    })
    .join('');
}
