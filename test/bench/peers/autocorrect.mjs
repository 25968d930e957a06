// Lints every Markdown file of a folder with autocorrect, in one process.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { lintFor } = createRequire(import.meta.url)('autocorrect-node');
const [folder] = process.argv.slice(2);
let found = 0;
for (const path of readdirSync(folder, { recursive: true }).filter((each) => each.endsWith('.md'))) {
  found += lintFor(readFileSync(join(folder, path), 'utf8'), path).lines.length;
}
console.log(found);
