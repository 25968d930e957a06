/** The words of the pages themselves, as against the plan's. A parallel edition shows both languages, another only its own. */
import type { Words } from '../../source/lang.ts';
import type { MeasureView } from '../../view/edition.ts';
import type { Tree } from './addresses.ts';

type PeriodType = MeasureView['periodType'];

export const WORDS = {
  skip: { zh: '跳到正文', en: 'Skip to the text' },
  siteNav: { zh: '全站导航', en: 'Site' },
  otherLanguage: { zh: '语言', en: 'Language' },
  home: { zh: '首页', en: 'Home' },
  contents: { zh: '目录', en: 'Contents' },
  chapters: { zh: '全文', en: 'The text' },
  figures: { zh: '有数字的目标', en: 'Goals with figures' },
  register: { zh: '目标', en: 'Goals' },
  registerTitle: { zh: '目标总表', en: 'Register of goals' },
  departments: { zh: '部门', en: 'Departments' },
  leadDepartments: { zh: '牵头部门', en: 'Lead departments' },
  glossary: { zh: '术语', en: 'Glossary' },
  about: { zh: '关于本版', en: 'About' },
  aboutTitle: { zh: '关于本版', en: 'About this edition' },
  search: { zh: '搜索', en: 'Search' },
  searchWords: { zh: '搜索全文', en: 'Search the text' },
  searchNote: {
    zh: '可用中文或英文搜索，全角、半角标点视为相同。搜索在您的设备上进行，不需要联网。',
    en: 'Search in Chinese or English; full-width and half-width punctuation count as equal. The search runs on your own device, offline.',
  },
  searchNeedsScripts: {
    zh: '搜索需要启用脚本。未启用时，可在各节页面用浏览器的“页内查找”，或查阅目标总表。',
    en: 'Searching needs scripts. Without them, use your browser’s “find in page”, or the register of goals.',
  },
  downloads: { zh: '下载', en: 'Downloads' },
  jurisdiction: { zh: '地区', en: 'Jurisdiction' },
  period: { zh: '规划期', en: 'Period' },
  source: { zh: '原文', en: 'Source' },
  edition: { zh: '本版', en: 'Edition' },

  number: { zh: '序号', en: 'No.' },
  goal: { zh: '目标', en: 'Goal' },
  task: { zh: '任务', en: 'Task' },
  target: { zh: '目标值', en: 'Target' },
  when: { zh: '期限', en: 'Period' },
  kind: { zh: '类别', en: 'Kind' },
  modality: { zh: '力度', en: 'Commitment' },
  lead: { zh: '牵头', en: 'Lead' },
  others: { zh: '配合', en: 'With' },
  status: { zh: '进展', en: 'Progress' },
  place: { zh: '出处', en: 'Where' },
  chart: { zh: '图示', en: 'Chart' },
  department: { zh: '部门', en: 'Department' },
  chapter: { zh: '章', en: 'Chapter' },
  noData: { zh: '暂无数据', en: 'no data' },
  notGiven: { zh: '原文未给出', en: 'not given in the plan' },
  all: { zh: '全部', en: 'All' },
  filters: { zh: '筛选', en: 'Filter' },
  showAll: { zh: '全部显示', en: 'Show all' },
  none: { zh: '未定', en: 'not set' },

  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  linkToBlock: { zh: '本段链接', en: 'Link to this passage' },
  linkToHeading: { zh: '本节链接', en: 'Link to this heading' },
  linkToGoal: { zh: '本目标链接', en: 'Link to this goal' },
  livesOn: { zh: '现在的目标', en: 'The goals now' },
  amendments: { zh: '修订', en: 'Amendments' },
  backToText: { zh: '回到正文', en: 'Back to the text' },
  goalsHere: { zh: '这几个字写了几项目标，序号', en: 'These words state several goals, numbers' },
  tableHere: { zh: '表格，可左右滚动', en: 'Table, scrolls sideways' },

  keyFigured: { zh: '有数字的目标', en: 'goal with a figure' },
  keyPlain: { zh: '其他目标', en: 'other goal' },
  editorialMark: { zh: '〔编〕', en: 'ed.' },
  editorialGloss: { zh: '编者所加，原文所无', en: 'added by the editors; not in the plan' },
  impliedMark: { zh: '〔推〕', en: 'impl.' },
  impliedGloss: { zh: '原文未明写，由原文推出', en: 'implied by the plan’s words, not stated' },

  whatItIs: { zh: '这是什么', en: 'What this is' },
  whatItIsNot: { zh: '这不是什么', en: 'What this is not' },
  isEdition: {
    zh: '规划的正文。文中每一项目标都已标出，可以按部门、按数字查，可以引用到段。',
    en: 'The text of the plan, with every goal in it marked: to be looked up by department or figure, and cited to the paragraph.',
  },
  notOfficial: {
    zh: '本页不是政府文件，也不是由政府发布的；正式文本以原发布机关公布的为准。',
    en: 'This is not a government document, nor was it published by a government. Only the text published by its issuer is authoritative.',
  },
  notProgress: {
    zh: '这里也没有执行情况：本版没有收录任何一项目标的执行数据。没有数据，不等于为零，也不说明目标能否完成。',
    en: 'Nor does it report progress: this edition holds no data on how any goal is being met. No data does not mean zero, nor does it say whether a goal will be met.',
  },
  noDataIsNotZero: {
    zh: '本版没有收录任何一项目标的执行数据。没有数据，不等于为零，也不说明目标能否完成。',
    en: 'This edition holds no data on progress towards any goal. No data does not mean zero, nor does it say whether a goal will be met.',
  },
  chapterCounts: { zh: '右侧为目标项数。', en: 'The figures on the right count the goals.' },
  countGoals: { zh: '项目标', en: 'goals' },
  countFigured: { zh: '项有数字', en: 'with a figure' },
  countDepartments: { zh: '个部门牵头', en: 'lead departments' },
  countSections: { zh: '节正文', en: 'sections' },
  leads: { zh: '牵头项数', en: 'goals led' },
  departmentsNote: {
    zh: '右侧为牵头的目标项数。凡注有〔编〕的，牵头关系为编者所拟，原文没有写明。',
    en: 'The figures on the right count the goals that each department leads. Where a lead is marked ed., the editors have proposed it; the plan does not name one.',
  },
  tasks: { zh: '任务分工表', en: 'Tasks' },
  supports: { zh: '配合的任务', en: 'Tasks shared with others' },
  kindNote: {
    zh: '目标的类别由编者划分。“—”表示原文没有给出。',
    en: 'The editors have sorted the goals into kinds. A dash means that the plan gives nothing.',
  },
  goalText: { zh: '原文所在', en: 'In the text' },
  readInText: { zh: '在全文中阅读', en: 'Read it in the text' },
  record: { zh: '记录', en: 'The record' },
  recordNote: {
    zh: '每一项都注明：原文写明、由原文推出，还是编者所加。',
    en: 'Each field says whether the plan states it, implies it, or the editors added it.',
  },
  field: { zh: '项目', en: 'Field' },
  value: { zh: '内容', en: 'Content' },
  basis: { zh: '依据', en: 'Basis' },
  stated: { zh: '原文写明', en: 'stated' },
  implied: { zh: '由原文推出', en: 'implied' },
  editorial: { zh: '编者所加', en: 'editorial' },
  identifier: { zh: '标识', en: 'Identifier' },
  sameBlock: { zh: '同段目标', en: 'In the same passage' },

  cite: { zh: '引用', en: 'How to cite' },
  citeStandard: { zh: 'GB/T 7714', en: 'GB/T 7714' },
  citePlain: { zh: '普通格式', en: 'Plain' },
  citeOriginal: { zh: '引用原始文件', en: 'The document itself' },
  citeNote: {
    zh: '每段、每个标题旁都有固定链接，改版后不变。引用到段时，请附上该段的链接；方括号里填写引用日期。',
    en: 'Every paragraph and heading has a link beside it that stays the same from one edition to the next: add it to cite a passage. The square brackets are for the date on which you cite.',
  },

  term: { zh: '术语', en: 'Term' },
  rendered: { zh: '译法', en: 'Rendered as' },
  otherForms: { zh: '也可用', en: 'Also' },
  notUsed: { zh: '不用', en: 'Not used' },
  note: { zh: '说明', en: 'Note' },
  glossaryNote: {
    zh: '译文统一使用的术语。由编者选定，不是官方译名表。',
    en: 'The terms that the translation keeps to. The editors chose them; this is not an official list.',
  },

  prevails: { zh: '文字效力', en: 'Which text prevails' },
  marks: { zh: '标记', en: 'Marks' },
  sources: { zh: '依据', en: 'Sources' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  translations: { zh: '译文状况', en: 'State of the translation' },
  reviewers: { zh: '审校', en: 'Reviewed by' },
  editors: { zh: '编者所加', en: 'What the editors added' },
  editorsNote: {
    zh: '章节标题（凡注〔编〕的）、目标的划分与编号、类别、责任部门、指标定义，以及译文。其余文字均出自原文。',
    en: 'Headings marked ed., the choice and numbering of the goals, their kinds, departments and indicators, and the translation. All other words are the plan’s.',
  },
  licence: { zh: '使用许可', en: 'Licence' },
  licenceText: { zh: '规划原文', en: 'The plan’s text' },
  licenceData: { zh: '本版所加内容与数据', en: 'What this edition adds, and its data' },
  index: { zh: '索引号', en: 'Index number' },
  file: { zh: '文件', en: 'File' },
  lines: { zh: '行数', en: 'Lines' },
  accessibility: { zh: '无障碍', en: 'Accessibility' },
  accessibilityNote: {
    zh: '目标为 WCAG 2.2 AA。阅读、切换语言、查看目标和使用总表都不需要脚本，也不需要鼠标；支持深色模式、放大和打印。搜索和总表的筛选需要脚本。图示旁边都有同样内容的文字或表格。',
    en: 'We aim at WCAG 2.2 AA. Reading, changing language, following goals and using the register need neither scripts nor a mouse; dark mode, zoom and print are supported. Searching, and filtering the register, need scripts. Every chart stands beside words or a table that say the same.',
  },
  privacy: { zh: '隐私', en: 'Privacy' },
  privacyNote: {
    zh: '本站不收集任何信息，不使用 Cookie，也不从别处加载任何内容。',
    en: 'This site collects nothing, sets no cookies, and loads nothing from elsewhere.',
  },

  notFound: { zh: '没有这一页', en: 'There is no such page' },
  notFoundNote: {
    zh: '地址可能有误，或这一页已经移走。可以从下面各处找起。',
    en: 'The address may be mistyped, or the page may have moved. Start again from one of these.',
  },
  chooseLanguage: { zh: '选择语言', en: 'Choose a language' },
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof WORDS;

/** When a target holds, without its years. */
export const PERIOD_TYPE_WORDS: Readonly<Record<PeriodType, Words>> = {
  'at-date': { zh: '到某年达到', en: 'in a given year' },
  'average-annual': { zh: '年均', en: 'annual average' },
  'every-year': { zh: '每年', en: 'every year' },
  cumulative: { zh: '累计', en: 'in total' },
  'every-case': { zh: '始终', en: 'in every case' },
  'each-year-event': { zh: '每年举办', en: 'held every year' },
  direction: { zh: '只有方向', en: 'a direction alone' },
  maintained: { zh: '保持', en: 'maintained' },
  'by-date': { zh: '到某年完成', en: 'done by a given year' },
};

/** The names of the trees, each in its own language: in full, and as short as they stand beside a passage. */
export const TREE_WORDS: Readonly<
  Record<Tree, { readonly name: string; readonly second: string | null; readonly short: string }>
> = {
  zh: { name: '中文', second: null, short: '中' },
  en: { name: 'English', second: null, short: 'EN' },
  both: { name: '中英对照', second: 'Both', short: '中/EN' },
};

/** Said in the language whose words are missing, since its reader is the one to be told. */
export const STATE_WORDS = {
  missing: { zh: '尚无中文译文。', en: 'Not yet translated into English.' },
  draft: { zh: '译文草稿，未经审校。', en: 'Draft translation, not yet reviewed.' },
  stale: { zh: '原文已有改动，本段译文尚未跟上。', en: 'The original has changed since this was translated.' },
} as const satisfies Record<string, Words>;
