import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { planc, writeFiles } from '../support/cli.ts';
import { smallPlan } from '../support/small-plan.ts';
import { exported, planRecord } from './exported.ts';

/** A reader of Word documents that is not ours finds the plan in ours. */

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

async function asHtml(path: string): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml(
    { path },
    { styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p.edition:fresh"] },
  );
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value;
}

describe('plan.docx of the first plan', async () => {
  const path = join(exported('docx'), 'plan.docx');
  const html = await asHtml(path);
  const record = planRecord();

  test('has every block of the original as it is shown, in order', async () => {
    const words = withoutSpace((await mammoth.extractRawText({ path })).value);
    let at = 0;
    for (const { id, display } of record.blocks) {
      const found = words.indexOf(withoutSpace(display.zh ?? ''), at);
      expect(found, id).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });

  test('says on its first page what edition it is', () => {
    expect(html.indexOf(`<p class="edition">${record.plan.edition.note.zh ?? ''}</p>`)).toBeLessThan(
      html.indexOf('<h1>'),
    );
    expect(html).toContain(`<h1 class="title">${record.plan.title.zh ?? ''}</h1>`);
  });

  test('has chapters and sections as headings, and says which the editors added', () => {
    const headings = (level: number): string[] =>
      [...html.matchAll(new RegExp(`<h${level}>(.*?)</h${level}>`, 'g'))].map(([, text = '']) =>
        text.replace(/<[^>]*>/g, ''),
      );
    const titled = ({ title, provenance }: { title: { zh: string | null }; provenance: string }): string =>
      `${title.zh ?? ''}${provenance === 'editorial' ? '〔编〕' : ''}`;
    expect(headings(1)).toEqual([...record.chapters.map(titled), '附：目标一览〔编〕']);
    expect(headings(2).slice(0, -2)).toEqual(record.sections.map(titled));
  });

  test('lists every goal in its table, each leading to its place in the text', () => {
    const rows = html.slice(html.lastIndexOf('<table>')).split('</tr>').slice(1, -1);
    expect(rows).toHaveLength(record.goals.length);
    for (const row of rows) {
      const [, anchor = ''] = /href="#([^"]+)"/.exec(row) ?? [];
      expect(html).toContain(`id="${anchor}"`);
    }
  });
});

describe('plan.docx of a small plan', () => {
  const folder = smallDocument();
  const parts = unzipSync(readFileSync(join(folder, 'plan.docx')));
  const part = (name: string): string => strFromU8(parts[`word/${name}`] ?? new Uint8Array());

  test('has footnotes of its own, links, lists and tables', async () => {
    const html = await asHtml(join(folder, 'plan.docx'));
    expect(html).toMatch(/脚注在此<sup><a href="#footnote-1"/);
    expect(html).toMatch(
      /<li id="footnote-1"><p> ?注文见<a href="https:\/\/example\.org\/%E9%99%84%E4%BB%B6">别处<\/a>。/,
    );
    expect(html).toContain('<a href="https://example.org/a?x=1&amp;y=2">办法</a>');
    expect(html).toContain('<strong>着重</strong>');
    expect(html).toMatch(/<thead>.*甲.*乙.*<\/thead>.*一.*二/);
    expect(html).toMatch(/<p>1\.\s*第一项<\/p><p>2\.\s*第二项<\/p>/);
  });

  test('calls one note twice with one number', () => {
    expect(part('document.xml').match(/<w:footnoteReference /g)).toHaveLength(1);
    expect(part('document.xml')).toMatch(
      /<w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:t xml:space="preserve">1<\/w:t>/,
    );
  });

  test('names Chinese faces, and the page of GB/T 9704', () => {
    expect(part('styles.xml')).toContain('w:eastAsia="FangSong"');
    expect(part('styles.xml')).toMatch(/w:styleId="Heading1"><w:name w:val="heading 1"\/>/);
    expect(part('document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  });

  test('holds no date but the edition’s', () => {
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g)].map(([date]) => date)).toEqual([
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:00:00Z',
    ]);
  });
});

function smallDocument(): string {
  const folder = mkdtempSync(join(tmpdir(), 'planc-docx-'));
  const text = [
    '# 示例 {#demo}',
    '',
    '**着重**之处，见[办法](https://example.org/a?x=1&y=2)，脚注在此[^a]，又一次[^a]。 {#p-2222}',
    '',
    '1. 第一项 {#p-3333}',
    '2. 第二项 {#p-4444}',
    '',
    '| 甲 | 乙 |',
    '| --- | ---: |',
    '| 一 | 二 |',
    '',
    '{#p-5555}',
    '',
    '[^a]: 注文见[别处](https://example.org/附件)。 {#p-6666}',
    '',
  ].join('\n');
  writeFiles(folder, smallPlan(text));
  const { code, err } = planc(['export', 'docx', '--out', 'plan.docx'], { cwd: folder });
  if (code !== 0) throw new Error(err);
  return folder;
}
