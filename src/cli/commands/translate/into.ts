import type { Model } from '../../../model/model.ts';
import { LANGS, type Lang } from '../../../source/lang.ts';
import { CannotRun } from '../../cannot-run.ts';
import type { OptionSpec } from '../../command.ts';

export const INTO_OPTION: OptionSpec = {
  flags: '--into <lang>',
  words: { zh: '译文的语言；只有一个译本时可以不写', en: 'language of the translation; not needed where there is one' },
  choices: LANGS,
};

/** The translation that is meant: the one that was named, or the only one. */
export function languageMeant({ plan: { translations } }: Model, asked: string | null): Lang {
  const [only, second] = translations;
  const known = translations.join(', ');
  if (!only) throw new CannotRun('noTranslation', {});
  if (asked === null) {
    if (second) throw new CannotRun('whichTranslation', { known });
    return only;
  }
  const found = translations.find((lang) => lang === asked);
  if (!found) throw new CannotRun('notTranslatedInto', { lang: asked, known });
  return found;
}
