/** Small plans around the examples of the documentation. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { PROBLEMS } from '../../src/check/register.ts';
import { compile, type Compilation } from '../../src/compile.ts';
import { findings } from '../../src/report/finding.ts';
import { reportText } from '../../src/report/text.ts';
import type { Lang } from '../../src/source/lang.ts';

export type Files = Readonly<Record<string, string>>;

export const FIRST_SECTION: Readonly<Record<Lang, string>> = {
  zh: 'zh/1-demo/1-first.md',
  en: 'en/1-demo/1-first.md',
};

/** The text from which the adopted plan of the examples was taken. */
const SEED: Readonly<Record<Lang, string>> = {
  zh: '建设外贸转型升级示范区,培育外贸新业态。\n扩大先进技术设备进口。\n',
  en: 'We will foster new forms of business in foreign trade.\nWe will import more advanced equipment.\n',
};

/** The chapter's title in the other language, with the fingerprint of the original's. */
const INTRODUCTION: Readonly<Record<Lang, string>> = {
  zh: '# 示例章 {#demo src=97c85cfd4c status=draft}\n',
  en: '# Demonstration {#demo src=940e94d504 status=draft}\n',
};

const SEED_PATH = '../seeds/example.txt';

export interface Kind {
  /** With a translation into the other language. */
  readonly isBilingual?: boolean;
  /** Taken from a seed. */
  readonly isAdopted?: boolean;
}

/** A plan without a section, to which the examples of a page are added. */
export function basePlan(lang: Lang, { isBilingual = false, isAdopted = false }: Kind = {}): Files {
  const other = lang === 'zh' ? 'en' : 'zh';
  const words = (zh: string, en: string): string => `{ zh: ${zh}, en: ${en} }`;
  return {
    'plan.yaml': [
      'id: demo',
      'version: 0.1.0',
      'date: 2026-01-05',
      `edition: { status: unofficial, note: ${words('示例', 'Example')} }`,
      `title: ${words('示例规划', 'An example')}`,
      `jurisdiction: { name: ${words('示例县', 'Example County')} }`,
      'period: { from: 2026, to: 2030 }',
      `languages: { original: ${lang}${isBilingual ? `, translations: [${other}]` : ''} }`,
      'chapters: [1-demo]',
      ...(isAdopted ? [`sources: { example: { file: ${SEED_PATH}, sha256: ${sha256(SEED[lang])} } }`] : []),
      '',
    ].join('\n'),
    'owners.yaml': ['commerce', 'finance', 'customs']
      .map((id) => `${id}:\n  name: ${words('示例部门', 'Example Department')}\n`)
      .join(''),
    [`${lang}/1-demo/0-introduction.md`]:
      lang === 'zh' ? '# 示例章 {#demo editorial}\n' : '# Demonstration {#demo editorial}\n',
    ...(isBilingual && { [`${other}/1-demo/0-introduction.md`]: INTRODUCTION[other] }),
    ...(isAdopted && { [SEED_PATH]: SEED[lang] }),
  };
}

/** Where a section must stand that the example does not bring: a plan without any text would not be like a plan. */
export function withSection(files: Files, lang: Lang): Files {
  const path = FIRST_SECTION[lang];
  const text =
    lang === 'zh' ? '# 示例节 {#first}\n\n一段话。 {#p-2222}\n' : '# A section {#first}\n\nA paragraph. {#p-2222}\n';
  return path in files ? files : { ...files, [path]: text };
}

export function compileFiles(files: Files): Compilation {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const inside = Object.entries(files).filter(([path]) => !path.startsWith('../'));
  return compile(
    inside.map(([path, text]) => ({ path, bytes: encode(text) })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    (path) => (files[path] === undefined ? null : encode(files[path])),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What `planc check plan` prints, without colour and a hundred columns wide. */
export function report({ diagnostics, sources, syntaxes }: Compilation, lang: Lang): string {
  const worded = findings(diagnostics, {
    sources,
    syntaxes,
    problems: PROBLEMS,
    lang,
    toPath: (file) => posix.join('plan', file),
  });
  return reportText(worded, { lang, color: false, width: 100 });
}

/** Findings in one line each, for a failing test’s message. */
export function say({ diagnostics }: Compilation): string[] {
  return diagnostics.map(({ code, span, args }) => `${code} ${span.file} ${span.start} ${JSON.stringify(args)}`);
}
