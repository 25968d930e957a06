import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Holds docs/architecture.md and the imports in src/ against each other, so that neither can drift. */

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

interface Import {
  /** Path within src/, with `/`. */
  readonly from: string;
  /** Path within src/ for a file of ours, else the package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isDynamic: boolean;
  readonly isType: boolean;
}

const files: ReadonlyMap<string, string> = new Map(
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => posix.relative(slashed(join(root, 'src')), slashed(join(entry.parentPath, entry.name))))
    .sort()
    .map((path) => [path, withoutComments(readFileSync(join(root, 'src', path), 'utf8'))]),
);

const imports: readonly Import[] = [...files].flatMap(([from, text]) => importsOf(from, text));

describe('docs/architecture.md', () => {
  const rooms = readTable('rooms');
  const packages = readTable('packages');

  test('names every room of src/, and no other', () => {
    expect([...rooms.keys()].sort()).toEqual([...new Set([...files.keys()].map(roomOf))].sort());
  });

  test('says which room may import which', () => {
    const breaches = imports.filter(({ isPackage, from, to }) => {
      if (isPackage || roomOf(from) === roomOf(to)) return false;
      return !rooms.get(roomOf(from))?.includes(roomOf(to));
    });
    expect(breaches.map(say)).toEqual([]);
  });

  test('describes dependencies that point one way', () => {
    const above = (room: string, path: readonly string[]): void => {
      expect(path, `${[...path, room].join(' → ')} leads back`).not.toContain(room);
      for (const next of rooms.get(room) ?? []) above(next, [...path, room]);
    };
    for (const room of rooms.keys()) above(room, []);
  });

  test('has a row for each room that says what it takes, gives and never does', () => {
    const described = [...page.matchAll(/^\| `([a-z]+)\/` \|/gm)].map((match) => match[1]);
    const folders = [...new Set([...files.keys()].filter((path) => path.includes('/')).map(roomOf))];
    expect([...described].sort()).toEqual(folders.sort());
  });

  test('says where each package may be imported', () => {
    const breaches = imports.filter(({ isPackage, from, to }) => isPackage && !isWithin(from, packages.get(to) ?? []));
    expect(breaches.map(say)).toEqual([]);
  });

  test('names only packages that are imported', () => {
    const used = new Set(imports.filter(({ isPackage }) => isPackage).map(({ to }) => to));
    expect([...packages.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  test('names only files and folders that exist', () => {
    const names = [...page.matchAll(/(?<=`)(src|test|templates|docs)\/[\w./-]+(?=`)/g)].map((match) => match[0]);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(exists(name), name).toBe(true);
  });
});

describe('what a check pays for', () => {
  test('exporters and their packages are loaded when they are first used', () => {
    const loaded = staticClosure('main.ts');
    const heavy = [...loaded].filter((name) =>
      /^(pdfkit|fontkit|liquidjs|hyphen)$|^render\/(pdf|html|json|markdown)\/|^exchange\/(?!register|format|translators\/(register|problems\/))/.test(
        name,
      ),
    );
    expect(heavy).toEqual([]);
  });
});

describe('src/ never uses', () => {
  const banned: Readonly<Record<string, RegExp>> = {
    'the type any': /(?::|\bas|[<,]|[|&]\s|=>)\s*any\s*(?=[>\])};,=|&]|$)|\bany\[\]/,
    'process.exit': /\bprocess\s*\.\s*exit\s*\(/,
    'the machine’s locale': /\.localeCompare\s*\(|\.toLocale\w*\s*\(|\bIntl\.(?:Collator|NumberFormat)\b/,
    'chance, other than through World': /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/,
    'the network': /\bfetch\s*\(|['"]node:(?:https?|net|tls|dgram|dns)['"]/,
    'code made at run time': /\beval\s*\(|\bnew Function\b/,
  };
  for (const [what, pattern] of Object.entries(banned)) {
    test(what, () => expect(linesWith(pattern)).toEqual([]));
  }

  test('the process, other than where the program starts and in cli/node-world.ts', () => {
    expect(
      linesWith(/\bprocess\s*\./).filter((line) => !/^(main|launch|version|cli\/node-world)\.ts:/.test(line)),
    ).toEqual([]);
  });

  test('the clock, other than through World', () => {
    const clock = linesWith(/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bhrtime\b/);
    expect(clock.filter((line) => !line.startsWith('cli/node-world.ts:'))).toEqual([]);
  });

  test('the words of one plan', () => {
    expect(linesWith(/张店|淄博|zhangdian|zibo/i)).toEqual([]);
  });
});

/** The rows of the table under `<!-- table: NAME -->`: each name in the first cell → the names in the second. */
function readTable(name: string): ReadonlyMap<string, readonly string[]> {
  const [, after = ''] = page.split(`<!-- table: ${name} -->`);
  const rows =
    after
      .trimStart()
      .split(/\r?\n\r?\n/)[0]
      ?.split(/\r?\n/)
      .slice(2) ?? [];
  const names = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
  const entries = rows.flatMap((row) => {
    const [, first, second] = row.split('|');
    return names(first).map((key) => [key, names(second)] as const);
  });
  expect(entries.length, `the table ${name} is there`).toBeGreaterThan(0);
  return new Map(entries);
}

function importsOf(from: string, text: string): Import[] {
  const statements =
    /(?:^|\n)\s*(import|export)(\s+type)?\b([^;'"]*?\bfrom\s*|\s*)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(statements)]
    .map((match) => {
      const target = match[4] ?? match[5] ?? '';
      const isPackage = !target.startsWith('.');
      const to = isPackage ? packageName(target) : posix.normalize(posix.join(posix.dirname(from), target));
      return { from, to, isPackage, isDynamic: match[5] !== undefined, isType: match[2] !== undefined };
    })
    .filter(({ to }) => !to.startsWith('../package.json'));
}

/** `hyphen/en-gb/index.js` → `hyphen`; `@scope/name/file` → `@scope/name`. */
function packageName(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Everything that is loaded as soon as a file is. */
function staticClosure(entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { from, to, isDynamic, isType } of imports) if (from === path && !isDynamic && !isType) visit(to);
  };
  visit(entry);
  return seen;
}

function linesWith(pattern: RegExp): string[] {
  return [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );
}

/** Comments may speak of what the code must not do; line ends stay, so that lines can be named. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');
}

/** `check` for `check/rules/x.ts`, `compile` for `compile.ts`. */
function roomOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function isWithin(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}

function exists(name: string): boolean {
  const path = join(root, name);
  const base = posix.basename(name);
  return readdirSync(dirname(path)).includes(base);
}

function say({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
