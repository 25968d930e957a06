/** What changed, for readers of the web. */
import { createHash } from 'node:crypto';
import type { ChangeSet } from '../../change/schema.ts';
import { digest, type Digest } from '../../change/words/digest.ts';
import { LANG_TAGS, type Lang, type Words } from '../../source/lang.ts';
import { createEngine, type ReadTemplate } from '../html/liquid.ts';
import { Markup } from '../html/markup.ts';

export interface ChangesPage extends Digest {
  readonly tag: string;
  readonly words: Readonly<Record<keyof typeof WORDS, string>>;
}

/** The part of a page that lists the changes: one `<section>`, to be put into any page. */
export function renderChanges(set: ChangeSet, lang: Lang, read: ReadTemplate): Promise<string> {
  return render('changes', changesPage(set, lang), read);
}

/** A page of its own, in one language, that needs no other file. */
export function renderChangesPage(set: ChangeSet, lang: Lang, read: ReadTemplate): Promise<string> {
  const style = new TextDecoder().decode(read('html/changes.css'));
  // The policy of the page lets in this style and no other.
  const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
  return render('changes-page', { ...changesPage(set, lang), style: new Markup(style), styleHash }, read);
}

export function changesPage(set: ChangeSet, lang: Lang): ChangesPage {
  const words = Object.fromEntries(Object.entries(WORDS).map(([key, of]) => [key, of[lang]])) as ChangesPage['words'];
  return { ...digest(set, lang), tag: LANG_TAGS[lang], words };
}

const WORDS = {
  heading: { zh: '改了什么', en: 'What changed' },
  nothing: { zh: '没有变化。', en: 'Nothing changed.' },
  from: { zh: '原为', en: 'from' },
  becomes: { zh: '现为', en: 'to' },
  breaking: { zh: '不兼容', en: 'breaking' },
} as const satisfies Record<string, Words>;

async function render(template: string, data: object, read: ReadTemplate): Promise<string> {
  const html: unknown = await createEngine(read).renderFile(template, data);
  if (typeof html !== 'string') throw new TypeError('a template rendered to something other than text');
  return html;
}
