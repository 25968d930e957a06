import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { ROOT, temporaryFolder, writeFiles } from '../support/cli.ts';
import { pdfText } from '../support/pdf-text.ts';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** A block of a translation, with the fingerprint of the original that it was made from. */
const translated = (words: string, id: string, original: string): string =>
  `${words} {#${id} src=${fingerprint(original)} status=draft}`;

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stderr}`);
  return stdout;
}

test('a plan with an English original builds from the packed package, in an empty folder', async () => {
  const folder = temporaryFolder();
  // The bundle is made already; packing must not make it anew while other tests use it.
  run(npm, ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [tarball = ''] = readdirSync(folder);
  writeFiles(folder, {
    'package.json': '{ "private": true }',
    'plan/plan.yaml': [
      'id: harbour-2030',
      'version: 1.0.0',
      'date: 2026-03-01',
      'edition: { status: official }',
      'title: { en: Harbour Town Plan 2026–2030, zh: 港镇规划（2026—2030年） }',
      'jurisdiction: { name: { en: Harbour Town, zh: 港镇 } }',
      'period: { from: 2026, to: 2030 }',
      'languages: { original: en, translations: [zh] }',
      'chapters: [1-harbour]',
      '',
    ].join('\n'),
    'plan/owners.yaml': 'port: { name: { en: Port Office, zh: 港务办公室 } }\n',
    'plan/en/1-harbour/0-introduction.md': '# The harbour {#harbour}\n\nThe harbour feeds the town. {#p-2222}\n',
    'plan/en/1-harbour/1-quay.md':
      '---\nowners: { lead: port }\ntargets:\n  quay:\n    kind: deliverable\n    target: { period: by-date, state: open, to: 2028 }\n---\n\n' +
      '# A new quay {#quay}\n\n[Open the north quay by 2028](goal:quay). {#p-3333}\n\nDredging goes on. {#p-4444}\n',
    'plan/zh/1-harbour/0-introduction.md': `${translated('# 港口', 'harbour', 'The harbour')}\n\n${translated('港口养活全镇。', 'p-2222', 'The harbour feeds the town.')}\n`,
    'plan/zh/1-harbour/1-quay.md': `${translated('# 新码头', 'quay', 'A new quay')}\n\n${translated('[2028年前启用北码头](goal:quay)。', 'p-3333', 'Open the north quay by 2028.')}\n`,
  });
  run(npm, ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], folder);

  run(process.execPath, ['node_modules/planc/lib/planc.js', 'build'], folder);

  const record = JSON.parse(readFileSync(join(folder, 'dist/plan.json'), 'utf8')) as {
    plan: { languages: object };
    goals: { id: string; statement: object }[];
  };
  expect(record.plan.languages).toEqual({ original: 'en', translations: ['zh'] });
  expect(record.goals[0]).toMatchObject({
    id: 'quay',
    statement: { en: 'Open the north quay by 2028', zh: '2028年前启用北码头' },
  });
  const html = readFileSync(join(folder, 'dist/both/chapters/harbour/index.html'), 'utf8');
  expect(html.indexOf('The harbour feeds')).toBeLessThan(html.indexOf('港口养活全镇'));
  expect(await pdfText(join(folder, 'dist/pdf/harbour-2030.en-zh.pdf'))).toContain('港口养活全镇。');
  expect(existsSync(join(folder, 'dist/pdf/harbour-2030.en.pdf'))).toBe(true);
}, 180_000);
