import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/cli.ts';
import { smallPlan } from '../support/small-plan.ts';
import { type Case } from './case.ts';

/** What must hold of any input whatever: seconds of the processor, and bytes of memory at its height. */
const LONGEST = 5;
const LARGEST = 1024 ** 3;

/** What is wrong with planc’s answer to an input; empty where nothing is. */
export function faultsOf(input: Case): string[] {
  const cwd = mkdtempSync(join(tmpdir(), 'planc-hostile-'));
  try {
    const written = layOut(cwd, input);
    if (!written) return [];
    const before = snapshot(join(cwd, 'plan'));
    const run = start(cwd, ['build', '--only', 'json,html']);
    return [
      ...faultsOfRun(run),
      ...(snapshot(join(cwd, 'plan')) === before ? [] : ['the plan was changed']),
      ...faultsOfOutcome(run, cwd, input),
    ];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

interface Run {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  readonly bytes: number;
}

function start(cwd: string, args: readonly string[]): Run {
  const usage = join(cwd, '.usage');
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', join(import.meta.dirname, 'usage.cjs'), join(ROOT, 'lib/planc.js'), ...args],
    {
      cwd,
      timeout: 30_000,
      maxBuffer: 256 * 1024 * 1024,
      env: {
        PATH: process.env['PATH'],
        LANG: 'C.UTF-8',
        XDG_CACHE_HOME: join(tmpdir(), 'planc-test-cache'),
        USAGE_FILE: usage,
      },
    },
  );
  const killed = { seconds: Infinity, bytes: Infinity };
  const taken = existsSync(usage) ? (JSON.parse(readFileSync(usage, 'utf8')) as typeof killed) : killed;
  return { code: status, signal, out: stdout.toString('utf8'), err: stderr.toString('utf8'), ...taken };
}

/** False where this system cannot have such a file. */
function layOut(cwd: string, { files }: Case): boolean {
  for (const [path, content] of Object.entries({ ...smallPlan('# 标题 {#demo}\n\n正文。 {#p-2222}\n'), ...files })) {
    if (content === null) continue;
    try {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    } catch {
      return false;
    }
  }
  return true;
}

function faultsOfRun({ code, signal, err, out, seconds, bytes }: Run): string[] {
  const faults: string[] = [];
  if (signal !== null || ![0, 1, 2].includes(code ?? -1)) faults.push(`ended with ${code ?? signal}`);
  if (/\n\s+at \S.*:\d+:\d+|\b(?:Type|Range|Syntax|Reference)Error\b|unexpected failure/i.test(err))
    faults.push(`a stack trace: ${err.slice(0, 300)}`);
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(err + out))
    faults.push('control characters in the report');
  if (/^(?:::|##vso)/m.test(err + out)) faults.push('a command to CI in the report');
  if (code !== 0 && !/error|错误|planc: /.test(err)) faults.push(`no error said: ${err.slice(0, 200)}`);
  if (seconds > LONGEST) faults.push(`took ${seconds.toFixed(1)} s`);
  if (!(bytes > 0 && bytes < LARGEST)) faults.push(`took ${bytes} bytes`);
  return faults;
}

function faultsOfOutcome({ code, err }: Run, cwd: string, { kept = [], outcome, code: wanted }: Case): string[] {
  const published = code === 0;
  if (outcome === 'published' && !published) return [`refused: ${err.slice(0, 400)}`];
  if (outcome === 'refused' && published) return ['published'];
  if (wanted && !err.includes(`[${wanted}]`)) return [`reported without ${wanted}: ${err.slice(0, 300)}`];
  if (!published) return [];
  const { blocks } = JSON.parse(readFileSync(join(cwd, 'dist/plan.json'), 'utf8')) as {
    blocks: { text: { zh: string | null } }[];
  };
  const text = blocks.map((block) => block.text.zh ?? '').join('\n');
  return kept.filter((words) => !text.includes(words)).map((words) => `lost ${words} in ${text.slice(0, 200)}`);
}

function snapshot(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${readFileSync(path).toString('base64')}`)
    .join('\n');
}
