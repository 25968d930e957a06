import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { temporaryFolder, writeFiles } from '../support/cli.ts';

export const ZH = 'plan/zh/1-demo/1-first.md';
export const EN = 'plan/en/1-demo/1-first.md';

/** The four paragraphs of the plan: id, original with its marks, its plain words, the translation. */
const BLOCKS = [
  [
    'p-2222',
    '[年均增长5%以上](goal:growth)。',
    '年均增长5%以上。',
    '[Grow by at least 5 percent a year on average](goal:growth).',
  ],
  [
    'p-3333',
    '[力争全部网上办理](goal:online)。',
    '力争全部网上办理。',
    '[We will strive to handle everything online](goal:online).',
  ],
  ['p-4444', '加强学校建设,改善办学条件。', '加强学校建设,改善办学条件。', 'We will build more and better schools.'],
  ['p-5555', '保护湿地,恢复岸线。', '保护湿地,恢复岸线。', 'We will protect wetlands and restore the shore.'],
] as const;

const FRONT_MATTER = `---
targets:
  growth:
    kind: indicator
    target: { period: average-annual, at least: 5 % }
  online:
    modality: strive
---

`;

export interface PlanOptions {
  /** Blocks that are not translated. */
  readonly without?: readonly string[];
  /** Front matter of the translated section. */
  readonly frontMatter?: string;
}

/** A small plan that checks clean, fully translated but for what is left out, as files of a working folder. */
export function translatedPlan({ without = [], frontMatter = '' }: PlanOptions = {}): Record<string, string> {
  const translated = BLOCKS.filter(([id]) => !without.includes(id));
  const english = translated.map(
    ([id, , words, translation]) => `${translation} {#${id} src=${fingerprint(words)} status=draft}`,
  );
  return {
    'plan/plan.yaml': [
      'id: demo',
      'version: 0.1.0',
      'date: 2026-01-05',
      'edition: { status: unofficial }',
      'typography: gb',
      'title: { zh: 示例规划, en: Example }',
      'jurisdiction: { name: { zh: 示例区, en: Example District } }',
      'period: { from: 2021, to: 2025 }',
      'languages: { original: zh, translations: [en] }',
      'chapters: [1-demo]',
      '',
    ].join('\n'),
    'plan/owners.yaml': '',
    'plan/zh/1-demo/0-introduction.md': '# 示例章 {#demo}\n',
    'plan/en/1-demo/0-introduction.md': `# The example {#demo src=${fingerprint('示例章')} status=draft}\n`,
    [ZH]: `${FRONT_MATTER}# 第一节 {#first}\n\n${BLOCKS.map(([id, text]) => `${text} {#${id}}\n`).join('\n')}`,
    [EN]: `${frontMatter}# First {#first src=${fingerprint('第一节')} status=draft}\n\n${english.join('\n\n')}\n`,
  };
}

/** `reviews:` with a line for each block of the section, as `scaffold` and the first review write it. */
export const REVIEW_LINES = '---\nreviews:\n  first:\n  p-2222:\n  p-3333:\n  p-4444:\n  p-5555:\n---\n\n';

export function planFolder(files = translatedPlan()): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

export function readText(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Changes a file; what is replaced must be there. */
export function edit(folder: string, path: string, find: string, replace: string): void {
  const before = readText(folder, path);
  if (!before.includes(find)) throw new Error(`“${find}” is not in ${path}`);
  writeFileSync(
    join(folder, path),
    before.replace(find, () => replace),
  );
}

/** Real git, which knows nothing of the machine's settings. */
export function git(cwd: string, ...args: readonly string[]): { readonly status: number | null; readonly out: string } {
  const settings = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'core.autocrlf=false',
  ];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stdout, stderr } = spawnSync('git', [...settings, ...args], { cwd, env, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}

export function commit(cwd: string, message: string): void {
  git(cwd, 'add', '-A');
  const { status, out } = git(cwd, 'commit', '-q', '-m', message);
  if (status !== 0) throw new Error(out);
}

/** A repository with the plan committed on the branch `main`. */
export function repository(files = translatedPlan()): string {
  const folder = planFolder(files);
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, 'the plan');
  return folder;
}
