/** Sets an edition with planc. Arguments: the edition's JSON, the folder of templates, the file to write. */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import type { Edition } from '../../../src/view/edition.ts';
import { measured } from './measured.mjs';

const [from = '', templates = '', to = ''] = process.argv.slice(2);
const edition = JSON.parse(readFileSync(from, 'utf8')) as Edition;
void measured(async () => {
  const { value, diagnostics } = await renderPdf(edition, {
    read: (path) => readFileSync(`${templates}/${path}`),
    attachments: [],
  });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  writeFileSync(to, value.bytes);
  return value.bytes.length;
});
