import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../../src/exchange/translators/import.ts';
import { comeBack, EN, goOut, modelOf, textOf, translatedFiles } from './plan.ts';

/** What comes back damaged is refused in the blocks that are damaged, with the reason; the rest goes in. */

const files = translatedFiles();
const model = modelOf(files);

/** A sound change that is in every damaged file, to see that it goes in. */
const SOUND = ['restore the shore', 'restore the whole shore'] as const;

interface Outcome {
  /** Unit (or `file`) and code of each refusal. */
  readonly refused: readonly (readonly [unit: string, code: string])[];
  /** By default the block with the sound change. */
  readonly taken?: readonly string[];
}

async function imported(format: string, damage: (text: string) => string | Uint8Array): Promise<Imported> {
  const { path, bytes } = await goOut(model, format);
  const text = format === 'docx' ? documentOf(bytes) : textOf(bytes);
  expect(text).toContain(SOUND[0]);
  const damaged = damage(text.replace(...SOUND));
  const encoded = typeof damaged === 'string' ? strToU8(damaged) : damaged;
  const isPart = format === 'docx' && typeof damaged === 'string';
  return comeBack(model, format, { path, bytes: isPart ? withDocument(bytes, damaged) : encoded });
}

function expectOutcome(found: Imported, { refused, taken = ['p-4444'] }: Outcome): void {
  const codes = found.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, args }) => [String(args['unit'] ?? 'file'), code]);
  expect(codes).toEqual(refused);
  expect(found.taken.map(({ id }) => id)).toEqual(taken);
  const lines = (text: string | undefined): string[] => (text ?? '').split('\n');
  const [changed] = found.files;
  const after = changed ? textOf(changed.bytes) : files[EN];
  const different = lines(after).filter((line, i) => line !== lines(files[EN])[i]);
  expect(different.map((line) => /\{#(\S+)/.exec(line)?.[1])).toEqual(taken);
}

/** The text with something replaced that must be there. */
function swap(text: string, find: string | RegExp, replacement: string): string {
  const replaced = text.replace(find, () => replacement);
  expect(replaced, String(find)).not.toBe(text);
  return replaced;
}

/** A change within the target of a unit. */
function inTarget(text: string, unit: string, change: (target: string) => string): string {
  const pattern = new RegExp(`(<unit id="${unit}"[^]*?<target>)([^]*?)(</target>)`);
  const [, , target = ''] = pattern.exec(text) ?? [];
  const changed = change(target);
  expect(changed).not.toBe(target);
  return text.replace(pattern, (_, before: string, __, end: string) => before + changed + end);
}

const GOAL_2 = /<pc id="2"[^>]*>(.*?)<\/pc>/;

describe('XLIFF', () => {
  const cases: Readonly<Record<string, readonly [(text: string) => string | Uint8Array, Outcome]>> = {
    'a lost mark': [
      (text) => inTarget(text, 'p-2222', (target) => target.replace(GOAL_2, '$1')),
      { refused: [['p-2222', 'import-lost-mark']] },
    ],
    'a doubled mark': [
      (text) => inTarget(text, 'p-2222', (target) => target + (/<ph[^>]*\/>/.exec(target)?.[0] ?? '')),
      { refused: [['p-2222', 'import-doubled-mark']] },
    ],
    'an unknown mark': [
      (text) => inTarget(text, 'p-2222', (target) => `${target}<ph id="99"/>`),
      { refused: [['p-2222', 'import-unknown-mark']] },
    ],
    'a mark that a tool copied': [
      (text) => inTarget(text, 'p-2222', (target) => `${target}<pc id="x" copyOf="2">again</pc>`),
      { refused: [['p-2222', 'import-unknown-mark']] },
    ],
    'crossed marks': [
      (text) =>
        inTarget(text, 'p-2222', (target) =>
          target.replace(
            /<pc id="2"[^>]*>(.*?)<\/pc>(, )<pc id="3"[^>]*>(.*?)<\/pc>/,
            '<sc id="2"/>$1<sc id="3"/>$2<ec startRef="2"/>$3<ec startRef="3"/>',
          ),
        ),
      { refused: [['p-2222', 'import-crossed-marks']] },
    ],
    'a goal inside a goal': [
      (text) =>
        inTarget(text, 'p-2222', (target) =>
          target.replace(/(<pc id="2"[^>]*>)(.*?)<\/pc>, (<pc id="3"[^>]*>.*?<\/pc>)/, '$1$2, $3</pc>'),
        ),
      { refused: [['p-2222', 'import-crossed-marks']] },
    ],
    'a pair that became a single mark': [
      (text) => inTarget(text, 'p-2222', (target) => target.replace(GOAL_2, '<ph id="2"/>$1')),
      { refused: [['p-2222', 'import-crossed-marks']] },
    ],
    'the cells of a table in another order': [
      (text) =>
        inTarget(text, 't-7777', (target) => target.replace(/(<ph id="1".*?\/>)(.*?)(<ph id="2".*?\/>)/, '$3$2$1')),
      { refused: [['t-7777', 'import-crossed-marks']] },
    ],
    'an unknown block': [
      (text) => swap(text, '<unit id="p-3333"', '<unit id="p-9999"'),
      { refused: [['p-9999', 'import-unknown-block']] },
    ],
    'another version of the original': [
      (text) =>
        inTarget(
          swap(text, /(?<=<unit id="p-3333" name=")[0-9a-f]{10}/, '0123456789'),
          'p-3333',
          (target) => `${target} Now.`,
        ),
      { refused: [['p-3333', 'import-other-original']] },
    ],
    'no version at all': [
      (text) => inTarget(swap(text, /(?<=<unit id="p-3333") name="[^"]*"/, ''), 'p-3333', (target) => `${target} Now.`),
      { refused: [['p-3333', 'import-other-original']] },
    ],
    'a translation that somebody changed meanwhile': [
      (text) =>
        inTarget(
          swap(text, /(?<=<unit id="p-3333" name="[0-9a-f]{10}\.)[0-9a-f]{10}/, '0123456789'),
          'p-3333',
          (target) => `${target} Now.`,
        ),
      { refused: [['p-3333', 'import-overtaken']] },
    ],
    'one unit twice': [
      (text) =>
        swap(
          text,
          /(<unit id="p-3333"[^]*?<\/unit>)/,
          `${/<unit id="p-3333"[^]*?<\/unit>/.exec(text)?.[0] ?? ''}`.repeat(2),
        ),
      {
        refused: [
          ['p-3333', 'import-duplicate-unit'],
          ['p-3333', 'import-duplicate-unit'],
        ],
      },
    ],
    'a character that cannot be seen': [
      (text) => inTarget(text, 'p-3333', (target) => target.replace('Run', 'R\u200Bun')),
      { refused: [['p-3333', 'import-forbidden-character']] },
    ],
    'a character that XML cannot hold': [
      (text) => inTarget(text, 'p-3333', (target) => target.replace('Run', 'R<cp hex="0007"/>un')),
      { refused: [['p-3333', 'import-forbidden-character']] },
    ],
    'a unit of which half is translated': [
      (text) =>
        swap(
          text,
          /(?<=<unit id="p-3333"[^]*?)<\/segment>/,
          '</segment><segment><source>。</source></segment>',
        ).replace('with care', 'with greater care'),
      { refused: [['p-3333', 'import-unfinished']] },
    ],
    'words that Markdown cannot say': [
      (text) => inTarget(text, 'p-2222', (target) => target.replace('Steady growth</pc>. ', 'Steady growth.</pc>And ')),
      { refused: [['p-2222', 'import-unwritable']] },
    ],
    'an end that is cut off': [
      (text) => text.slice(0, text.length * 0.7),
      { refused: [['file', 'import-not-xml']], taken: [] },
    ],
    'a document type with a bomb of entities': [
      (text) =>
        text.replace(
          '?>\n',
          '?>\n<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>\n',
        ),
      { refused: [['file', 'import-doctype']], taken: [] },
    ],
    'an entity that XML does not have': [
      (text) => text.replace('restore', 'restore&nbsp;'),
      { refused: [['file', 'import-not-xml']], taken: [] },
    ],
    'elements a thousand deep': [
      (text) => text.replace('<segment', `${'<group id="g">'.repeat(1000)}<segment`),
      { refused: [['file', 'import-too-large']], taken: [] },
    ],
    'the wrong language': [
      (text) => swap(text, 'trgLang="en-GB"', 'trgLang="fr"'),
      { refused: [['file', 'import-other-languages']], taken: [] },
    ],
    'the languages the wrong way round': [
      (text) => text.replace('srcLang="zh-Hans-CN" trgLang="en-GB"', 'srcLang="en-GB" trgLang="zh-Hans-CN"'),
      { refused: [['file', 'import-other-languages']], taken: [] },
    ],
    'UTF-16': [
      (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
      { refused: [['file', 'not-utf8']], taken: [] },
    ],
    'XLIFF 1.2': [
      () => '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file/></xliff>',
      { refused: [['file', 'import-other-format']], taken: [] },
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [damage, outcome]) => {
    expectOutcome(await imported('xliff', damage), outcome);
  });

  test('takes what tools do with segments and annotations', async () => {
    const found = await imported('xliff', (text) =>
      swap(
        inTarget(text, 'p-3333', () => '').replace('', ''),
        /(?<=<unit id="p-3333"[^]*?)<segment[^]*?<\/segment>/,
        '<segment><source>甲</source><target order="3">, and compare <sc id="2"/>with care<ec startRef="2"/>.</target></segment>' +
          '<ignorable><source> </source></ignorable>' +
          '<segment><source>乙</source><target order="1"><mrk id="m1" type="term">Always</mrk> run <ph id="1"/></target></segment>',
      ),
    );
    expect(found.diagnostics.map(({ code }) => code)).toEqual(['import-edited-original']);
    expect(found.taken.map(({ after }) => after)).toEqual([
      'Always run planc check , and compare with care.',
      'We will protect wetlands and restore the whole shore.',
    ]);
  });
});

/** A change within the translation of an entry. */
function inEntry(text: string, unit: string, change: (entry: string) => string): string {
  const pattern = new RegExp(`^((?:#.*\\n)*msgctxt "${unit} [^]*?)(?=\\n\\n|\\n$)`, 'm');
  const [entry = ''] = pattern.exec(text) ?? [];
  const changed = change(entry);
  expect(changed).not.toBe(entry);
  return text.replace(entry, () => changed);
}

describe('PO', () => {
  const cases: Readonly<Record<string, readonly [(text: string) => string | Uint8Array, Outcome]>> = {
    'a lost end of a mark': [
      (text) => inEntry(text, 'p-2222', (entry) => entry.replace(/\{\/2\}(?=[^{]*\{3\}[^\n]*$)/, '')),
      { refused: [['p-2222', 'import-lost-mark']] },
    ],
    'marks in full-width brackets': [
      (text) => inEntry(text, 'p-3333', (entry) => entry.replace(/(msgstr.*)\{2\}(.*)\{\/2\}/, '$1｛2｝$2｛/2｝')),
      { refused: [['p-3333', 'import-lost-mark']] },
    ],
    'a single brace': [
      (text) => inEntry(text, 'p-3333', (entry) => entry.replace('with care', 'with { care')),
      { refused: [['p-3333', 'import-malformed-mark']] },
    ],
    'an escape that there is not': [
      (text) => inEntry(text, 'p-3333', (entry) => entry.replace('with care', 'with \\q care')),
      { refused: [['file', 'import-broken-entry']] },
    ],
    'a string that is not closed': [
      (text) => inEntry(text, 'p-3333', (entry) => entry.replace(/"$/, '')),
      { refused: [['file', 'import-broken-entry']] },
    ],
    'a quotation mark in the middle': [
      (text) => inEntry(text, 'p-3333', (entry) => entry.replace('with care', 'with "care')),
      { refused: [['file', 'import-broken-entry']] },
    ],
    'an entry without its translation': [
      (text) => inEntry(text, 'p-3333', (entry) => entry.replace(/\nmsgstr.*/, '')),
      { refused: [['file', 'import-broken-entry']] },
    ],
    'an entry without its context': [
      (text) => inEntry(text, 'p-3333', (entry) => entry.replace(/msgctxt.*\n/, '')),
      { refused: [['?', 'import-unknown-block']] },
    ],
    'an entry that is still fuzzy': [
      (text) => inEntry(text, 'p-3333', (entry) => `#, fuzzy\n${entry.replace('with care', 'carefully')}`),
      { refused: [['p-3333', 'import-unfinished']] },
    ],
    GBK: [
      // The two bytes of 湿 in GBK, which are no UTF-8.
      (text) =>
        new Uint8Array(
          Buffer.concat([Buffer.from(text.replace('湿地', 'X').slice(0, 900)), Buffer.from([0xca, 0xaa, 0xb5, 0xd8])]),
        ),
      { refused: [['file', 'not-utf8']], taken: [] },
    ],
    'no header': [
      (text) => text.slice(text.indexOf('\n\n') + 2),
      { refused: [['file', 'import-other-format']], taken: [] },
    ],
    'another language': [
      (text) => swap(text, 'Language: en_GB', 'Language: de'),
      { refused: [['file', 'import-other-languages']], taken: [] },
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [damage, outcome]) => {
    expectOutcome(await imported('po', damage), outcome);
  });

  test('takes lines as other tools wrap them, and leaves what is empty or obsolete', async () => {
    const found = await imported(
      'po',
      (text) =>
        inEntry(
          inEntry(text, 'i-5555', (entry) => entry.replace(/msgstr.*/, 'msgstr ""')),
          'p-3333',
          (entry) => entry.replace(/msgstr "(.*?), (.*)"$/, 'msgstr ""\n"$1 always, "\n"$2"'),
        ) + '\n#~ msgid "旧"\n#~ msgstr "old"\n',
    );
    expectOutcome(found, { refused: [], taken: ['p-3333', 'p-4444'] });
    expect(found.empty).toEqual(['i-5555']);
  });
});

const PART = 'word/document.xml';
const documentOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[PART] ?? new Uint8Array());
const withDocument = (bytes: Uint8Array, xml: string): Uint8Array =>
  zipSync({ ...unzipSync(bytes), [PART]: strToU8(xml) });

/** A change within the row of a block. */
function inRow(xml: string, unit: string, change: (row: string) => string): string {
  const row = (xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []).find((one) => one.includes(`>${unit}</w:t>`)) ?? '';
  const changed = change(row);
  expect(changed).not.toBe(row);
  return xml.replace(row, () => changed);
}

const MARK = (words: string): RegExp =>
  new RegExp(`<w:r><w:rPr><w:rStyle w:val="Mark"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`);

describe('DOCX', () => {
  const cases: Readonly<Record<string, readonly [(xml: string) => string | Uint8Array, Outcome]>> = {
    'cells merged across': [
      (xml) =>
        inRow(xml, 'p-3333', (row) => {
          const [first = '', second = '', third = ''] = row.match(/<w:tc>.*?<\/w:tc>/g) ?? [];
          const merged = second.replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>').replace('</w:tc>', '');
          return `<w:tr>${first}${merged}${third.replace(/<w:tc>.*?<\/w:tcPr>/, '')}</w:tr>`;
        }),
      { refused: [['file', 'import-altered-row']] },
    ],
    'rows merged': [
      (xml) => inRow(xml, 'p-3333', (row) => row.replace(/<w:tcPr>(?=(?:(?!<w:tcPr>).)*$)/, '<w:tcPr><w:vMerge/>')),
      { refused: [['file', 'import-altered-row']] },
    ],
    'a table within a cell': [
      (xml) =>
        inRow(xml, 'p-3333', (row) =>
          row.replace(/<\/w:tc><\/w:tr>$/, '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr>'),
        ),
      { refused: [['file', 'import-altered-row']] },
    ],
    'a first cell that somebody wrote in': [
      (xml) => inRow(xml, 'p-3333', (row) => row.replace('>p-3333<', '>p-3333 done<')),
      { refused: [['file', 'import-altered-row']] },
    ],
    'another block’s id': [
      (xml) => inRow(xml, 'p-3333', (row) => row.replace('>p-3333<', '>p-4444<')),
      {
        refused: [
          ['p-4444', 'import-duplicate-unit'],
          ['p-4444', 'import-duplicate-unit'],
        ],
        taken: [],
      },
    ],
    'a mark that was deleted': [
      (xml) => inRow(xml, 'p-2222', (row) => row.replace(new RegExp(`${MARK('⟦2⟧').source}(?!.*⟦2⟧)`), '')),
      { refused: [['p-2222', 'import-lost-mark']] },
    ],
    'half a mark': [
      (xml) => inRow(xml, 'p-3333', (row) => row.replace(/⟦\/2⟧(?!.*⟦\/2⟧)/, '⟦/2')),
      { refused: [['p-3333', 'import-malformed-mark']] },
    ],
    'a mark with the end first': [
      (xml) =>
        inRow(xml, 'p-3333', (row) => {
          const at = row.lastIndexOf('⟦2⟧');
          return row.slice(0, at) + row.slice(at).replace('⟦/2⟧', '⟦2⟧').replace('⟦2⟧', '⟦/2⟧');
        }),
      { refused: [['p-3333', 'import-crossed-marks']] },
    ],
    'a document type': [
      (xml) => xml.replace('?>', '?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      { refused: [['file', 'import-doctype']], taken: [] },
    ],
    'XML that is cut off': [(xml) => xml.slice(0, -500), { refused: [['file', 'import-not-xml']], taken: [] }],
    'an archive that unpacks without end': [
      () => zipSync({ [PART]: new Uint8Array(40 * 1024 * 1024) }, { level: 9 }),
      { refused: [['file', 'import-too-large']], taken: [] },
    ],
    'an archive that says that it is small': [
      () => lying(zipSync({ [PART]: new Uint8Array(4 * 1024 * 1024).fill(0x20) }, { level: 9 })),
      { refused: [['file', 'import-not-xml']], taken: [] },
    ],
    'no archive': [
      () => strToU8('We will protect wetlands.'),
      { refused: [['file', 'import-other-format']], taken: [] },
    ],
    'another document': [
      () => zipSync({ [PART]: strToU8('<w:document xmlns:w="urn:w"><w:body><w:p/></w:body></w:document>') }),
      { refused: [['file', 'import-other-format']], taken: [] },
    ],
    'another language': [
      (xml) => swap(xml, 'zh-Hans-CN → en-GB', 'zh-Hans-CN → fr'),
      { refused: [['file', 'import-other-languages']], taken: [] },
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [damage, outcome]) => {
    expectOutcome(await imported('docx', damage), outcome);
  });

  test('takes tracked changes as accepted, and says so', async () => {
    const found = await imported('docx', (xml) =>
      inRow(xml, 'i-5555', (row) =>
        row.replace(
          '<w:t xml:space="preserve">Build schools</w:t></w:r>',
          '<w:t xml:space="preserve">Build </w:t></w:r><w:ins w:id="1" w:author="A"><w:r><w:t>more </w:t></w:r></w:ins>' +
            '<w:del w:id="2" w:author="A"><w:r><w:delText>few </w:delText></w:r></w:del><w:r><w:t>schools</w:t></w:r>',
        ),
      ),
    );
    expectOutcome(found, { refused: [], taken: ['p-4444', 'i-5555'] });
    expect(found.taken.map(({ after }) => after)).toContain('Build more schools');
  });

  test('leaves blocks whose rows were deleted, in truth or as a tracked change', async () => {
    const found = await imported('docx', (xml) =>
      inRow(
        inRow(xml, 'i-5555', () => ''),
        'i-6666',
        (row) => row.replace('<w:trPr>', '<w:trPr><w:del w:id="3" w:author="A"/>').replace('hospitals', 'clinics'),
      ),
    );
    expectOutcome(found, { refused: [] });
    expect(found.absent).toEqual(['i-5555', 'i-6666']);
  });

  test('takes curly quotation marks, empty lines and split runs as Word leaves them', async () => {
    const found = await imported('docx', (xml) =>
      inRow(
        inRow(xml, 'i-5555', (row) =>
          row.replace('建设学校', '建设“学校”').replace('Build schools', 'Build the “schools”'),
        ),
        'i-6666',
        (row) =>
          row.replace(
            '<w:t xml:space="preserve">Build hospitals</w:t></w:r></w:p>',
            '<w:t xml:space="preserve">Build</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>hospitals</w:t></w:r></w:p><w:p/>',
          ),
      ),
    );
    expectOutcome(found, { refused: [], taken: ['p-4444', 'i-5555'] });
    expect(found.unchanged).toContain('i-6666');
    // The original is not edited here, and that is said.
    expect(found.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['import-edited-original', 'warning'],
    ]);
  });

  test('takes a table that was split in two, with its head repeated', async () => {
    const found = await imported('docx', (xml) => {
      const head = /<w:tr>.*?<\/w:tr>/.exec(xml)?.[0] ?? '';
      const [properties = ''] = /<w:tblPr>.*?<\/w:tblGrid>/.exec(xml) ?? [];
      return inRow(xml, 'p-3333', (row) => `</w:tbl><w:p/><w:tbl>${properties}${head}${row}`);
    });
    expectOutcome(found, { refused: [] });
    expect(found.absent).toEqual([]);
  });
});

/** The archive with a size of its member that is not true, in both places where it stands. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const central = copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  copy.writeUInt32LE(100, 22);
  copy.writeUInt32LE(100, central + 24);
  return new Uint8Array(copy);
}
