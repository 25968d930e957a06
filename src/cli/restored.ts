import type { Words } from '../source/lang.ts';

/** What is said when a run before was killed between two renames. */
export const RESTORED: Words = {
  zh: '上一次生成中途停止；已恢复在它之前的完整版本。',
  en: 'An earlier build was stopped half-way; the publication before it has been put back.',
};
