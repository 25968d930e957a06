import type { PlanRecord } from '../../record/schema.ts';
import { date, dateOrNull, id, inLanguages, integer, integerOrNull, text, textOrNull } from './columns.ts';
import { tabulate, type Table } from './table.ts';

type Source = PlanRecord['plan']['sources'][number];

/** The edition as a whole, and the texts that it was taken from. */
export function planTables(record: PlanRecord): Table[] {
  return [edition(record), sources(record)];
}

function edition(record: PlanRecord): Table {
  return tabulate<PlanRecord>([record], {
    name: 'plan',
    title: { zh: '规划', en: 'Plan' },
    description: {
      zh: '只有一行：这一版本是什么，由谁整理，按什么条件使用',
      en: 'One row: what this edition is, who made it, and on what terms it may be used',
    },
    primaryKey: ['plan_id'],
    columns: [
      id('plan_id', '规划标识', 'Plan id', ({ plan }) => plan.id),
      text('version', '数据版本', 'Version of the data', ({ plan }) => plan.version),
      date('date', '版本日期', 'Date of the edition', ({ plan }) => plan.date),
      text('status', '版本性质', 'Status of the edition', ({ plan }) => plan.edition.status, {
        values: ['official', 'unofficial'],
        description: {
          zh: 'official：由批准规划的机关发布；unofficial：由他人整理',
          en: 'official: published by the body that adopted the plan; unofficial: made by others',
        },
      }),
      ...inLanguages('note', '版本说明', 'What this edition is', ({ plan }: PlanRecord) => plan.edition.note),
      ...inLanguages('title', '名称', 'Title', ({ plan }: PlanRecord) => plan.title),
      ...inLanguages('jurisdiction', '地区', 'Jurisdiction', ({ plan }: PlanRecord) => plan.jurisdiction.name),
      textOrNull('jurisdiction_code', '行政区划代码', 'Division code', ({ plan }) => plan.jurisdiction.code, {
        description: { zh: '行政区划代码（GB/T 2260）', en: 'Administrative division code (GB/T 2260)' },
      }),
      integer('from_year', '规划期首年', 'First year', ({ plan }) => plan.period.from),
      integer('to_year', '规划期末年', 'Last year', ({ plan }) => plan.period.to),
      integerOrNull('horizon_year', '远景年份', 'Horizon', ({ plan }) => plan.period.horizon, {
        description: { zh: '远景目标所指的年份', en: 'The year to which the long-range objectives look' },
      }),
      text('original_language', '原文语言', 'Original language', ({ plan }) => plan.languages.original, {
        description: { zh: '以这种语言的文本为准', en: 'The language whose text prevails' },
      }),
      textOrNull('licence_text', '正文的使用条件', 'Licence of the text', ({ plan }) => plan.licence.text),
      textOrNull('licence_data', '数据的使用条件', 'Licence of the data', ({ plan }) => plan.licence.data),
      text('schema_version', '数据结构版本', 'Version of the record', (one) => one.schemaVersion),
      text('generator', '生成程序', 'Generator', ({ generator }) => `${generator.name} ${generator.version}`),
    ],
  });
}

function sources({ plan }: PlanRecord): Table {
  return tabulate<Source>(plan.sources, {
    name: 'sources',
    title: { zh: '出处', en: 'Sources' },
    description: { zh: '规划正文取自的文件', en: 'The texts that the plan was taken from' },
    primaryKey: ['source_id'],
    columns: [
      id('source_id', '出处标识', 'Source id', (source) => source.id),
      ...inLanguages('title', '标题', 'Title', (source: Source) => source.title),
      ...inLanguages('publisher', '发布机构', 'Publisher', (source: Source) => source.publisher),
      dateOrNull('published', '发布日期', 'Published', (source) => source.published),
      textOrNull('index_number', '索引号', 'Index number', (source) => source.index),
      textOrNull('url', '网址', 'Address', (source) => source.url),
      text('sha256', 'SHA-256', 'SHA-256', (source) => source.sha256, {
        description: { zh: '文件的 SHA-256，小写十六进制', en: 'SHA-256 of the file, in lower-case hexadecimal' },
      }),
      integerOrNull('lines', '行数', 'Lines', (source) => source.lines),
    ],
  });
}
