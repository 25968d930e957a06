/** Words with their markup, without the places that `Inline` has: what is to be written. Every `Inline` is one. */
export type Wording =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Wording[] }
  | { readonly type: 'goal'; readonly goals: readonly string[]; readonly children: readonly Wording[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Wording[] }
  | { readonly type: 'footnote'; readonly label: string };

export type WordingContent =
  | { readonly type: 'inline'; readonly inlines: readonly Wording[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Wording[])[])[] };

/** What a block says, for comparison: no places, neighbouring texts as one, no empty ones. */
export function canonical(content: WordingContent): string {
  const tidied = content.type === 'inline' ? merged(content.inlines) : content.rows.map((row) => row.map(merged));
  return JSON.stringify(tidied);
}

function merged(wordings: readonly Wording[]): unknown[] {
  const result: unknown[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') result.push(text);
    text = '';
  };
  for (const wording of wordings) {
    if (wording.type === 'text') text += wording.text;
    else {
      flush();
      result.push(plain(wording));
    }
  }
  flush();
  return result;
}

function plain(wording: Exclude<Wording, { type: 'text' }>): unknown[] {
  switch (wording.type) {
    case 'code':
      return ['code', wording.text];
    case 'break':
      return ['break'];
    case 'footnote':
      return ['footnote', wording.label];
    case 'goal':
      return ['goal', wording.goals.join(), merged(wording.children)];
    case 'link':
      return ['link', wording.href, merged(wording.children)];
    default:
      return [wording.type, merged(wording.children)];
  }
}

/** White space at the ends of strong words stands outside them: inside, CommonMark would not see the markup. */
export function hoisted(content: WordingContent): WordingContent {
  if (content.type === 'inline') return { ...content, inlines: trimmed(hoistIn(content.inlines)) };
  return { ...content, rows: content.rows.map((row) => row.map((cell) => trimmed(hoistIn(cell)))) };
}

function hoistIn(wordings: readonly Wording[]): Wording[] {
  return wordings.flatMap((wording): Wording[] => {
    if (!('children' in wording)) return [wording];
    const children = hoistIn(wording.children);
    if (wording.type !== 'strong' && wording.type !== 'emphasis') return [{ ...wording, children }];
    const [first] = children;
    const before = first?.type === 'text' ? (/^\s+/.exec(first.text)?.[0] ?? '') : '';
    const inner = before === '' ? children : cut(children, 0, before.length, 'start');
    const last = inner.at(-1);
    const after = last?.type === 'text' ? (/\s+$/.exec(last.text)?.[0] ?? '') : '';
    const rest = after === '' ? inner : cut(inner, inner.length - 1, after.length, 'end');
    return [...spaces(before), { ...wording, children: rest }, ...spaces(after)];
  });
}

const spaces = (text: string): Wording[] => (text === '' ? [] : [{ type: 'text', text }]);

function cut(wordings: readonly Wording[], at: number, length: number, side: 'start' | 'end'): Wording[] {
  return wordings.map((wording, i) => {
    if (i !== at || wording.type !== 'text') return wording;
    const { text } = wording;
    return { ...wording, text: side === 'start' ? text.slice(length) : text.slice(0, text.length - length) };
  });
}

/** What stands at the ends of a block, and at the ends of its lines, Markdown drops. */
function trimmed(wordings: readonly Wording[]): Wording[] {
  return wordings.map((wording, i) => {
    if (wording.type !== 'text') return wording;
    const atStart = i === 0 || wordings[i - 1]?.type === 'break';
    const atEnd = i === wordings.length - 1 || wordings[i + 1]?.type === 'break';
    const text = atStart ? wording.text.replace(/^[ \t]+/, '') : wording.text;
    return { ...wording, text: atEnd ? text.replace(/[ \t]+$/, '') : text };
  });
}
