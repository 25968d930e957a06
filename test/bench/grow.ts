/**
 * Writes a plan several times as large as another: its chapters again and again, each time under other ids and with
 * words of its own in every paragraph, in both languages and in the seed, so that it is as sound as the first.
 * Arguments: the plan's folder, the folder to write into, how many times.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from '../../src/model/fingerprint.ts';

const [from = 'plan', to = '.', count = '1'] = process.argv.slice(2);
const LINES = 92;
const TIMES = Number(count);

const markdown = readdirSync(from, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?:zh|en)\/[^/]+\/[^/]+\.md$/.test(path))
  .sort();
/** The text of every block of the original as it is written, by copy and id. */
const originals = new Map<string, string>();
const seed: string[] = [];

function writeFiles(): void {
  for (const name of ['owners.yaml', 'glossary.yaml', 'indicators.yaml'])
    cpSync(join(from, name), join(to, 'plan', name));
  const text = `${seed.join('\n')}\n`;
  mkdirSync(join(to, 'seeds'), { recursive: true });
  writeFileSync(join(to, 'seeds/grown.txt'), text);
  const chapters = /^chapters: \[(.*)\]$/m.exec(readFileSync(join(from, 'plan.yaml'), 'utf8'))?.[1]?.split(', ') ?? [];
  const all = Array.from({ length: TIMES }, (_, copy) => chapters.map((chapter) => chapterOf(chapter, copy))).flat();
  const plan = readFileSync(join(from, 'plan.yaml'), 'utf8')
    .replace(/^chapters: .*$/m, `chapters: [${all.join(', ')}]`)
    .replace(/file: \S+/, 'file: ../seeds/grown.txt')
    .replace(/sha256: \w+/, `sha256: ${createHash('sha256').update(text).digest('hex')}`)
    .replace(/^ *except: .*\n/m, '');
  writeFileSync(join(to, 'plan/plan.yaml'), plan);
}

const chapterOf = (chapter: string, copy: number): string => (copy === 0 ? chapter : `${chapter}-${copy}`);
const idOf = (id: string, copy: number): string => (copy === 0 ? id : `${id}-${copy}`);

/** Words for one paragraph of one copy: a name that no other paragraph has, and that no rule knows. */
function wordsFor(id: string, copy: number, lang: string): string {
  if (copy === 0) return '';
  const digest = createHash('sha256').update(`${copy} ${id}`).digest();
  const pick = (signs: string): string =>
    Array.from(digest.subarray(0, 4), (byte) => signs[byte % signs.length]).join('');
  const [zh, en] = [
    pick('岚汐栖澜蕴湛澄黛霁岫璟芷'),
    pick('bdfgklmnprtv').replace(/./g, (letter, at) => letter + 'aeio'[Number(at)]),
  ];
  return lang === 'zh' ? `${zh}一并推进。` : ` The same holds for ${en.charAt(0).toUpperCase()}${en.slice(1)}.`;
}

/** A block's line: its words, then its attributes. */
const LINE = /^(#{1,6} )?(.*?) \{#([a-z0-9.-]+)([^}]*)\}$/;

function grown(
  line: string,
  copy: number,
  lang: string,
): { head: string; words: string; id: string; rest: string } | null {
  const found = LINE.exec(line);
  if (!found) return null;
  const [, head = '', text = '', id = '', rest = ''] = found;
  const linked = text.replace(
    /\(goal:([^)]*)\)/g,
    (_, goals: string) =>
      `(goal:${goals
        .split(',')
        .map((goal) => idOf(goal, copy))
        .join(',')})`,
  );
  return { head, words: head === '' ? linked + wordsFor(id, copy, lang) : linked, id, rest };
}

function plain(words: string): string {
  return words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', '');
}

function bodyOf(path: string): { frontMatter: string; lines: string[] } {
  const text = readFileSync(join(from, path), 'utf8');
  const fence = /^---\n([^]*?\n)---\n/.exec(text);
  return { frontMatter: fence?.[1] ?? '', lines: text.slice(fence?.[0].length ?? 0).split('\n') };
}

function readOriginals(path: string, copy: number): void {
  for (const line of bodyOf(path).lines) {
    const block = grown(line, copy, 'zh');
    if (block) originals.set(`${copy} ${block.id}`, plain(block.words));
  }
}

function write(path: string, copy: number): void {
  const [lang = '', chapter = '', name = ''] = path.split('/');
  const { frontMatter, lines } = bodyOf(path);
  const body = lines.map((line) => {
    const block = grown(line, copy, lang);
    if (!block) return line;
    const { head, words, id, rest } = block;
    if (lang === 'zh' && !rest.includes('editorial')) seed.push(plain(words));
    const src = lang === 'zh' ? rest : ` src=${fingerprint(originals.get(`${copy} ${id}`) ?? '')}`;
    return `${head}${words} {#${idOf(id, copy)}${src}}`;
  });
  const matter = lang === 'zh' ? frontMatterOf(frontMatter, copy) : '';
  const file = join(to, 'plan', lang, chapterOf(chapter, copy), name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, (matter === '' ? '' : `---\n${matter}---\n`) + body.join('\n'));
}

function frontMatterOf(yaml: string, copy: number): string {
  const moved = yaml.replace(/^source: .*/m, (line) =>
    line.replace(/(?<=lines: .*)\b\d+/g, (number) => String(Number(number) + copy * LINES)),
  );
  if (copy === 0) return moved;
  const start = moved.search(/^targets:/m);
  if (start < 0) return moved;
  const targets = moved
    .slice(start)
    .replace(/^( {2})([a-z0-9.-]+)(?=:)/gm, (_, indent: string, id: string) => indent + idOf(id, copy));
  return (
    moved.slice(0, start) +
    targets.replace(/(\bparent: )([a-z0-9.-]+)/g, (_, key: string, id: string) => key + idOf(id, copy))
  );
}

for (let copy = 0; copy < TIMES; copy++) {
  const originalPaths = markdown.filter((path) => path.startsWith('zh/'));
  for (const path of originalPaths) readOriginals(path, copy);
  for (const path of originalPaths) write(path, copy);
  for (const path of markdown.filter((each) => each.startsWith('en/'))) write(path, copy);
}
writeFiles();
