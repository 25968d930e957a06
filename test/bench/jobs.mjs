// What is measured: our commands and their peers on one plan, each as arguments for Node.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PLANC = join(ROOT, 'lib/planc.js');
const PEERS = join(import.meta.dirname, 'peers');
const PACKAGES = join(ROOT, 'test/bench/node_modules');

/** The checks: `work` holds plan/, seeds/ and whatever is written. */
export function checkJobs(work) {
  const off = { PLANC_CACHE: 'off' };
  const cached = (name) => ({ PLANC_CACHE: '', XDG_CACHE_HOME: join(work, name) });
  const plan = join(work, 'plan');
  // Both are sound; one is an edit of the other.
  const file = join(plan, 'en/1-opening/1-innovation.md');
  const before = readFileSync(file, 'utf8');
  const after = before.replace('We will', 'Here we will');
  let isEdited = false;
  const edit = () => {
    isEdited = !isEdited;
    writeFileSync(file, isEdited ? after : before);
  };
  return {
    'planc check, nothing cached': { args: [PLANC, 'check', plan], env: off },
    'planc check, unchanged': {
      args: [PLANC, 'check', plan],
      env: cached('cache-1'),
      before: () => writeFileSync(file, before),
    },
    'planc check, one file changed': { args: [PLANC, 'check', plan], env: cached('cache-2'), before: edit },
    autocorrect: { args: [join(PEERS, 'autocorrect.mjs'), plan] },
    'markdownlint-cli2': {
      args: [join(PACKAGES, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
      cwd: plan,
      codes: [0, 1],
    },
    'remark-cli with remark-preset-lint-recommended': {
      args: [
        join(PACKAGES, 'remark-cli/cli.js'),
        ...[
          '--quiet',
          '--no-stdout',
          '--no-config',
          '--use',
          join(PACKAGES, 'remark-preset-lint-recommended/index.js'),
          '.',
        ],
      ],
      cwd: plan,
      codes: [0, 1],
    },
  };
}

/**
 * The record and the site, with all checks; commonmark.js makes plain HTML of the Markdown alone. A plan a hundredfold
 * has a site of 130 000 pages, which would measure the disk.
 */
export function buildJobs(work, times) {
  const plan = join(work, 'plan');
  const built = (only) => ({
    args: [PLANC, 'build', plan, '--only', only, '--out', join(work, 'dist')],
    env: { PLANC_CACHE: 'off' },
  });
  return {
    'planc build --only json': built('json'),
    ...(times <= 10 ? { 'planc build --only json,html': built('json,html') } : {}),
    'planc verify': { args: [PLANC, 'verify', plan], env: { PLANC_CACHE: 'off' } },
    'commonmark.js': { args: [join(PEERS, 'commonmark.mjs'), plan, join(work, 'commonmark.html')] },
  };
}
