import type { PlanRecord } from '../../record/schema.ts';
import { LANGS, type Lang } from '../../source/lang.ts';
import {
  booleanOrNull,
  id,
  idOrNull,
  inLanguages,
  integer,
  integerOrNull,
  provenance,
  role,
  text,
  textOrNull,
} from './columns.ts';
import { tabulate, type Table } from './table.ts';

type Chapter = PlanRecord['chapters'][number];
type Section = PlanRecord['sections'][number];
type Block = PlanRecord['blocks'][number];

/** The plan's text: its chapters and sections, and every block in every language. */
export function textTables(record: PlanRecord): Table[] {
  return [chapters(record), sections(record), sectionOwners(record), blocks(record), blockTexts(record)];
}

function chapters(record: PlanRecord): Table {
  return tabulate<Chapter>(record.chapters, {
    name: 'chapters',
    title: { zh: '章', en: 'Chapters' },
    description: { zh: '各章，按顺序', en: 'The chapters, in order' },
    primaryKey: ['chapter_id'],
    columns: [
      id('chapter_id', '章标识', 'Chapter id', (chapter) => chapter.id),
      integer('number', '序号', 'Number', (chapter) => chapter.number),
      ...inLanguages('title', '标题', 'Title', (chapter: Chapter) => chapter.title),
      provenance('title_provenance', '标题的依据', 'Provenance of the title', (chapter) => chapter.provenance),
    ],
  });
}

function sections(record: PlanRecord): Table {
  return tabulate<Section>(record.sections, {
    name: 'sections',
    title: { zh: '节', en: 'Sections' },
    description: { zh: '各节，按顺序', en: 'The sections, in order' },
    primaryKey: ['section_id'],
    foreignKeys: { chapter_id: 'chapters', source_id: 'sources' },
    columns: [
      id('section_id', '节标识', 'Section id', (section) => section.id),
      id('chapter_id', '章标识', 'Chapter id', (section) => section.chapter),
      integer('number', '章内序号', 'Number in its chapter', (section) => section.number),
      ...inLanguages('title', '标题', 'Title', (section: Section) => section.title),
      provenance('title_provenance', '标题的依据', 'Provenance of the title', (section) => section.provenance),
      idOrNull('source_id', '出处标识', 'Source id', (section) => section.source?.seed ?? null),
      integerOrNull('source_from', '出处首行', 'First line of the source', (section) => section.source?.from ?? null),
      integerOrNull('source_to', '出处末行', 'Last line of the source', (section) => section.source?.to ?? null, {
        description: { zh: '含该行', en: 'Included' },
      }),
    ],
  });
}

function sectionOwners(record: PlanRecord): Table {
  type Link = Section['owners'][number] & { readonly section: string; readonly position: number };
  const links = record.sections.flatMap(({ id: section, owners }) =>
    owners.map((owner, i) => ({ ...owner, section, position: i + 1 })),
  );
  return tabulate<Link>(links, {
    name: 'section_owners',
    title: { zh: '节的责任部门', en: 'Owners of sections' },
    description: { zh: '每节每个部门一行', en: 'One row for each department of a section' },
    primaryKey: ['section_id', 'position'],
    foreignKeys: { section_id: 'sections', owner_id: 'owners' },
    columns: [
      id('section_id', '节标识', 'Section id', (link) => link.section),
      integer('position', '次序', 'Position', (link) => link.position),
      id('owner_id', '部门标识', 'Owner id', (link) => link.org),
      role((link) => link.role),
      provenance('provenance', '依据', 'Provenance', (link) => link.provenance),
    ],
  });
}

function blocks(record: PlanRecord): Table {
  const positions = new Map(record.blocks.map((block, i) => [block, i + 1]));
  return tabulate<Block>(record.blocks, {
    name: 'blocks',
    title: { zh: '段落', en: 'Blocks' },
    description: {
      zh: '每个标题、段落、列表项、脚注和表格一行，按原文顺序',
      en: 'One row for each heading, paragraph, list item, footnote and table, in the order of the original',
    },
    primaryKey: ['block_id'],
    foreignKeys: { chapter_id: 'chapters', section_id: 'sections', source_id: 'sources' },
    columns: [
      id('block_id', '段落标识', 'Block id', (block) => block.id),
      integer('position', '次序', 'Position', (block) => positions.get(block) ?? 0),
      id('chapter_id', '章标识', 'Chapter id', (block) => block.chapter),
      idOrNull('section_id', '节标识', 'Section id', (block) => block.section, {
        description: { zh: '章首的段落不属于任何节', en: 'None for the blocks with which a chapter opens' },
      }),
      text('kind', '类型', 'Kind', (block) => block.kind, {
        values: ['heading', 'paragraph', 'item', 'footnote', 'table'],
      }),
      provenance('provenance', '依据', 'Provenance', (block) => block.provenance),
      text('file', '文件', 'File', (block) => block.source.file),
      integer('line', '行', 'Line', (block) => block.source.line),
      idOrNull('source_id', '出处标识', 'Source id', (block) => block.source.seed),
      integerOrNull('source_line', '出处行', 'Line of the source', (block) => block.source.seedLine),
    ],
  });
}

interface BlockText {
  readonly block: Block;
  readonly lang: Lang;
  readonly status: string;
  readonly fresh: boolean | null;
}

function blockTexts(record: PlanRecord): Table {
  return tabulate<BlockText>(
    record.blocks.flatMap((block) => textsOf(block, record.plan.languages.original)),
    {
      name: 'block_texts',
      title: { zh: '段落文字', en: 'Texts of blocks' },
      description: { zh: '每段每种语言一行', en: 'One row for each block in each language' },
      primaryKey: ['block_id', 'lang'],
      foreignKeys: { block_id: 'blocks' },
      columns: [
        id('block_id', '段落标识', 'Block id', ({ block }) => block.id),
        text('lang', '语言', 'Language', ({ lang }) => lang, { values: LANGS }),
        text('status', '状态', 'Status', ({ status }) => status, {
          values: ['original', 'reviewed', 'draft'],
          description: {
            zh: 'original：原文；reviewed：译文已审校；draft：译文未审校',
            en: 'original: it prevails; reviewed: a translation that was reviewed; draft: one that was not',
          },
        }),
        booleanOrNull('fresh', '译自现行原文', 'Made from the present original', ({ fresh }) => fresh, {
          description: { zh: '原文及来历不明的译文没有此值', en: 'None for an original, nor where it is not known' },
        }),
        textOrNull('topic', '段首小标题', 'Run-in heading', ({ block, lang }) => block.topic[lang]),
        text('text', '文字', 'Text', ({ block, lang }) => block.text[lang] ?? '', {
          description: {
            zh: '源文件里的文字，不含标记；表格的单元格以制表符分开，行以换行分开',
            en: 'The words of the source without markup; cells of a table are divided by tabs, rows by line feeds',
          },
        }),
        text('display', '显示文字', 'Text as shown', ({ block, lang }) => block.display[lang] ?? '', {
          description: {
            zh: '按规划声明的标点用法显示，与“文字”逐字对应',
            en: 'With the typography that the plan declares; as long as the text, character for character',
          },
        }),
      ],
    },
  );
}

/** A block in the languages that it has words in. */
function textsOf(block: Block, original: Lang): BlockText[] {
  const translated = LANGS.flatMap((lang): BlockText[] => {
    const translation = block.translations[lang];
    return translation === null || block.text[lang] === null ? [] : [{ block, lang, ...translation }];
  });
  return [{ block, lang: original, status: 'original', fresh: null }, ...translated];
}
