// Turns every Markdown file of a folder into HTML with commonmark.js, in one process.
import { HtmlRenderer, Parser } from 'commonmark';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, to] = process.argv.slice(2);
const parser = new Parser();
const renderer = new HtmlRenderer();
const html = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.md'))
  .map((path) => renderer.render(parser.parse(readFileSync(join(folder, path), 'utf8'))));
writeFileSync(to, html.join(''));
