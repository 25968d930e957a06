// Installs what is named and is not there yet, without running any package's scripts.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Installs what a folder's lock file names; does nothing where that is older than what is installed. */
export function install(folder) {
  if (!isInstalled(folder, 'package-lock.json')) npm(folder, ['ci']);
}

/** The same for a folder without a lock file, whose package.json names each package in one version. */
export function installPeers(folder) {
  if (!isInstalled(folder, 'package.json')) npm(folder, ['install', '--no-package-lock']);
}

function isInstalled(folder, wanted) {
  const installed = `${folder}/node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}/${wanted}`).mtimeMs;
}

function npm(folder, command) {
  console.error(`Installing the packages of ${folder}/package.json …`);
  const isWindows = process.platform === 'win32';
  const args = [...command, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
  if (status === 0) return;
  console.error(
    `npm ${command[0]} failed in ${folder}. Node.js 20.19 or newer with npm, and a way to the registry, are needed.`,
  );
  process.exit(2);
}
