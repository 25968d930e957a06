/** How recorded decisions are shown: the amended words marked where they stand, and a sentence beside them. */
import type { Amendment, BlockAmendment, Decision, Model } from '../model/model.ts';
import { toDisplay } from '../model/typography.ts';
import { phrase, type Lang, type Phrase } from '../source/lang.ts';
import type { AmendmentView, InlineView } from './edition.ts';

/** Every amendment with the blocks beside which it is to be shown. */
export function viewAmendments(model: Model): AmendmentView[] {
  return model.amendments.map((amendment) => {
    const touched = model.blocks.flatMap((block) =>
      block.amendments.filter((one) => one.amendment === amendment).map((one) => ({ block: block.id ?? '', one })),
    );
    const struck = touched[0]?.one.struck ?? null;
    return {
      id: amendment.id,
      blocks: [...new Set(touched.map(({ block }) => block))],
      words: phrase((lang) => sentence(amendment, struck, model, lang)),
    };
  });
}

function sentence(amendment: Amendment, struck: BlockAmendment['struck'], model: Model, lang: Lang): string {
  const { date, decision } = amendment;
  const what = whatChanged(amendment, struck, model, lang);
  return lang === 'zh'
    ? `〔${date}修改〕${what}依据：${decisionWords(decision, lang)}。`
    : `[Amended ${date}] ${what} Decision: ${decisionWords(decision, lang)}.`;
}

function whatChanged(amendment: Amendment, struck: BlockAmendment['struck'], { plan }: Model, lang: Lang): string {
  const quoted = (words: string | null): string =>
    `“${plan.typography === 'gb' ? toDisplay(words ?? '', []).text : words}”`;
  const [old, added] = [quoted(amendment.old), quoted(amendment.new)];
  if (struck !== null) {
    const place = { before: { zh: '此前', en: 'before' }, after: { zh: '此后', en: 'after' } }[struck];
    return lang === 'zh'
      ? `${place.zh}原有一段${old}，已删去。`
      : `The paragraph ${place.en} this one was struck out: ${old}.`;
  }
  if (amendment.place !== 'in') return lang === 'zh' ? '本段为新增。' : 'This paragraph was added.';
  if (amendment.new === null) return lang === 'zh' ? `删去${old}。` : `${old} was struck out.`;
  return lang === 'zh' ? `${old}改为${added}。` : `${old} became ${added}.`;
}

/** “某某人民政府《关于……的决定》（某政发〔2023〕5号）”; words that one language lacks are given in the other. */
export function decisionWords({ title, number, authority }: Decision, lang: Lang): string {
  const either = (words: Phrase): string => words[lang] ?? words.zh ?? words.en ?? '';
  const [by, name] = [either(authority), either(title)];
  if (lang === 'zh') return `${by}${/^《.*》$/.test(name) ? name : `《${name}》`}${number ? `（${number}）` : ''}`;
  return `${by}, ${name}${number ? ` (${number})` : ''}`;
}

/** Marks the amended words of a block in what is shown of it; pieces are handed in in the order of its text. */
export class AmendedWords {
  readonly #ranges: readonly BlockAmendment[];
  #at = 0;

  constructor(ranges: readonly BlockAmendment[]) {
    this.#ranges = ranges.filter(({ start, end }) => end > start);
  }

  /** Passes over what stands between two pieces. */
  skip(length: number): void {
    this.#at += length;
  }

  mark(inlines: readonly InlineView[]): InlineView[] {
    return inlines.flatMap((inline): InlineView[] => {
      if ('children' in inline) return [{ ...inline, children: this.mark(inline.children) }];
      if (inline.type === 'text') return this.#cut(inline.text);
      if (inline.type === 'code') this.skip(inline.text.length);
      if (inline.type === 'break') this.skip(1);
      return [inline];
    });
  }

  /** The text in pieces, each of which the same amendments changed. */
  #cut(text: string): InlineView[] {
    const [from, to] = [this.#at, this.#at + text.length];
    this.#at = to;
    const inside = (offset: number): boolean => from < offset && offset < to;
    const cuts = this.#ranges.flatMap(({ start, end }) => [start, end]).filter(inside);
    const edges = [...new Set([from, ...cuts, to])].sort((a, b) => a - b);
    return edges.slice(1).map((end, i): InlineView => {
      const start = edges[i] ?? from;
      const piece = { type: 'text', text: text.slice(start - from, end - from) } as const;
      const by = this.#ranges.filter((range) => range.start <= start && end <= range.end);
      return by.length === 0
        ? piece
        : { type: 'amended', amendments: by.map(({ amendment: { id } }) => id), children: [piece] };
    });
  }
}
