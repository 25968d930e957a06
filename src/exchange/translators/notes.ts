import type { Model } from '../../model/model.ts';
import type { TranslationState } from '../../model/translation.ts';
import type { Lang, Words } from '../../source/lang.ts';
import type { Code } from './notation.ts';
import { termsIn } from './terms.ts';
import type { Unit } from './unit.ts';

/** What a translator is told of a unit. */
export interface UnitNote {
  readonly category: 'place' | 'state' | 'code' | 'term';
  readonly text: string;
}

export const STATE_WORDS: Readonly<Record<TranslationState, Words>> = {
  reviewed: { zh: '已审校', en: 'reviewed' },
  draft: { zh: '草稿', en: 'draft' },
  stale: { zh: '落后于原文', en: 'stale: the original has changed since' },
  missing: { zh: '尚未翻译', en: 'not yet translated' },
};

/** Where the unit stands, how far it is, what its numbers mean, and its terms; in the words of a language. */
export function notesOf(unit: Unit, model: Model, into: Lang, lang: Lang): UnitNote[] {
  const { kind, document, block } = unit;
  const place = `${KINDS[kind][lang]} · ${document.path}`;
  const terms = termsIn(block.original.text, model, into);
  return [
    { category: 'place', text: place },
    { category: 'state', text: STATE_WORDS[unit.state][lang] },
    ...[...unit.codes].map(([number, code]): UnitNote => ({
      category: 'code',
      text: `${number}: ${codeWords(code, lang)}`,
    })),
    ...terms.map(({ source, target, note }): UnitNote => {
      return { category: 'term', text: `${source} → ${target}${note === null ? '' : ` (${note})`}` };
    }),
  ];
}

const KINDS: Readonly<Record<Unit['kind'], Words>> = {
  heading: { zh: '标题', en: 'heading' },
  paragraph: { zh: '段落', en: 'paragraph' },
  item: { zh: '列表项', en: 'list item' },
  footnote: { zh: '脚注', en: 'footnote' },
  table: { zh: '表格', en: 'table' },
};

/** What a code is, for the people who have to move it. */
export function codeWords(code: Code, lang: Lang): string {
  switch (code.type) {
    case 'goal':
      return `${CODE_WORDS.goal[lang]} ${code.goals.join(', ')}`;
    case 'link':
      return `${CODE_WORDS.link[lang]} ${code.href}`;
    case 'code':
      return `${CODE_WORDS.code[lang]} ${code.text}`;
    case 'footnote':
      return `${CODE_WORDS.footnote[lang]} ${code.label}`;
    default:
      return CODE_WORDS[code.type][lang];
  }
}

const CODE_WORDS: Readonly<Record<Code['type'], Words>> = {
  goal: { zh: '目标', en: 'goal' },
  link: { zh: '链接', en: 'link' },
  code: { zh: '代码', en: 'code' },
  footnote: { zh: '脚注', en: 'footnote' },
  strong: { zh: '着重', en: 'strong' },
  emphasis: { zh: '强调', en: 'emphasis' },
  break: { zh: '换行', en: 'line break' },
  cell: { zh: '下一格', en: 'next cell' },
  row: { zh: '下一行', en: 'next row' },
};

/** The Markdown of a code, before and after what it encloses. */
export function codeMarkdown(code: Code): readonly [before: string, after: string] {
  switch (code.type) {
    case 'goal':
      return ['[', `](goal:${code.goals.join(',')})`];
    case 'link':
      return ['[', `](${code.href})`];
    case 'strong':
      return ['**', '**'];
    case 'emphasis':
      return ['*', '*'];
    case 'code':
      return [`\`${code.text}\``, ''];
    case 'footnote':
      return [`[^${code.label}]`, ''];
    case 'break':
      return ['\\', ''];
    default:
      return ['|', ''];
  }
}
