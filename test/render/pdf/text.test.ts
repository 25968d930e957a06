import { describe, expect, it } from 'vitest';
import { edition, goal, goalView, paragraph, strong, table, text } from './edition.ts';
import { open, render, taggedText } from './read.ts';

/** pdf.js leaves out soft hyphens, and so sees a space in a word that was broken: here only the other characters count. */
const bare = (words: string): string => words.replace(/\s/g, '');

const AWKWARD = [
  '目标:进出口',
  '9:30至:8080，PPP:REIT',
  '2021~2025年，增长5~8%',
  '5*6*7与<script>alert("1")</script>',
  '“十四五”时期，“双招双引”（含港澳台）——进一步……完善。',
  '用好“1+1+N”平台体系·融入①②③≥5℃',
  'People’s Bank与R&D投入，https://example.org/a/very/long/address?with=query&and=more-of-it',
];

describe('the text of the PDF', () => {
  it('comes back without a character lost', async () => {
    const bytes = await render(edition({ blocks: AWKWARD.map((words, i) => paragraph(`p-${i}`, [words])) }));
    const found = (await taggedText(bytes)).map(({ text: words }) => bare(words));
    for (const words of AWKWARD) expect(found).toContain(bare(words));
  });

  it('keeps paragraphs whole across lines, pages and marks', async () => {
    const long = '树立开放发展理念，以改革创新为先导，积极推动重点领域和关键环节深化改革取得重要成果。'.repeat(30);
    const blocks = [paragraph('p-a', [[strong('培育主体'), text(`。${long}`), goal('g', '增长5%以上'), text('。')]])];
    const bytes = await render(edition({ blocks, goals: [goalView('g', 'p-a', '增长5%以上')] }));
    const found = (await taggedText(bytes)).map(({ text: words }) => bare(words));
    expect(found.join('')).toContain(bare(`培育主体。${long}增长5%以上。`));
    expect(found).toContain('年均≥5%');
  });

  it('gives both languages of a parallel edition, each tagged as what it is', async () => {
    const english = 'The district will upgrade foreign trade and raise its share to at least 40% by 2025. '
      .repeat(12)
      .trim();
    const blocks = [
      paragraph('p-a', ['建设外贸转型升级示范区。', english]),
      paragraph('p-b', ['尚无译文的一段。', null]),
    ];
    const found = await taggedText(await render(edition({ languages: ['zh', 'en'], blocks })));
    expect(found).toContainEqual({ role: 'P', lang: 'zh-Hans-CN', text: '建设外贸转型升级示范区。' });
    expect(
      found.filter(({ role, lang }) => role === 'P' && lang === 'en-GB').map(({ text: words }) => bare(words)),
    ).toContain(bare(english));
    expect(found.map(({ text: words }) => words)).toContain('[Not yet translated]');
  });

  it('shows stale and draft translations as such', async () => {
    const blocks = [
      paragraph('p-a', ['第一段。', 'One.'], { state: 'stale' }),
      paragraph('p-b', ['第二段。', 'Two.'], { state: 'draft' }),
    ];
    const found = (await taggedText(await render(edition({ languages: ['zh', 'en'], blocks }))))
      .map(({ text: words }) => words)
      .join('|');
    expect(found).toMatch(/older than the original.*One\./);
    expect(found).toMatch(/not yet reviewed.*Two\./);
  });

  it('marks the draft of a heading behind it', async () => {
    const base = edition({ languages: ['zh', 'en'], blocks: [paragraph('p-a', ['文。', 'Text.'])] });
    const [chapter] = base.chapters;
    if (chapter === undefined) throw new Error('no chapter');
    const cells = chapter.heading.cells.map((cell, k) => (k === 1 ? { ...cell, state: 'draft' as const } : cell));
    const drafted = { ...base, chapters: [{ ...chapter, heading: { ...chapter.heading, cells } }] };
    const found = (await taggedText(await render(drafted))).map(({ text: words }) => words);
    expect(found).toContain('Opening up [ed.] [draft]');
  });

  it('marks editorial headings and says what the edition is', async () => {
    const found = (await taggedText(await render(edition({ blocks: [paragraph('p-a', ['正文。'])] })))).map(
      ({ text: words }) => words,
    );
    expect(found).toContain('外贸创新〔编〕');
    expect(found.join('|')).toContain('非官方整理本');
    expect(found.join('|')).toContain('以中文文本为准。');
  });

  it('lists in the annex all the goals that the same words stand for', async () => {
    const shared = ['first', 'near', 'far'];
    const words = { type: 'goal', goals: shared, children: [text('进出口、利用外资稳居第一')] } as const;
    const blocks = [paragraph('p-a', [[words, text('。')]])];
    const goals = ['first', 'near', 'other', 'far'].map((id) => goalView(id, 'p-a', '稳居第一'));
    const found = (await taggedText(await render(edition({ blocks, goals })))).map(({ text: each }) => each);
    // The next row needs no mention.
    for (const id of ['first + far', 'near', 'other', 'far']) expect(found).toContain(id);
  });

  it('says who reviewed the translation', async () => {
    const base = edition({ languages: ['zh', 'en'], blocks: [paragraph('p-a', ['文。', 'Text.'])] });
    const reviews = [{ lang: 'en', reviewer: 'A. Reader', count: 3, last: '2026-01-01' }] as const;
    const found = await taggedText(await render({ ...base, plan: { ...base.plan, reviews } }));
    const words = found.map(({ text: each }) => each);
    expect(words).toContain('English translation reviewed by A. Reader: 3 passages, the latest on 2026-01-01.');
  });

  it('says on every page what the edition is', async () => {
    const long = '树立开放发展理念，以改革创新为先导。'.repeat(80);
    for (const languages of [['zh'], ['zh', 'en']] as const) {
      const blocks = [paragraph('p-a', languages.length > 1 ? [long, null] : [long])];
      const document = await open(await render(edition({ languages, blocks })));
      for (let i = 1; i <= document.numPages; i++) {
        const { items } = await (await document.getPage(i)).getTextContent();
        const words = items.map((item) => ('str' in item ? item.str : '')).join('');
        if (words !== '') expect(words).toContain('非官方整理本');
      }
    }
  });

  it('sets tables cell by cell', async () => {
    const blocks = [
      table('t-1', [
        ['指标', '2025年'],
        ['进出口', '5%以上'],
      ]),
    ];
    const found = await taggedText(await render(edition({ blocks })));
    expect(
      found
        .filter(({ role }) => role === 'TH')
        .map(({ text: words }) => bare(words))
        .slice(0, 2),
    ).toEqual(['指标', '2025年']);
    expect(
      found
        .filter(({ role }) => role === 'TD')
        .map(({ text: words }) => bare(words))
        .slice(0, 2),
    ).toEqual(['进出口', '5%以上']);
  });
});
