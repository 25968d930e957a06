// Dumps the texts of an edition through pdfkit's own text(): what planc's lines, links and tags are paid for beside.
// Arguments: the edition's JSON, a folder of fonts, the file to write.
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { measured } from './measured.mjs';
import { blockTexts } from './texts.mjs';

const [from, fonts, to] = process.argv.slice(2);
const { languages, texts } = blockTexts(from);
const FACES = { zh: `${fonts}/NotoSerifSC-Regular.ttf`, en: `${fonts}/SourceSerif4-Regular.ttf` };
const SIZES = languages.length === 1 ? { zh: 15.792, en: 11.5 } : { zh: 10.5, en: 9.6 };

await measured(async () => {
  const document = new PDFDocument({ size: 'A4', margin: 76, font: null });
  const file = createWriteStream(to);
  document.pipe(file);
  for (const { words } of texts) {
    for (const [k, lang] of languages.entries()) {
      if (!words[k]) continue;
      document.font(FACES[lang]).fontSize(SIZES[lang]).text(words[k], { align: 'justify' });
    }
  }
  document.end();
  await finished(file);
  return file.bytesWritten;
});
