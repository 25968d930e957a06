import type { Format } from './format.ts';

/** The columns of every format for analysts, in words. */
const TABLES = {
  zh: '规划、出处、部门、指标、章节、段落与各语言文字、目标，以及目标与部门、原文位置、依据的对应表；datapackage.json 说明各表各列、主键、外键和 SHA-256',
  en: 'the plan, its sources, departments, indicators, chapters, sections, blocks with their text in every language, goals, and the tables that join goals to departments, places in the text and provenance; datapackage.json describes tables, columns, keys and hashes',
};

/** Every format in which a plan leaves planc. To add one: its file or folder in this room, and an entry here. */
export const FORMATS: readonly Format[] = [
  {
    id: 'csv',
    purpose: 'analysis',
    name: { zh: 'CSV 表', en: 'CSV tables' },
    files: ['*.csv', 'datapackage.json'],
    carries: TABLES,
    lacks: {
      zh: "术语表；强调等标记。文字列里以 = + - @ 等开头的内容前加 '，以免被表格软件当作公式",
      en: "the glossary; emphasis and other markup. In columns of text, what begins with = + - @ and the like is given a ' before it, lest a spreadsheet take it for a formula",
    },
    run: async (input) => (await import('./csv.ts')).exportCsv(input),
  },
  {
    id: 'ndjson',
    purpose: 'analysis',
    name: { zh: '逐行 JSON', en: 'JSON by lines' },
    files: ['*.ndjson', 'datapackage.json'],
    carries: TABLES,
    lacks: { zh: '术语表；强调等标记', en: 'the glossary; emphasis and other markup' },
    run: async (input) => (await import('./ndjson.ts')).exportNdjson(input),
  },
  {
    id: 'parquet',
    purpose: 'analysis',
    name: { zh: 'Parquet', en: 'Parquet' },
    files: ['*.parquet', 'datapackage.json'],
    carries: TABLES,
    lacks: {
      zh: '术语表；强调等标记。带精度的十进制数存为文字，另有一列浮点数',
      en: 'the glossary; emphasis and other markup. Decimals with their precision are text, beside a column of doubles',
    },
    run: async (input) => (await import('./parquet.ts')).exportParquet(input),
  },
  {
    id: 'sqlite',
    purpose: 'analysis',
    name: { zh: 'SQLite 数据库', en: 'SQLite database' },
    files: ['plan.sqlite', 'datapackage.json'],
    carries: TABLES,
    lacks: {
      zh: '术语表；强调等标记。日期存为文字，真假存为 1 和 0；列的说明在 dictionary 表',
      en: 'the glossary; emphasis and other markup. Dates are text, true and false are 1 and 0; columns are described in the table dictionary',
    },
    run: async (input) => (await import('./sqlite.ts')).exportSqlite(input),
  },
  {
    id: 'xlsx',
    purpose: 'analysis',
    name: { zh: 'Excel 工作簿', en: 'Excel workbook' },
    files: ['plan.xlsx', 'datapackage.json'],
    carries: TABLES,
    lacks: {
      zh: '术语表；强调等标记；超过 32767 个字符的段落。像公式的文字标为文字，一字不改',
      en: 'the glossary; emphasis and other markup; more than 32,767 characters of a block. Text that looks like a formula is marked as text, and not changed',
    },
    run: async (input) => (await import('./xlsx/index.ts')).exportXlsx(input),
  },
  {
    id: 'stratml',
    purpose: 'systems',
    name: { zh: 'StratML 第 2 部分（ISO 17469）', en: 'StratML Part 2 (ISO 17469)' },
    files: ['plan.*.stratml.xml'],
    carries: {
      zh: '每种语言一个文件：章为 Goal，目标为 Objective，责任部门为承担 Performer 角色的 Stakeholder，目标值为 TargetResult，比较方式在 Descriptor；类型、力度、性质、期间类型和逐个字段的依据写在 OtherInformation',
      en: 'one file a language: a chapter is a Goal, a goal an Objective, a department a Stakeholder in the role of Performer, a target a TargetResult with its comparator in the Descriptor; kind, modality, nature, period type and the provenance of each field stand in OtherInformation',
    },
    lacks: {
      zh: '节只作为说明；除章首以外的正文；指标定义；目标在文中的位置。年份写成起止日期。标识前加 _、类别和连字符；区间写成下限和上限两个 TargetResult',
      en: 'sections, other than as a remark; text other than the opening of chapters; definitions of indicators; places in the text. Years become dates. Identifiers are given _ and their kind; a range becomes two TargetResults, its bounds',
    },
    run: async (input) => (await import('./stratml/index.ts')).exportStratml(input),
  },
  {
    id: 'jsonld',
    purpose: 'systems',
    name: { zh: 'JSON-LD 关联数据', en: 'JSON-LD linked data' },
    files: ['plan.jsonld', 'context.jsonld'],
    carries: {
      zh: '规划、出处、部门、指标、章节、段落文字、目标及其依据，各为一个节点，以 URN 互相指认；context.jsonld 用都柏林核心、SKOS、W3C 的组织和溯源词汇解释各个键，没有合适词汇的用 planc 自己的',
      en: 'the plan, its sources, departments, indicators, chapters, sections, the text of blocks, and goals with their provenance, each a node that others name by URN; context.jsonld gives the keys their meaning in Dublin Core, SKOS and the W3C’s ontologies for organizations and provenance, or in planc’s own words where none fits',
    },
    lacks: {
      zh: '术语表；行列位置；译文的审校状态；强调等标记。URN 没有登记，不能访问；使用条件不是 SPDX 标识的只写在正文使用条件里',
      en: 'the glossary; places by line and column; how far translations were reviewed; emphasis and other markup. The URNs are not registered and lead nowhere; a licence that is no SPDX identifier is left out',
    },
    run: async (input) => (await import('./json-ld/index.ts')).exportJsonLd(input),
  },
  {
    id: 'npm',
    purpose: 'systems',
    name: { zh: 'npm 数据包', en: 'npm data package' },
    files: ['package.json', 'index.js', 'index.cjs', 'index.d.ts', 'index.d.cts', 'plan.json', 'plan.schema.json'],
    carries: {
      zh: 'plan.json 的全部内容，供 JavaScript 和 TypeScript 程序直接引用，附类型、JSON Schema、说明和使用条件。planc build 也把它写到 dist/npm/',
      en: 'all of plan.json for programs in JavaScript and TypeScript, with types, JSON Schema, a readme and the terms of use. planc build writes it to dist/npm/ as well',
    },
    lacks: {
      zh: '强调等标记；planc 不发布到任何软件仓库，由有权发布的人运行 npm publish',
      en: 'emphasis and other markup; planc publishes to no registry: whoever has the right to runs npm publish',
    },
    run: async ({ model, version }) => (await import('../render/npm/index.ts')).npmPackage(model, version),
  },
  {
    id: 'docx',
    purpose: 'circulation',
    name: { zh: 'Word 文档', en: 'Word document' },
    files: ['plan.docx'],
    carries: {
      zh: '原文全文：标题样式、段落、列表、表格、脚注、目标标记；首页注明版本性质和出处；附量化目标和全部目标两张表，整理者所定的标〔编〕',
      en: 'the whole original with heading styles, paragraphs, lists, tables, footnotes and marks of goals; what the edition is and its sources on the first page; tables of the quantified targets and of every goal, with [ed.] on what the editors decided',
    },
    lacks: {
      zh: '译文；段落标识；指标定义；逐个字段的依据。字体用读者电脑上的仿宋、黑体、楷体、宋体；批注和修改不会自动回到规划',
      en: 'translations; ids of blocks; definitions of indicators; provenance field by field. Typefaces are those of the reader’s machine; comments and changes do not come back by themselves',
    },
    run: async (input) => (await import('./docx/index.ts')).exportDocx(input),
  },
];
