import { INTRODUCTION, type Case } from '../case.ts';

const DEMO = '# 标题 {#demo}\n\n正文。 {#p-2222}\n';

const also = (name: string, path: string, content: string | Uint8Array = DEMO, expected: Partial<Case> = {}): Case => ({
  name,
  files: { [path]: content },
  ...expected,
});

/** Names of files and folders that somebody’s system allows. */
const NAMES = [
  '2-a b.md',
  '2-中文.md',
  "2-a'b.md",
  '2-a"b.md',
  '2-<b>.md',
  '2-&amp;.md',
  '2-%2e%2e.md',
  '2-a:b.md',
  '2-a;b.md',
  '2-$(id).md',
  '2-`id`.md',
  '2-a|b.md',
  '2-a*b.md',
  '2-a?b.md',
  '2-con.md',
  '2-a..md',
  '2-.md',
  '2-é.md',
  '2-é.md',
  '2-\u200Bb.md',
  '2-\u202Eb.md',
  '2-\u001Bb.md',
  '2-a\nb.md',
  '2-::error::.md',
  'second.md',
  '02-b.md',
  '2_b.md',
  '99999999999-b.md',
  '-1-b.md',
  '0-b.md',
  '2-B.MD',
  '2-b.markdown',
  '2-b.txt',
  '.2-b.md',
  '_2-b.md',
  '2-b.md~',
  '2-b.md.orig',
  '2-b.LOCAL.1234.md',
];

export const TREES: readonly Case[] = [
  ...NAMES.map((name) =>
    also(
      `a section called ${JSON.stringify(name)}`,
      `plan/zh/1-demo/${name}`,
      '# 节 {#second}\n\n另一段。 {#p-3333}\n',
    ),
  ),
  also('a chapter that plan.yaml does not name', 'plan/zh/2-other/0-introduction.md'),
  also('a file in a folder below a chapter', 'plan/zh/1-demo/deep/deeper/1-a.md'),
  also('a file in a language that is none', 'plan/fr/1-demo/0-introduction.md'),
  also('a translation that plan.yaml does not name', 'plan/en/1-demo/0-introduction.md'),
  also('a file beside the languages', 'plan/notes.md', '# Notes\n'),
  also('another YAML file', 'plan/extra.yaml', 'a: b\n'),
  also('the same id in two files', 'plan/zh/1-demo/1-a.md'),
  also('a section that has another’s number', 'plan/zh/1-demo/0-other.md', '# 节 {#second}\n\n另一段。 {#p-3333}\n'),
  also(
    'a binary file beside',
    'plan/picture.png',
    Uint8Array.from({ length: 3000 }, (_, i) => i % 256),
  ),
  { name: 'no plan.yaml', files: { 'plan/plan.yaml': null }, outcome: 'refused' },
  { name: 'no owners.yaml', files: { 'plan/owners.yaml': null } },
  { name: 'no introduction', files: { [INTRODUCTION]: null }, outcome: 'refused' },
  { name: 'a chapter of one empty file', files: { [INTRODUCTION]: '' }, outcome: 'refused' },
  {
    name: 'two hundred files',
    files: Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [
        `plan/zh/1-demo/${i + 1}-s${i}.md`,
        `# 节${i} {#s${i}}\n\n第${i}段。 {#p-a${String(i).padStart(3, '0')}}\n`,
      ]),
    ),
  },
  { name: 'a folder of sixty levels', files: { [`plan/${'a/'.repeat(60)}b.md`]: DEMO } },
  { name: 'a path of a thousand', files: { [`plan/${'abcdefghij/'.repeat(90)}b.md`]: DEMO } },
];
