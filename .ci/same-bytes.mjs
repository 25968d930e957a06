// npm run same-bytes: builds the plan with this Node and with others, and compares every byte of what comes out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { install } from './install.mjs';

/** The releases of Node that planc is held to, besides the one that runs this. */
const OTHERS = ['22', '24'];

chdir(`${import.meta.dirname}/..`);
install('.');
const { bundle } = await import('./bundle.mjs');
await bundle();
const work = mkdtempSync(join(tmpdir(), 'planc-nodes-'));
const manifests = [process.execPath, ...OTHERS.map(nodeOf)].map(build);
rmSync(work, { recursive: true, force: true });
const isSame = manifests.every(({ bytes }) => bytes.equals(manifests[0].bytes));
for (const { version, bytes } of manifests) console.log(`Node ${version}: ${JSON.parse(bytes).files.length} files`);
console.log(isSame ? 'The same bytes.' : 'The bytes differ.');
process.exitCode = isSame ? 0 : 1;

/** Node by its npm package, which holds the program and nothing that would have to be run to install it. */
function nodeOf(release) {
  const folder = join(work, release);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${release}`];
  run(npm, args, { shell: process.platform === 'win32' });
  return join(folder, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
}

function build(node, index) {
  const out = join(work, `dist-${index}`);
  const version = run(node, ['-p', 'process.versions.node']).trim();
  run(node, ['lib/planc.js', 'build', 'plan', '--out', out], { env: { ...process.env, PLANC_CACHE: 'off' } });
  const bytes = readFileSync(join(out, 'manifest.json'));
  return { version, bytes };
}

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  // What planc says it says to standard error; what Node has to say there is a fault.
  if (status !== 0 || /^(?:Error|\(node)/m.test(stderr)) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
