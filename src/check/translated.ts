import type { Block, Model, Passage } from '../model/model.ts';
import type { Lang } from '../source/lang.ts';

/** A block with its words in another language, placeholders aside. */
export interface Translated {
  readonly block: Block;
  readonly passage: Passage;
  readonly lang: Lang;
}

/** Every block in every language into which it is translated. */
export function translated({ blocks, plan }: Model): readonly Translated[] {
  return blocks.flatMap((block) =>
    plan.translations.flatMap((lang) => {
      const passage = block.translations[lang];
      return passage ? [{ block, passage, lang }] : [];
    }),
  );
}
