/** What PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) ask, as far as a file can be asked without a validator. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProseView } from '../../../src/view/edition.ts';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { edition, goal, goalView, paragraph, table, text } from './edition.ts';
import { ofType, takeApart, type Objects } from './objects.ts';
import { open, resources } from './read.ts';

const note = (id: string, marker: string): ProseView =>
  paragraph(id, ['脚注的内容。', 'A note.'], { form: 'footnote', marker });
const sample = edition({
  languages: ['zh', 'en'],
  heading: ['外贸 <创新> & “发展”', 'Trade & <growth>'],
  blocks: [
    paragraph('p-a', [
      [text('建设PPP示范区，'), goal('g', '增长5%以上'), { type: 'footnote', block: 'n-1', marker: '1' }, text('。')],
      [text('Upgrading '), { type: 'link', href: 'https://example.org/', children: [text('trade')] }, text('.')],
    ]),
    paragraph('i-a', ['第一项。', 'First.'], { form: 'item', depth: 1, marker: '1.' }),
    paragraph('i-b', ['内层。', 'Inner.'], { form: 'item', depth: 2, marker: '•' }),
    paragraph('i-c', ['第二项。', 'Second.'], { form: 'item', depth: 1, marker: '2.' }),
    table('t-a', [
      ['指标', '数值', '备注'],
      ['进出口', '', '无'],
      ...Array.from({ length: 60 }, (_, i) => [`第${i}行`, '1', '']),
    ]),
    note('n-1', '1'),
  ],
  goals: [goalView('g', 'p-a', '增长5%以上')],
});
const plan = { path: 'plan.json', bytes: new TextEncoder().encode('{"plan":"样本"}\n') };

let bytes: Uint8Array;
let objects: Objects;
beforeAll(async () => {
  ({
    value: { bytes },
  } = await renderPdf(sample, { ...resources, attachments: [plan] }));
  objects = takeApart(bytes);
});

describe('PDF/A-3a', () => {
  it('is claimed in XMP, beside PDF/UA-1 with the extension schema that it needs', () => {
    expect(objects.xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(objects.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(objects.xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<');
  });

  it('has well-formed XMP that says what the information dictionary says', () => {
    const open: string[] = [];
    for (const [, end, name = '', empty] of objects.xmp.matchAll(/<(\/?)([a-zA-Z:]+)[^>]*?(\/?)>/g)) {
      if (end === '/') expect(open.pop()).toBe(name);
      else if (empty !== '/') open.push(name);
    }
    expect(open).toEqual([]);
    expect(objects.xmp).toContain('<rdf:li xml:lang="zh-Hans-CN">某区规划</rdf:li>');
    expect(objects.xmp).toContain('<rdf:li xml:lang="en-GB">A plan</rdf:li>');
    expect(objects.xmp).toContain('<xmp:CreateDate>2026-01-02T00:00:00Z</xmp:CreateDate>');
    expect([...objects.all.values()]).toContain('(D:20260102000000Z)');
  });

  it('embeds every font, cut down, with the way back to characters', () => {
    const fonts = ofType(objects, 'Type0');
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) {
      expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+/);
      expect(font).toMatch(/\/ToUnicode \d+ 0 R/);
    }
    expect(ofType(objects, 'FontDescriptor').every((body) => /\/FontFile2 \d+ 0 R/.test(body))).toBe(true);
    expect(ofType(objects, 'FontDescriptor')).toHaveLength(fonts.length);
  });

  it('embeds each font as ISO 19005-3, 6.2.11 asks', () => {
    for (const font of ofType(objects, 'CIDFontType2')) {
      expect(font).toMatch(/\/CIDToGIDMap \/Identity/);
      expect(font).toMatch(/\/Registry \(Adobe\)\s*\/Ordering \(Identity\)\s*\/Supplement 0/);
      expect(font).toMatch(/\/W \[0 \[[\d. ]+\]\]/);
      expect(font).not.toMatch(/null/);
    }
    for (const descriptor of ofType(objects, 'FontDescriptor')) {
      // Where it is given, a CIDSet must name every glyph; none is asked for.
      expect(descriptor).not.toContain('/CIDSet');
      for (const key of ['FontBBox', 'ItalicAngle', 'Ascent', 'Descent', 'CapHeight', 'StemV', 'Flags']) {
        expect(descriptor).toContain(`/${key} `);
      }
      const file = Number(/\/FontFile2 (\d+) 0 R/.exec(descriptor)?.[1]);
      expect(objects.all.get(file)).toMatch(/\/Length1 \d+/);
      expect(objects.all.get(file)).toContain(`/Length1 ${objects.streams.get(file)?.length}`);
    }
  });

  it('gives every glyph characters, and none of them U+0000, U+FEFF or U+FFFE (6.2.11.7.2)', () => {
    for (const font of ofType(objects, 'Type0')) {
      expect(font).toMatch(/\/Encoding \/Identity-H/);
      const cmap = objects.streams.get(referenceIn(font, 'ToUnicode'))?.toString('latin1') ?? '';
      const points = [
        ...(/beginbfrange\n([\s\S]*)endbfrange/.exec(cmap)?.[1] ?? '').matchAll(/<([0-9a-f ]+)>(?=[ \]])/g),
      ];
      expect(points.length).toBeGreaterThan(0);
      for (const list of cmap.matchAll(/\[(.*?)\]/g)) expect(list[1]).not.toMatch(/<>|<0000>|feff|fffe/);
      const widths = /\/W \[0 \[(.*?)\]\]/
        .exec(objects.all.get(references(/\/DescendantFonts \[(.*?)\]/.exec(font)?.[1] ?? '')[0] ?? 0) ?? '')?.[1]
        ?.split(' ').length;
      const last = [...cmap.matchAll(/<[0-9a-f]{4}> <([0-9a-f]{4})> \[/g)].at(-1)?.[1];
      expect(Number.parseInt(last ?? '', 16) + 1).toBe(widths);
    }
  });

  it('shows no glyph that stands for a missing one', () => {
    for (const content of objects.contents) {
      for (const [, shown = ''] of content.matchAll(/\[\(([\s\S]*?)\)\] TJ/g)) {
        const strings = shown.split(/\)-?\d+\(/).map(unescaped);
        for (const bytes of strings)
          for (let i = 0; i < bytes.length; i += 2) expect(bytes.slice(i, i + 2)).not.toBe('\0\0');
      }
    }
  });

  it('paints in RGB, which the output intent defines, opaquely, and with no image (6.2.3, 6.2.4, 6.2.10)', () => {
    expect(objects.catalog).toMatch(/\/OutputIntents \[\d+ 0 R\]/);
    const intent = ofType(objects, 'OutputIntent')[0] ?? '';
    expect(intent).toMatch(/\/S \/GTS_PDFA1/);
    expect(intent).toMatch(/\/OutputConditionIdentifier \(/);
    const profile = referenceIn(intent, 'DestOutputProfile');
    expect(objects.all.get(profile)).toMatch(/\/N 3/);
    expect(objects.streams.get(profile)?.toString('latin1', 36, 40)).toBe('acsp');
    for (const content of objects.contents) {
      const names = content.replace(/\((?:\\[\s\S]|[^\\)])*\)/g, '()');
      expect(names).not.toMatch(/ (cs|CS|sc|SC|scn|SCN|k|K|g|G|sh|Do|gs|ri|BI)[\s]/);
    }
    for (const body of objects.all.values())
      expect(body).not.toMatch(/\/(SMask|BM|CA|ca|Group|ExtGState|XObject|TR2?|HTP) /);
  });

  it('has an id, and nothing that runs', () => {
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/);
    const forbidden =
      /\/(JavaScript|JS|Launch|OpenAction|Encrypt|AA|XFA|NeedsRendering|Requirements|AlternatePresentations|PresSteps|Sound|Movie|Rendition|Perms|NeedAppearances|LZWDecode|Crypt|Alternates|OPI|PostScript|PS)\b/;
    for (const body of objects.all.values()) expect(body).not.toMatch(forbidden);
  });

  it('holds plan.json byte for byte, associated with the file', async () => {
    expect(objects.catalog).toMatch(/\/AF \[\d+ 0 R\]/);
    const filespec = ofType(objects, 'Filespec')[0] ?? '';
    expect(filespec).toContain('/AFRelationship /Data');
    expect(filespec).toMatch(/\/F \(plan\.json\)/);
    expect(filespec).toMatch(/\/UF \(plan\.json\)/);
    expect(filespec).toMatch(/\/Desc \(/);
    expect(ofType(objects, 'EmbeddedFile')[0]).toMatch(/\/ModDate \(D:20260102000000Z\)/);
    expect(ofType(objects, 'EmbeddedFile')[0]).toContain('/Subtype /application#2Fjson');
    const attachments: unknown = await (await open(bytes)).getAttachments();
    expect(attachments).toMatchObject({ 'plan.json': { content: plan.bytes } });
  });
});

describe('PDF/UA-1', () => {
  const elements = () => [...objects.all].filter(([, body]) => /\/P \d+ 0 R/.test(body) && /\/S \/\w+/.test(body));

  it('uses the standard structure types, which need no role map, and suspects nothing (7.1)', () => {
    for (const [, body] of elements()) expect(STANDARD_TYPES).toContain(/\/S \/(\w+)/.exec(body)?.[1]);
    for (const body of objects.all.values()) expect(body).not.toMatch(/\/Suspects true/);
    expect(ofType(objects, 'StructTreeRoot')[0]).toMatch(/\/RoleMap <<\s*>>/);
  });

  it('keeps the structure a tree: one root, each child named by its parent and naming it', () => {
    const root = [...objects.all].find(([, body]) => body.includes('/Type /StructTreeRoot'));
    expect(kids(root?.[1] ?? '')).toHaveLength(1);
    const parents = new Map<number, number>();
    for (const [number, body] of [...elements(), ...(root ? [root] : [])]) {
      for (const kid of kids(body)) {
        if (!/\/P \d+ 0 R/.test(objects.all.get(kid) ?? '')) continue;
        expect(parents.has(kid)).toBe(false);
        parents.set(kid, number);
      }
    }
    for (const [number, body] of elements()) expect(referenceIn(body, 'P')).toBe(parents.get(number));
  });

  it('finds each content’s element again from its page (ISO 32000-1, 14.7.4.4)', () => {
    const tree = ofType(objects, 'StructTreeRoot')[0] ?? '';
    const lists = new Map(
      [...tree.matchAll(/(?<=[[ ])(\d+) \[(.*?)\]/g)].map(([, key, list = '']) => [Number(key), list]),
    );
    const pages = [...objects.all.values()].filter((body) => /\/Type \/Page\n/.test(body));
    for (const [i, page] of pages.entries()) {
      const key = Number(/\/StructParents (\d+)/.exec(page)?.[1]);
      const marked = [...(objects.contents[i] ?? '').matchAll(/\/MCID (\d+)/g)].map(([, id]) => Number(id));
      expect(marked).toEqual(marked.map((_, id) => id));
      const owners = lists.get(key) ?? '';
      expect(references(owners)).toHaveLength(marked.length);
      expect(owners).not.toContain('null');
    }
  });

  it('sets the tab order of every page with links to that of the structure (7.18.3)', () => {
    const pages = [...objects.all.values()].filter((body) => /\/Type \/Page\n/.test(body));
    for (const page of pages.filter((body) => body.includes('/Annots'))) expect(page).toContain('/Tabs /S');
  });

  it('puts each link into an element of type Link, with a description, within the page (7.18.5)', () => {
    const links = elements().filter(([, body]) => /\/S \/Link\b/.test(body));
    const referred = links.flatMap(([, body]) =>
      [...body.matchAll(/\/Obj (\d+) 0 R/g)].map(([, number]) => Number(number)),
    );
    const annotations = [...objects.all].filter(([, body]) => /\/Type \/Annot\b/.test(body));
    expect(annotations.length).toBeGreaterThan(5);
    expect([...referred].sort()).toEqual(annotations.map(([number]) => number).sort());
    for (const [, body] of annotations) {
      expect(body).toMatch(/\/Subtype \/Link/);
      const [left = -1, bottom = -1, right = 0, top = 0] =
        /\/Rect \[(.*?)\]/.exec(body)?.[1]?.split(' ').map(Number) ?? [];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeGreaterThanOrEqual(0);
      expect(right).toBeGreaterThan(left);
      expect(top).toBeGreaterThan(bottom);
    }
  });

  it('says the language of the file, of every paragraph, and of words in another one (7.2)', () => {
    const langs = new Set(['zh-Hans-CN', 'en-GB']);
    for (const [, body] of elements()) {
      const lang = /\/Lang \((.*?)\)/.exec(body)?.[1];
      if (lang !== undefined) expect(langs).toContain(lang);
      if (/\/S \/(P|L|Note|TD|TH)\b/.test(body)) expect(lang).toBeDefined();
    }
    const spans = elements().filter(([, body]) => /\/S \/Span\b[\s\S]*\/Lang \(en-GB\)/.test(body));
    expect(spans.length).toBeGreaterThan(0);
  });

  it('has figures with a description only: that is, none', () => {
    expect(ofType(objects, 'Figure')).toEqual([]);
    expect(ofType(objects, 'Formula')).toEqual([]);
  });

  it('nests lists, tables, contents and notes as their types ask (ISO 32000-1, 14.8.4.3)', () => {
    for (const [, body] of elements()) {
      const type = /\/S \/(\w+)/.exec(body)?.[1] ?? '';
      const inside = CHILDREN[type];
      if (inside === undefined) continue;
      for (const kid of kids(body)) expect(inside, `${type} > ${typeOf(kid)}`).toContain(typeOf(kid));
    }
  });

  it('is tagged, names its language, and shows its title', () => {
    expect(objects.catalog).toMatch(/\/Lang \(zh-Hans-CN\)/);
    expect([...objects.all.values()].some((body) => /\/Marked true/.test(body))).toBe(true);
    expect([...objects.all.values()].some((body) => /\/DisplayDocTitle true/.test(body))).toBe(true);
  });

  it('draws nothing that is neither read nor an artifact, and nests no content in content', () => {
    for (const content of objects.contents) {
      let depth = 0;
      for (const line of content.split('\n')) {
        if (/ (BDC|BMC)$/.test(line) || /^\/\w+ <<$/.test(line)) depth += / (BDC|BMC)$/.test(line) ? 1 : 0;
        else if (/^>> BDC$/.test(line)) depth += 1;
        else if (line === 'EMC') depth -= 1;
        else if (/( TJ ET| S Q| f Q)$/.test(line)) expect(depth).toBe(1);
        expect(depth).toBeGreaterThanOrEqual(0);
        expect(depth).toBeLessThanOrEqual(1);
      }
      expect(depth).toBe(0);
    }
  });

  it('never skips a level of headings', () => {
    const levels = [...objects.all.values()].flatMap((body) => /\/S \/H([1-6])\n/.exec(body)?.[1] ?? []).map(Number);
    expect(Math.min(...levels)).toBe(1);
    expect(levels).toContain(2);
  });

  it('gives every row of a table as many cells, and every head its scope', () => {
    for (const tableBody of ofType(objects, 'Table')) {
      const widths = kids(tableBody).map((number) => kids(objects.all.get(number) ?? '').length);
      expect(new Set(widths).size).toBe(1);
    }
    for (const head of ofType(objects, 'TH')) expect(head).toContain('/Scope /Column');
  });

  it('makes lists of items, inner ones inside the item before, and numbers them outside their words', () => {
    const lists = ofType(objects, 'L').filter((body) => body.includes('/ListNumbering'));
    expect(lists).toHaveLength(4);
    for (const list of lists) {
      for (const item of kids(list))
        expect(kids(objects.all.get(item) ?? '').map((kid) => typeOf(kid))).toEqual(['Lbl', 'LBody']);
    }
    const bodies = ofType(objects, 'LBody').map((body) => kids(body).map((kid) => typeOf(kid)));
    expect(bodies).toContainEqual(['P', 'L']);
  });

  it('gives notes an id each, and links a description and a place in the structure', () => {
    const ids = ofType(objects, 'Note').map((body) => /\/ID \((.*?)\)/.exec(body)?.[1]);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const annotation of ofType(objects, 'Annot')) {
      expect(annotation).toMatch(/\/Contents \(/);
      expect(annotation).toMatch(/\/StructParent \d+/);
      expect(annotation).toMatch(/\/F 4/);
    }
  });

  it('refers from each link to the page on which it stands', () => {
    const pageOf = new Map<number, number>();
    for (const [number, body] of objects.all) {
      if (!/\/Type \/Page\n/.test(body)) continue;
      for (const annotation of references(/\/Annots \[(.*?)\]/.exec(body)?.[1] ?? '')) pageOf.set(annotation, number);
    }
    let checked = 0;
    for (const body of objects.all.values()) {
      const annotation = /\/Type \/OBJR[\s\S]*?\/Obj (\d+) 0 R/.exec(body)?.[1];
      if (annotation === undefined) continue;
      const own = /\/Type \/OBJR[^>]*?\/Pg (\d+) 0 R/.exec(body)?.[1] ?? /\/Pg (\d+) 0 R/.exec(body)?.[1];
      expect(pageOf.get(Number(annotation))).toBe(Number(own));
      checked++;
    }
    expect(checked).toBeGreaterThan(5);
  });
});

describe('what a reader uses', () => {
  it('numbers front pages i, ii and text pages 1, 2', async () => {
    const labels = await (await open(bytes)).getPageLabels();
    expect(labels?.slice(0, 2)).toEqual(['i', 'ii']);
    expect(labels?.filter((label) => label === '1')).toHaveLength(1);
  });

  it('links goals to the register, the register to the text, and the contents to pages', async () => {
    const document = await open(bytes);
    const destinations = await document.getDestinations();
    for (let i = 1; i <= document.numPages; i++) {
      const annotations = await (await document.getPage(i)).getAnnotations();
      for (const { dest, url } of annotations) expect(url ?? destinations[dest]).toBeTruthy();
    }
    expect(Object.keys(destinations).length).toBeGreaterThan(8);
  });

  it('shows a table’s head again overleaf, as an artifact', () => {
    const artifacts = objects.contents.map(
      (content) => content.match(/\/Artifact <<\/Type \/Pagination>> BDC\nBT/g)?.length ?? 0,
    );
    // One is the running head and the folio; a table's head of three cells adds three.
    expect(Math.max(...artifacts)).toBe(4);
  });
});

/** What may stand directly below an element of these types. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI', 'TOC'],
  TOCI: ['Reference', 'Lbl', 'TOC'],
};
const STANDARD_TYPES =
  'Document Part Sect Div TOC TOCI P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD Span Link Note Reference'.split(
    ' ',
  );
const referenceIn = (body: string, key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1]);
/** A literal string's bytes. */
const unescaped = (text: string): string =>
  text.replace(/\\([\s\S])/g, (_, byte: string) => (byte === 'n' ? '\n' : byte === 'r' ? '\r' : byte));
const references = (list: string): number[] => [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
const kids = (body: string): number[] => references(/\/K \[(.*?)\]/s.exec(body)?.[1] ?? '');
const typeOf = (number: number): string => /\/S \/(\w+)/.exec(objects.all.get(number) ?? '')?.[1] ?? '';
