/** Every form in which changes are given out, with a plan that tries to do harm. */
import { HtmlValidate } from 'html-validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { compareRecords } from '../../src/change/compare.ts';
import type { ChangeSet } from '../../src/change/schema.ts';
import { digest } from '../../src/change/words/digest.ts';
import { changesAtom } from '../../src/render/changes/atom.ts';
import { changesContract, changesJson } from '../../src/render/changes/json.ts';
import { renderChangesPage } from '../../src/render/changes/page.ts';
import { changesMarkdown } from '../../src/report/changes/markdown.ts';
import { changesText } from '../../src/report/changes/text.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { displayWidth } from '../../src/report/width.ts';
import { ROOT, temporaryFolder, writeFiles } from '../support/cli.ts';
import { realRecord } from './edits.ts';

const HOSTILE = [
  '</code></details><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](https://evil.example/) ![pixel](//evil.example/p.png)',
  '@maintainers please see #1, GH-2 and https://evil.example/ or www.evil.example',
  'mail me@evil.example, or `code` **bold** _it_ ~~gone~~ | a | b |',
  '# heading\n\n- list\n\n> quote\n\n---\n\n```\nfence',
  '::error::x ##vso[task] \u001b[31mred\u202edrow',
  ']]>&lt;&#60;script&#62; $x^2$ :smile: \\',
];

/** The real plan with one hostile text in every place where a plan has words, changed from something harmless. */
function hostileSet(): ChangeSet {
  const words = (text: string): { zh: string; en: string } => ({ zh: text, en: text });
  const spoilt: PlanRecord = {
    ...realRecord,
    plan: {
      ...realRecord.plan,
      title: words(HOSTILE.join(' ')),
      licence: { text: HOSTILE[3] ?? '', data: HOSTILE[0] ?? '' },
    },
    owners: realRecord.owners.map((owner, i) => ({
      ...owner,
      name: words(HOSTILE[i % HOSTILE.length] ?? ''),
      short: words(HOSTILE[(i + 1) % HOSTILE.length] ?? ''),
    })),
    goals: realRecord.goals.slice(0, 40).map((goal, i) => ({
      ...goal,
      id: i < 4 ? `evil-${i}` : goal.id,
      statement: words(`${goal.statement.zh} ${HOSTILE[i % HOSTILE.length]}`),
      target: goal.target && { ...goal.target, state: null },
      parent: i > 20 ? (HOSTILE[i % HOSTILE.length] ?? null) : null,
    })),
    blocks: realRecord.blocks.slice(0, 30).map((block, i) => ({
      ...block,
      topic: words(HOSTILE[i % HOSTILE.length] ?? ''),
      text: words(`${block.text.zh} ${HOSTILE[i % HOSTILE.length]}`),
    })),
  };
  return compareRecords(realRecord, spoilt, '0.0.0');
}

