import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { edition, everything, paragraph, shown } from './edition.ts';
import { site } from './page-html.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A plan's title is as long as it is.
    'long-title': 'off',
  },
});

const everywhere = { ...everything(), plan: { ...everything().plan, site: 'https://plan.example.org/a/' } };

describe.each([
  ['everything', site(everything())],
  ['everything, with an address on the web', site(everywhere)],
  ['everything, English first', site(shown(everything(), ['en', 'zh']))],
  ['everything, in Chinese', site(shown(everything(), ['zh']))],
  ['everything, in English', site(shown(everything(), ['en']))],
  ['next to nothing', site(edition([paragraph('p-1', { zh: '正文', en: null })]))],
])('%s', (_, files) => {
  it.each([...files].filter(([path]) => path.endsWith('.html')))('%s is valid HTML', async (path, html) => {
    const report = await validator.validateString(html, path);
    const problems = report.results.flatMap((result) =>
      result.messages.map((found) => `${found.line}:${found.column} ${found.ruleId} ${found.message}`),
    );
    expect(problems).toEqual([]);
  });
});
