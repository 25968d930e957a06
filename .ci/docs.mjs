// Writes docs/errors.md and docs/formats.md, with their Chinese twins, from what problems and formats declare, and
// docs/licences.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { licencesPage } from './licences.mjs';

const { outputFiles } = await build({
  stdin: {
    contents: `export { PROBLEMS } from './src/cli/problems.ts'; export { errorsPage } from './src/report/document.ts';
      export { FORMATS } from './src/exchange/register.ts'; export { TRANSLATION_FORMATS } from './src/exchange/translators/register.ts';
      export { formatsPage } from './src/exchange/document.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  external: ['pdfkit', 'fontkit', 'sql.js'],
  write: false,
  // What a format needs when it runs is asked for then; modules would ask at once.
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
});
const module = { exports: {} };
new Function('require', 'module', outputFiles[0].text)(createRequire(import.meta.url), module);
const { PROBLEMS, errorsPage, FORMATS, TRANSLATION_FORMATS, formatsPage } = module.exports;
const formats = [...FORMATS, ...TRANSLATION_FORMATS];
mkdirSync('docs', { recursive: true });
writeFileSync('docs/errors.md', errorsPage(PROBLEMS, 'en'));
writeFileSync('docs/errors.zh.md', errorsPage(PROBLEMS, 'zh'));
writeFileSync('docs/licences.md', licencesPage());
writeFileSync('docs/formats.md', formatsPage(formats, 'en'));
writeFileSync('docs/formats.zh.md', formatsPage(formats, 'zh'));