const set = hostileSet();
const read = (path: string): Uint8Array => readFileSync(join(ROOT, 'templates', path));

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('Markdown that a plan can do nothing in', () => {
    const text = changesMarkdown(digest(set, lang), 'planc-diff');
    const all = nodes(unified().use(remarkParse).parse(text) as Node);
    const types = new Set(all.map(({ type }) => type));
    expect([...types].sort()).toEqual(['heading', 'html', 'list', 'listItem', 'paragraph', 'root', 'strong', 'text']);
    const tags = all.filter(({ type }) => type === 'html').flatMap(({ value = '' }) => value.match(/<[^>]*>/g) ?? []);
    expect([...new Set(tags)].sort()).toEqual(
      [
        '<!-- -->',
        '<!-- planc-diff -->',
        '</b>',
        '</code>',
        '</del>',
        '</details>',
        '</ins>',
        '</summary>',
        '<b>',
        '<br>',
        '<code>',
        '<del>',
        '<details open>',
        '<details>',
        '<ins>',
        '<summary>',
      ]
        .filter((tag) => tags.includes(tag))
        .sort(),
    );
    // What would be a mention or an address is in pieces, whatever references resolve to.
    for (const { type, value = '' } of all) {
      if (type === 'text') expect(value).not.toMatch(/@\w|\bwww\.|https?:\/\//);
    }
    expect(all.filter(({ type }) => type === 'heading')).toHaveLength(1);
    expect(text).not.toMatch(/[\u001b\u202e]/);
  });

  test('Markdown that GitHub accepts, with what was left out counted', () => {
    const text = changesMarkdown(digest(set, lang), 'planc-diff');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(lang === 'zh' ? /另有 \d+ 项没有列出/ : /\d+ more are not listed here/);
  });

  test('HTML that is valid and has no elements of the plan’s', async () => {
    const html = await renderChangesPage(set, lang, read);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'no-redundant-for': 'off' },
    });
    const report = await validator.validateString(html);
    expect(
      report.results
        .flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${line} ${ruleId} ${message}`))
        .slice(0, 5),
    ).toEqual([]);
    expect(html).not.toMatch(/<(script|img|a)\b/);
  });

  test('an Atom feed whose ids and dates depend on nothing but the plan', () => {
    const feed = changesAtom(set, { lang, authority: null });
    expect(changesAtom(hostileSet(), { lang, authority: null })).toBe(feed);
    const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id = '']) => id);
    expect(ids.length).toBe(set.changes.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^tag:[a-z.]+,\d{4}-\d\d-\d\d:[\w%./~-]+$/);
    expect(new Set(feed.match(/<updated>[^<]*/g))).toEqual(new Set([`<updated>${set.after.date}T00:00:00Z`]));
    expect(wellFormed(feed)).toEqual([]);
    expect(changesAtom(set, { lang, authority: 'plan.example.org' })).toContain('<id>tag:plan.example.org,');
  });

  test('text without commands for the terminal or a runner, no wider than it', () => {
    const text = changesText(digest(set, lang), { color: false, width: 60 });
    expect(text).not.toMatch(/[\u001b\u202e]|^::|##vso\[/m);
    for (const line of text.split('\n')) {
      // English in quotation marks is kept together, and what is written out takes its room after wrapping.
      if (!/[“\\]|\S{40}/.test(line)) expect(displayWidth(line), line).toBeLessThanOrEqual(60);
    }
    expect(changesText(digest(set, lang), { color: true, width: 60 }).replace(/\u001b\[[\d;]*m/g, '')).not.toContain(
      '\u001b',
    );
  });
});

describe('changes.json', () => {
  test('is valid against its published schema in ajv’s strict mode, hostile words and all', () => {
    const schema = changesContract().find(({ path }) => path === 'schema/changes.schema.json');
    const validate = new Ajv2020({ strict: true, allowUnionTypes: false }).compile(
      JSON.parse(new TextDecoder().decode(schema?.bytes)) as object,
    );
    const data = JSON.parse(changesJson(set)) as ChangeSet;
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(data).toEqual(set);
    expect(validate({ ...data, changes: [{}] })).toBe(false);
    expect(validate({ ...data, more: 1 })).toBe(false);
  });
});

test('the types of changes.json compile in a project of their own and fit the data', () => {
  const folder = temporaryFolder();
  const types = changesContract().find(({ path }) => path === 'schema/changes.d.ts');
  writeFiles(folder, {
    'changes.d.ts': types?.bytes ?? '',
    'changes.json': changesJson(set),
    'package.json': '{ "type": "module" }',
    'use.ts': [
      "import type { Change, ChangeSet } from './changes.d.ts';",
      "import data from './changes.json' with { type: 'json' };",
      'export const level: ChangeSet["version"]["level"] = (data as unknown as ChangeSet).version.level;',
      "export const weaker = (one: Change): boolean => one.kind === 'target-weakened' && one.wording === null;",
      '// @ts-expect-error: there is no such kind',
      "export const wrong: Change['kind'] = 'wish';",
      '',
    ].join('\n'),
  });
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = [
    '--noEmit',
    '--strict',
    '--allowImportingTsExtensions',
    '--resolveJsonModule',
    '--module',
    'nodenext',
    '--types',
    '',
  ];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, 'use.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

/** Tags that do not pair, and references to nothing: what a parser of XML would stop at. */
function wellFormed(xml: string): string[] {
  const faults = (xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)[^;]{0,10}/gi) ?? []).map(
    (found) => `reference ${found}`,
  );
  const open: string[] = [];
  for (const [, end, name = '', self] of xml.matchAll(/<(\/?)([a-z]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (self) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}>`);
  }
  const rest = xml.replace(/<\?xml[^>]*\?>|<\/?[a-z]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '');
  return [...faults, ...open, ...(rest.match(/[<>]/g) ?? [])];
}
