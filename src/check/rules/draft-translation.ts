import { translationState } from '../../model/translation.ts';
import { declare } from '../../problem/declare.ts';
import { defineLocalRule } from '../rule.ts';
import { translated } from '../translated.ts';

const problem = declare({
  code: 'draft-translation',
  severity: 'error',
  message: {
    zh: '“{id}”的译文还是草稿，正式发版不能包含草稿',
    en: 'The translation of “{id}” is a draft, which a release may not hold',
  },
  why: {
    zh: '平时草稿可以发布，旁边有注明；正式版的译文须有人审校并署名。',
    en: 'From day to day drafts may be published, with a note beside them; what is released has been reviewed by somebody who is named.',
  },
  fix: {
    zh: '请人审校，然后运行 planc translate accept {id} --reviewer 姓名。',
    en: 'Have it reviewed, then run `planc translate accept {id} --reviewer NAME`.',
  },
  examples: {
    bad: [
      {
        release: true,
        body: '一句话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#⟦p-2222⟧ src=e2f12406c9 status=draft}\n' },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222 src=078b0409b2 status=draft}\n' },
      },
    ],
  },
});

/** Only a release asks for more than a draft; a stale translation is reported as that. */
export const draftTranslation = defineLocalRule(problem, (model, { release }) =>
  translated(model).flatMap(({ block, passage, lang }) => {
    const isDraft = release && translationState(block, lang) === 'draft' && passage.status?.value !== 'reviewed';
    return isDraft ? [problem.at(passage.id?.span ?? passage.span, { id: block.id ?? '' })] : [];
  }),
);
