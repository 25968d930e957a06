// What planc ships with, and under which licences: read from the lockfile and from the packages themselves.
import { readFileSync } from 'node:fs';

/** Every run-time package, with the packages that those need in turn. */
export function runtimePackages() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([path, { version, hasInstallScript = false }]) => {
      const { name, license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
      return { name, version, licence: license ?? null, hasInstallScript };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

export function licencesPage() {
  const packages = runtimePackages();
  const rows = packages.map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? 'see its LICENSE'} |`,
  );
  return [
    '# Licences',
    '',
    'planc itself is under the Apache License 2.0. The fonts in `templates/pdf/fonts/` are under the SIL Open Font License 1.1; their licences lie beside them.',
    '',
    `At run time planc uses ${packages.length} packages, those counted that others need. None has an install script. \`npm run docs\` writes this page, and a test holds it to the lockfile.`,
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
