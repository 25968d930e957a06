import type { CommandGroup } from '../../command.ts';
import { accept } from './accept.ts';
import { diff } from './diff.ts';
import { exportTranslation } from './export.ts';
import { importTranslation } from './import.ts';
import { scaffold } from './scaffold.ts';
import { status } from './status.ts';

/** What keeps a translation in step with its original. */
export const translate: CommandGroup = {
  name: 'translate',
  words: {
    zh: '让译文跟上原文：看进度、看改动、接受译文、留出空位、与翻译软件往来',
    en: 'keep the translation in step: progress, changes, acceptance, places for what is missing, files for translators',
  },
  options: [],
  commands: [status, diff, accept, scaffold, exportTranslation, importTranslation],
};
