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
];
