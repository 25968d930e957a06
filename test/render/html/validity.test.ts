import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { edition, everything, paragraph, shown } from './edition.ts';
import { render } from './page-html.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A plan's title is as long as it is.
    'long-title': 'off',
  },
});

describe.each([
  ['everything', everything()],
  ['everything, English first', shown(everything(), ['en', 'zh'])],
  ['everything, in Chinese', shown(everything(), ['zh'])],
  ['everything, in English', shown(everything(), ['en'])],
  ['next to nothing', edition([paragraph('p-1', { zh: '正文', en: null })])],
])('%s', (_, one) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(await render(one));
    const problems = report.results.flatMap((result) =>
      result.messages.map((found) => `${found.line}:${found.column} ${found.ruleId} ${found.message}`),
    );
    expect(problems).toEqual([]);
  });
});
