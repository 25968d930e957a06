// The PDF part of npm run bench: planc beside Typst and beside pdfkit's own text(), each in a process of its own, on the
// text of plan/ and on ten times that text. Run turn by turn, so that the machine's mood cancels out.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../../..');
const FONTS = join(ROOT, 'templates/pdf/fonts');
const MIB = 2 ** 20;

/** Prints the table; `rounds` is how often each job is done. */
export async function benchPdf(rounds, say = console.log) {
  const work = mkdtempSync(join(tmpdir(), 'planc-bench-pdf-'));
  const scripts = await bundled();
  const fonts = unpackedFonts(join(work, 'fonts'));
  run([join(scripts, 'editions.cjs'), join(ROOT, 'plan'), work]);
  const setters = {
    planc: [join(scripts, 'planc.cjs'), join(ROOT, 'templates')],
    'Typst, texts alone': [join(HERE, 'typst.mjs'), fonts],
    'pdfkit text(), texts alone': [join(HERE, 'pdfkit-text.mjs'), fonts],
  };
  say(`\n## PDF, medians of ${rounds}, from an edition in memory to bytes\n`);
  say('| edition | set by | × Typst | 10× the text: × time | memory, MiB | 10×: MiB | file, KiB |');
  say('| --- | --- | --- | --- | --- | --- | --- |');
  const editions = readdirSync(work).flatMap((name) => /^(.+)\.1\.json$/.exec(name)?.[1] ?? []);
  for (const edition of editions) await benchEdition(work, edition, setters, rounds, say);
}

async function benchEdition(work, edition, setters, rounds, say) {
  const results = new Map(Object.keys(setters).map((name) => [name, { 1: [], 10: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, [script, folder]] of Object.entries(setters)) {
      for (const times of [1, 10]) {
        const printed = run([script, join(work, `${edition}.${times}.json`), folder, join(work, 'out.pdf')]);
        results.get(name)[times].push(JSON.parse(printed));
      }
    }
  }
  const typst = results.get('Typst, texts alone')[1].map(({ ms }) => ms);
  for (const [name, { 1: once, 10: tenfold }] of results) {
    const ratio = median(once.map(({ ms }, i) => ms / typst[i]));
    const growth = median(tenfold.map(({ ms }, i) => ms / once[i].ms));
    const memory = [once, tenfold].map((runs) => Math.round(median(runs.map((each) => each.memory)) / MIB));
    const size = Math.round(once[0].bytes / 1024);
    const figures = [ratio.toFixed(2), growth.toFixed(1), ...memory, size];
    say(`| ${edition} | ${name} | ${figures.join(' | ')} |`);
  }
}

/** What is written in TypeScript, made ready where the packages of both package.json are found. */
async function bundled() {
  const outdir = join(ROOT, 'test/bench/node_modules/.planc-bench');
  mkdirSync(outdir, { recursive: true });
  await build({
    entryPoints: [join(HERE, 'editions.ts'), join(HERE, 'planc.ts')],
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    external: ['pdfkit', 'fontkit'],
    logLevel: 'error',
  });
  return outdir;
}

/** Typst and pdfkit read plain TrueType. */
function unpackedFonts(folder) {
  mkdirSync(folder);
  for (const name of readdirSync(FONTS).filter((each) => each.endsWith('.ttf.br'))) {
    writeFileSync(join(folder, name.slice(0, -3)), brotliDecompressSync(readFileSync(join(FONTS, name))));
  }
  return folder;
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT });
  if (status !== 0) throw new Error(`${args[0]}: ${stderr}`);
  return stdout;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

if (process.argv[1] === import.meta.filename) await benchPdf(Number(process.env.PLANC_BENCH_ROUNDS ?? 5));
