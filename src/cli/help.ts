import type { Command } from 'commander';
import type { Lang } from '../source/lang.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const NOTES: readonly (readonly [RegExp, string])[] = [
  [/\(choices: (.*?)(?:, default: (.*?))?\)/, '（可选：$1；默认：$2）'],
  [/\(default: (.*?)\)/, '（默认：$1）'],
];

/** Commander's few words of its own, in Chinese. */
export function translateHelp(command: Command, lang: Lang): void {
  if (lang !== 'zh') return;
  command.configureHelp({
    styleTitle: (title) => TITLES[title] ?? title,
    styleOptionDescription: translateNotes,
    styleArgumentDescription: translateNotes,
  });
}

function translateNotes(text: string): string {
  return NOTES.reduce((words, [english, chinese]) => words.replace(english, chinese), text).replace('；默认：）', '）');
}
