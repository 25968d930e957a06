import { compile, type PlanFile } from '../../../src/compile.ts';
import type { Imported } from '../../../src/exchange/translators/import.ts';
import { importTranslation } from '../../../src/exchange/translators/import.ts';
import type { ReturnedFile, TranslationFormat } from '../../../src/exchange/translators/format.ts';
import { TRANSLATION_FORMATS } from '../../../src/exchange/translators/register.ts';
import { unitsOf, type Unit } from '../../../src/exchange/translators/unit.ts';
import { fingerprint } from '../../../src/model/fingerprint.ts';
import type { Model } from '../../../src/model/model.ts';

/** A small plan with every kind of block and every kind of mark, and what happens when its translation goes out and comes back. */

export const ZH = 'zh/1-demo/1-first.md';
export const EN = 'en/1-demo/1-first.md';

interface BlockText {
  readonly id: string;
  /** With its markup; `{}` is where the attributes go. */
  readonly zh: string;
  /** The words of the original without markup, of which the translation has the fingerprint. */
  readonly words: string;
  readonly en: string;
}

const BLOCKS: readonly BlockText[] = [
  { id: 'first', zh: '# 第一节 {}', words: '第一节', en: '# First {}' },
  {
    id: 'p-2222',
    zh: '**稳定增长**。[年均增长5%以上](goal:growth),[全部网上办理](goal:online),见[办法](https://example.org/a_(1))[^a]。 {}',
    words: '稳定增长。年均增长5%以上,全部网上办理,见办法。',
    en: '**Steady growth**. [Grow by at least 5 percent a year on average](goal:growth), [handle everything online](goal:online), see the [measures](https://example.org/a_(1))[^a]. {}',
  },
  {
    id: 'p-3333',
    zh: '运行`planc check`,*认真*核对。 {}',
    words: '运行planc check,认真核对。',
    en: 'Run `planc check`, and compare *with care*. {}',
  },
  {
    id: 'p-4444',
    zh: '保护湿地,恢复岸线。 {}',
    words: '保护湿地,恢复岸线。',
    en: 'We will protect wetlands and restore the shore. {}',
  },
  { id: 'i-5555', zh: '1. 建设学校 {}', words: '建设学校', en: '1. Build schools {}' },
  { id: 'i-6666', zh: '2. 建设医院 {}', words: '建设医院', en: '2. Build hospitals {}' },
  {
    id: 't-7777',
    zh: '| 甲 | 乙 |\n| --- | ---: |\n| 一 | 二 |\n\n{}',
    words: '甲\t乙\n一\t二',
    en: '| First | Second |\n| --- | ---: |\n| One | Two |\n\n{}',
  },
  {
    id: 'f-8888',
    zh: '[^a]: 由商务局解释。 {}',
    words: '由商务局解释。',
    en: '[^a]: As the Commerce Bureau explains. {}',
  },
];

export interface SmallPlanOptions {
  /** Blocks that are not translated. */
  readonly without?: readonly string[];
  /** Blocks that somebody has reviewed. */
  readonly reviewed?: readonly string[];
}

/** The plan’s files. */
export function translatedFiles({ without = [], reviewed = [] }: SmallPlanOptions = {}): Record<string, string> {
  const zh = BLOCKS.map((block) => block.zh.replace('{}', `{#${block.id}}`));
  const en = BLOCKS.filter(({ id }) => !without.includes(id)).map((block) =>
    block.en.replace(
      '{}',
      `{#${block.id} src=${fingerprint(block.words)} status=${reviewed.includes(block.id) ? 'reviewed' : 'draft'}}`,
    ),
  );
  const reviews = BLOCKS.map(({ id, en: words }) => {
    const plain = fingerprint(words.replace(/^(# |\d\. |\[\^a\]: )| \{\}/g, ''));
    return reviewed.includes(id)
      ? `  ${id}:\n    { reviewer: English desk, date: 2026-01-05, words: ${plain} }`
      : `  ${id}:`;
  });
  return {
    'plan.yaml': [
      'id: demo',
      'version: 0.1.0',
      'date: 2026-01-05',
      'edition: { status: unofficial }',
      'title: { zh: 示例规划, en: Example }',
      'jurisdiction: { name: { zh: 示例区, en: Example District } }',
      'period: { from: 2021, to: 2025 }',
      'languages: { original: zh, translations: [en] }',
      'chapters: [1-demo]',
      '',
    ].join('\n'),
    'owners.yaml': '',
    'glossary.yaml': ['wetland: { zh: 湿地, en: wetland, forbidden: { en: [swamp] }, note: Not a marsh. }', ''].join(
      '\n',
    ),
    'zh/1-demo/0-introduction.md': '# 示例章 {#demo}\n',
    'en/1-demo/0-introduction.md': `# The example {#demo src=${fingerprint('示例章')} status=draft}\n`,
    [ZH]: `---\ntargets:\n  growth:\n    kind: indicator\n    target: { period: average-annual, at least: 5 % }\n  online: {}\n---\n\n${zh.join('\n\n')}\n`,
    [EN]: `---\nreviews:\n${reviews.join('\n')}\n---\n\n${en.join('\n\n')}\n`,
  };
}

export function modelOf(files: Readonly<Record<string, string>>): Model {
  const encoded = Object.entries(files).map(([path, text]): PlanFile => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  return modelOfFiles(encoded);
}

export function modelOfFiles(files: readonly PlanFile[]): Model {
  const { model } = compile(files, () => null);
  if (!model) throw new Error('the plan has a model');
  return model;
}

export function formatOf(id: string): TranslationFormat {
  const format = TRANSLATION_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(id);
  return format;
}

/** The formats that come back. */
export const RETURNING = TRANSLATION_FORMATS.filter(({ read }) => read !== null).map(({ id }) => id);

/** What a translator gets; `edit` is what he makes of single units, before his tool writes them down. */
export async function goOut(
  model: Model,
  id: string,
  edit: (unit: Unit) => Unit = (unit) => unit,
): Promise<ReturnedFile> {
  const { path, bytes } = await formatOf(id).write({
    model,
    into: 'en',
    units: unitsOf(model, 'en').map(edit),
    version: '0.1.0',
    lang: 'en',
    previous: () => null,
  });
  return { path, bytes };
}

export async function comeBack(model: Model, id: string, file: ReturnedFile): Promise<Imported> {
  const reading = await formatOf(id).read?.(file);
  if (!reading) throw new Error(`${id} does not come back`);
  return importTranslation(model, 'en', reading);
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The texts of a plan after an import. */
export function after(files: Readonly<Record<string, string>>, imported: Imported): Record<string, string> {
  return { ...files, ...Object.fromEntries(imported.files.map(({ path, bytes }) => [path, textOf(bytes)])) };
}
