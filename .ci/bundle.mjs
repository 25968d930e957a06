// Makes lib/planc.js: the compiler in a few files, so that it starts fast. What only a build of PDFs needs stays outside.
import { chmodSync, rmSync } from 'node:fs';

/** Bundles src/main.ts; returns when lib/ is complete. */
export async function bundle() {
  const { build } = await import('esbuild');
  rmSync('lib', { recursive: true, force: true });
  await build({
    entryPoints: { planc: 'src/main.ts' },
    outdir: 'lib',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['pdfkit', 'fontkit'],
    // CommonJS packages inside an ES module ask for `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    minify: true,
    keepNames: true,
    legalComments: 'eof',
    logLevel: 'warning',
  });
  chmodSync('lib/planc.js', 0o755);
}

if (process.argv[1] === import.meta.filename) await bundle();
