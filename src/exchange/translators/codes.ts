import type { Wording, WordingContent } from '../../edit/wording.ts';
import type { Content } from '../../model/model.ts';
import type { Code, Codes, Piece } from './notation.ts';

/** Gives out numbers: those of the original first, which a translation uses for the same codes. */
export class CodeBook {
  readonly codes = new Map<string, Code>();
  #free: string[] = [];

  /** The original, every code with a number of its own. */
  ofOriginal(content: Content): Piece[] {
    this.#free = [];
    return this.#content(content);
  }

  /** A translation: where the original has the same code its number is taken, once, in order; else a new one. */
  ofTranslation(content: Content): Piece[] {
    this.#free = [...this.codes.keys()];
    return this.#content(content);
  }

  #content(content: Content): Piece[] {
    if (content.type === 'inline') return this.#pieces(content.inlines);
    return content.rows.flatMap((row, r) => [
      ...(r > 0 ? [this.#alone({ type: 'row' })] : []),
      ...row.flatMap((cell, c) => [...(c > 0 ? [this.#alone({ type: 'cell' })] : []), ...this.#pieces(cell)]),
    ]);
  }

  #pieces(inlines: readonly Wording[]): Piece[] {
    return inlines.flatMap((inline): Piece[] => {
      switch (inline.type) {
        case 'text':
          return [inline];
        case 'code':
        case 'footnote':
        case 'break':
          return [this.#alone(codeOf(inline))];
        default: {
          const code = this.#number(codeOf(inline));
          return [{ type: 'open', code }, ...this.#pieces(inline.children), { type: 'close', code }];
        }
      }
    });
  }

  #alone(code: Code): Piece {
    return { type: 'alone', code: this.#number(code) };
  }

  #number(code: Code): string {
    const key = JSON.stringify(code);
    const known = this.#free.findIndex((number) => JSON.stringify(this.codes.get(number)) === key);
    const [number = String(this.codes.size + 1)] = known < 0 ? [] : this.#free.splice(known, 1);
    this.codes.set(number, code);
    return number;
  }
}

/** Without its place and its words; keys in a fixed order, since codes are compared as JSON. */
function codeOf(inline: Exclude<Wording, { type: 'text' }>): Code {
  switch (inline.type) {
    case 'goal':
      return { type: 'goal', goals: inline.goals };
    case 'link':
      return { type: 'link', href: inline.href };
    case 'code':
      return { type: 'code', text: inline.text };
    case 'footnote':
      return { type: 'footnote', label: inline.label };
    default:
      return { type: inline.type };
  }
}

/** Whether a code encloses words. */
export function isPaired({ type }: Code): boolean {
  return type === 'strong' || type === 'emphasis' || type === 'goal' || type === 'link';
}

/** Whether a code parts the cells of a table, so that it has to stay where it is. */
export function partsTable({ type }: Code): boolean {
  return type === 'cell' || type === 'row';
}

/**
 * The content that pieces say; `null` where codes cross, are left open, enclose what cannot be enclosed, or stand for
 * themselves though they are a pair.
 */
export function decode(pieces: readonly Piece[], codes: Codes, isTable: boolean): WordingContent | null {
  const rows: Wording[][][] = [[[]]];
  const open: { readonly number: string; readonly children: Wording[] }[] = [];
  for (const piece of pieces) {
    const into = open.at(-1)?.children ?? (rows.at(-1)?.at(-1) as Wording[]);
    if (piece.type === 'text') {
      if (piece.text !== '') into.push(piece);
      continue;
    }
    const code = codes.get(piece.code);
    if (!code || isPaired(code) !== (piece.type !== 'alone')) return null;
    if (partsTable(code)) {
      if (open.length > 0) return null;
      if (code.type === 'row') rows.push([[]]);
      else rows.at(-1)?.push([]);
    } else if (piece.type === 'alone') into.push(standing(code));
    else if (piece.type === 'close') {
      if (open.pop()?.number !== piece.code) return null;
    } else {
      const isLink = code.type === 'goal' || code.type === 'link';
      const isInLink = open.some(({ number }) => ['goal', 'link'].includes(codes.get(number)?.type ?? ''));
      if (isLink && isInLink) return null;
      const children: Wording[] = [];
      into.push(enclosing(code, children));
      open.push({ number: piece.code, children });
    }
  }
  if (open.length > 0) return null;
  return isTable ? { type: 'table', rows } : { type: 'inline', inlines: rows[0]?.[0] ?? [] };
}

function standing(code: Code): Wording {
  if (code.type === 'code' || code.type === 'footnote') return code;
  return { type: 'break' };
}

function enclosing(code: Code, children: readonly Wording[]): Wording {
  if (code.type === 'goal') return { type: 'goal', goals: code.goals, children };
  if (code.type === 'link') return { type: 'link', href: code.href, children };
  return { type: code.type === 'emphasis' ? 'emphasis' : 'strong', children };
}
