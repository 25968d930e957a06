import type { TranslationFormat } from './format.ts';

/** What every format for translators says of a block. */
const CARRIES = {
  zh: '每段一条：标识、原文、译文、译文状态（已审校、草稿、落后、未译）、所在文件、段落里的术语；目标、链接、着重、脚注、代码都是受保护的编号标记；原文指纹和导出版本。落后的译文附译文所依据的原文（有 git 历史时）',
  en: 'a unit a block: id, original, translation, its state (reviewed, draft, stale, missing), its file and its terms; goals, links, emphasis, footnotes and code as protected numbered marks; the fingerprint of the original and the version exported. With a stale one, the wording it was made from, where git has it',
};

/** Every format in which a translation goes out. To add one: its file or folder in this room, and an entry here. */
export const TRANSLATION_FORMATS: readonly TranslationFormat[] = [
  {
    id: 'xliff',
    purpose: 'translation',
    name: { zh: 'XLIFF 2.1', en: 'XLIFF 2.1' },
    extension: '.xlf',
    files: ['*.xlf'],
    carries: CARRIES,
    lacks: {
      zh: '审校人和日期；其他译本。可以导入：未译和落后是 initial，草稿是 translated，已审校是 reviewed',
      en: 'reviewers and dates; other translations. Comes back: missing and stale are initial, drafts translated, reviewed ones reviewed',
    },
    write: async (input) => (await import('./xliff/write.ts')).writeXliff(input),
    read: async (file) => (await import('./xliff/read.ts')).readXliff(file),
  },
  {
    id: 'po',
    purpose: 'translation',
    name: { zh: 'PO（GNU gettext）', en: 'PO (GNU gettext)' },
    extension: '.po',
    files: ['*.po'],
    carries: CARRIES,
    lacks: {
      zh: '审校人和日期；其他译本。可以导入：落后的标为 fuzzy，仍是 fuzzy 的不导入；标记写作 {1}…{/1}，文字里的花括号写两遍',
      en: 'reviewers and dates; other translations. Comes back: stale ones are fuzzy, and what is fuzzy still is not taken over; marks are {1}…{/1}, and braces that are text are doubled',
    },
    write: async (input) => (await import('./po/write.ts')).writePo(input),
    read: async (file) => (await import('./po/read.ts')).readPo(file),
  },
  {
    id: 'docx',
    purpose: 'translation',
    name: { zh: 'Word 对照表', en: 'Word table' },
    extension: '.docx',
    files: ['*.docx'],
    carries: CARRIES,
    lacks: {
      zh: '审校人和日期；其他译本；字形和版式。可以导入：只读第三栏，修订视同接受，批注不读；标记写作 ⟦1⟧…⟦/1⟧',
      en: 'reviewers and dates; other translations; looks. Comes back: the third column alone is read, tracked changes count as accepted, comments are not read; marks are ⟦1⟧…⟦/1⟧',
    },
    write: async (input) => (await import('./docx/write.ts')).writeDocx(input),
    read: async (file) => (await import('./docx/read.ts')).readDocx(file),
  },
  {
    id: 'tmx',
    purpose: 'translation',
    name: { zh: 'TMX 1.4b 翻译记忆', en: 'TMX 1.4b translation memory' },
    extension: '.tmx',
    files: ['*.tmx'],
    carries: {
      zh: '已审校和草稿的译文，每段一条：标识、状态、所在文件、原文和译文，标记为行内编码',
      en: 'what is reviewed or in draft, a unit a block: id, state, file, original and translation, with marks as inline codes',
    },
    lacks: {
      zh: '落后和未译的段落；术语。不导入',
      en: 'what is stale or missing; terms. Does not come back',
    },
    write: async (input) => (await import('./tmx.ts')).writeTmx(input),
    read: null,
  },
  {
    id: 'tbx',
    purpose: 'translation',
    name: { zh: 'TBX-Basic 术语表', en: 'TBX-Basic glossary' },
    extension: '.tbx',
    files: ['*.tbx'],
    carries: {
      zh: '术语表：首选、可用和禁用的说法（preferred、admitted、deprecated），说明',
      en: 'the glossary: preferred, admitted and forbidden forms (preferred, admitted, deprecated), and notes',
    },
    lacks: { zh: '正文；其他译本的说法。不导入', en: 'the text; forms in other translations. Does not come back' },
    write: async (input) => (await import('./tbx.ts')).writeTbx(input),
    read: null,
  },
];
