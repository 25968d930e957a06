import type { Model } from '../../model/model.ts';
import type { Table } from '../tables/table.ts';

/** What the workbook is and is not: a heading, then the same in Chinese and in English. */
export function aboutRows({ plan, seeds }: Model, tables: readonly Table[], version: string): string[][] {
  const { title, note, jurisdiction, period, licence } = plan;
  const both = (words: { readonly zh: string | null; readonly en: string | null }): [string, string] => [
    words.zh ?? '',
    words.en ?? '',
  ];
  return [
    ['名称 Title', ...both(title)],
    ['版本说明 Edition', ...both(note)],
    ['地区 Jurisdiction', ...both(jurisdiction.name)],
    ['期间 Period', `${period.from}—${period.to}`, `${period.from}–${period.to}`],
    ['版本 Version', `${plan.version}（${plan.date}）`, `${plan.version} (${plan.date})`],
    ...seeds.map((seed) => ['出处 Source', sourceWords(seed, 'zh'), sourceWords(seed, 'en')]),
    ...(licence.text === null ? [] : [['正文的使用条件 Licence of the text', licence.text, licence.text]]),
    ...(licence.data === null ? [] : [['数据的使用条件 Licence of the data', licence.data, licence.data]]),
    ['依据 Provenance', ...both(PROVENANCE)],
    ['空格 Empty cells', ...both(EMPTY)],
    ['表头 Headings', ...both(HEADINGS)],
    ['生成程序 Generator', `planc ${version}`, `planc ${version}`],
    ...tables.map(({ name, title: words, description }) => [
      `表 Table: ${name}`,
      `${words.zh}：${description.zh}`,
      `${words.en}: ${description.en}`,
    ]),
  ];
}

const PROVENANCE = {
  zh: 'stated：原文写明；implied：由原文推定；editorial：整理者所加。每个目标每个字段的依据见 goal_provenance 表。',
  en: 'stated: the text says so; implied: it follows from the text; editorial: the editors’ own. The provenance of each field of each goal stands in the table goal_provenance.',
};

const EMPTY = {
  zh: '原文没有的一律留空，不表示零，也不表示没有完成。本工作簿没有任何完成情况的数据。',
  en: 'What the plan does not say is left empty: that means neither nought nor failure. This workbook has no data on whether goals were met.',
};

const HEADINGS = {
  zh: '各表第一行是中英文列名，第二行是供程序使用的列名，从第三行起是数据。各列的说明见最后一张表。',
  en: 'The first row of a table has titles in both languages, the second the names for programs; data begin in the third. The last sheet describes every column.',
};

function sourceWords(seed: Model['seeds'][number], lang: 'zh' | 'en'): string {
  const parts = [seed.title[lang], seed.publisher[lang], seed.published, seed.index, seed.url];
  return parts.filter((part) => part !== null).join(lang === 'zh' ? '；' : '; ');
}

/** A row a column of the tables: what it is called and what it means. */
export function fieldRows(tables: readonly Table[]): string[][] {
  const head = ['列 Column', '中文名', 'English', '类型 Type', '说明', 'Description'];
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map((column) => [
      `${name}.${column.name}`,
      column.title.zh,
      column.title.en,
      column.type,
      column.description?.zh ?? '',
      column.description?.en ?? '',
    ]),
  );
  return [head, ...rows];
}
