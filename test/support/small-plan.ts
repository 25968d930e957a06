/** The files of a plan of one chapter, whose introduction is the given Markdown, in a folder `plan/`. */
export function smallPlan(introduction: string, { lang = 'zh' }: { lang?: 'zh' | 'en' } = {}): Record<string, string> {
  return {
    'plan/plan.yaml': [
      'id: demo',
      'version: 1.0.0',
      'date: 2026-01-01',
      'edition: { status: official }',
      `title: { ${lang}: ${lang === 'zh' ? '示例' : 'Example'} }`,
      `jurisdiction: { name: { ${lang}: ${lang === 'zh' ? '示例区' : 'Example District'} } }`,
      'period: { from: 2021, to: 2025 }',
      `languages: { original: ${lang} }`,
      'chapters: [1-demo]',
      '',
    ].join('\n'),
    'plan/owners.yaml': '',
    [`plan/${lang}/1-demo/0-introduction.md`]: introduction,
  };
}
