import { AGGREGATIONS, FREQUENCIES } from '../../model/terms.ts';
import type { PlanRecord } from '../../record/schema.ts';
import { id, inLanguages, provenance, text } from './columns.ts';
import { tabulate, type Table } from './table.ts';

type Owner = PlanRecord['owners'][number];
type Indicator = PlanRecord['indicators'][number];
type Project = PlanRecord['projects'][number];

/** What goals refer to: departments, indicators and projects. */
export function registerTables(record: PlanRecord): Table[] {
  return [owners(record), indicators(record), projects(record)];
}

function owners(record: PlanRecord): Table {
  return tabulate<Owner>(record.owners, {
    name: 'owners',
    title: { zh: '部门', en: 'Owners' },
    description: { zh: '责任部门', en: 'The departments that answer for goals' },
    primaryKey: ['owner_id'],
    columns: [
      id('owner_id', '部门标识', 'Owner id', (owner) => owner.id),
      ...inLanguages('name', '全称', 'Name', (owner: Owner) => owner.name),
      ...inLanguages('short', '简称', 'Short name', (owner: Owner) => owner.short),
    ],
  });
}

function indicators(record: PlanRecord): Table {
  return tabulate<Indicator>(record.indicators, {
    name: 'indicators',
    title: { zh: '指标', en: 'Indicators' },
    description: {
      zh: '数字所衡量的是什么；均为整理者所加',
      en: 'What the figures measure; all of it the editors’ own',
    },
    primaryKey: ['indicator_id'],
    columns: [
      id('indicator_id', '指标标识', 'Indicator id', (one) => one.id),
      ...inLanguages('name', '名称', 'Name', (one: Indicator) => one.name),
      ...inLanguages('definition', '定义', 'Definition', (one: Indicator) => one.definition),
      ...inLanguages('numerator', '分子', 'Numerator', (one: Indicator) => one.numerator),
      ...inLanguages('denominator', '分母', 'Denominator', (one: Indicator) => one.denominator),
      ...inLanguages('unit', '单位', 'Unit', (one: Indicator) => one.unit),
      text('direction', '方向', 'Direction', (one) => one.direction, {
        values: ['up', 'down', 'none'],
        description: { zh: '越高越好、越低越好，或不分', en: 'Which way is better' },
      }),
      text('aggregation', '汇总方式', 'Aggregation', (one) => one.aggregation, { values: AGGREGATIONS }),
      text('frequency', '公布频率', 'Frequency', (one) => one.frequency, { values: FREQUENCIES }),
      ...inLanguages('published', '公布渠道', 'Where it would be published', (one: Indicator) => one.published),
      provenance('provenance', '依据', 'Provenance', (one) => one.provenance),
    ],
  });
}

function projects(record: PlanRecord): Table {
  return tabulate<Project>(record.projects, {
    name: 'projects',
    title: { zh: '项目', en: 'Projects' },
    description: { zh: '规划点名的项目', en: 'The projects that the plan names' },
    primaryKey: ['project_id'],
    columns: [
      id('project_id', '项目标识', 'Project id', (project) => project.id),
      ...inLanguages('name', '名称', 'Name', (project: Project) => project.name),
    ],
  });
}
