// Writes docs/errors.md and docs/errors.zh.md from the declarations of the problems, and docs/licences.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licencesPage } from './licences.mjs';

const { outputFiles } = await build({
  stdin: {
    contents: `export { PROBLEMS } from './src/cli/problems.ts'; export { errorsPage } from './src/report/document.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { PROBLEMS, errorsPage } = await import(`data:text/javascript;base64,${code}`);
mkdirSync('docs', { recursive: true });
writeFileSync('docs/errors.md', errorsPage(PROBLEMS, 'en'));
writeFileSync('docs/errors.zh.md', errorsPage(PROBLEMS, 'zh'));
writeFileSync('docs/licences.md', licencesPage());
