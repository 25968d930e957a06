// Sets the texts of an edition with Typst: the same fonts, sizes and measure, justified, tagged.
// Arguments: the edition's JSON, a folder of fonts, the file to write.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { writeFileSync } from 'node:fs';
import { measured } from './measured.mjs';
import { blockTexts } from './texts.mjs';

const [from, fonts, to] = process.argv.slice(2);
const { languages, texts } = blockTexts(from);
const source = languages.length === 1 ? alone(texts) : parallel(texts);

await measured(() => {
  const compiler = NodeCompiler.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] });
  const bytes = compiler.pdf({ mainFileContent: source });
  writeFileSync(to, bytes);
  return bytes.length;
});

function alone(blocks) {
  const body = blocks.map(({ kind, level, words: [zh] }) =>
    kind === 'heading' ? `#heading(level: ${level}, ${quoted(zh)})` : `#par(text(${quoted(zh)}))`,
  );
  return `${settings('zh', 156, 225, 37, '15.792pt', '(amount: 2em, all: true)', '13.2pt')}\n${body.join('\n\n')}`;
}

/** One row of a grid a block, as planc aligns them. */
function parallel(blocks) {
  const cells = blocks.map(
    ({ words: [zh, en] }) =>
      `par(text(${quoted(zh)})), par(justify: false, text(lang: "en", size: 9.6pt, ${quoted(en)}))`,
  );
  const grid = `#grid(columns: (2fr, 3fr), column-gutter: 8mm, row-gutter: 6pt,\n${cells.join(',\n')})`;
  return `${settings('zh', 170, 243, 27, '10.5pt', '(amount: 2em, all: true)', '6pt')}\n${grid}`;
}

function settings(lang, measure, depth, top, size, indent, leading) {
  const side = (210 - measure) / 2;
  return [
    `#set page(width: 210mm, height: 297mm, margin: (x: ${side}mm, top: ${top}mm, bottom: ${297 - top - depth}mm))`,
    `#set text(lang: "${lang}", size: ${size}, font: ("Source Serif 4", "Noto Serif SC"))`,
    `#set par(justify: true, first-line-indent: ${indent}, leading: ${leading})`,
  ].join('\n');
}

function quoted(text) {
  return JSON.stringify(text ?? '');
}
