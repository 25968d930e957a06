import type { Model } from '../../model/model.ts';
import { textArtifact, type Artifact } from '../artifact.ts';
import { renderJson } from '../json/index.ts';
import { licence, readme } from './words.ts';

/** Where the package stands in a publication. */
export const NPM_FOLDER = 'npm/';

/** The arrays of the record that the package exports by their own names. */
const PARTS = ['plan', 'chapters', 'sections', 'blocks', 'goals', 'owners', 'indicators', 'terms', 'projects'] as const;

/**
 * The record as an npm package, with paths relative to its own folder: ES module and CommonJS, types for both, the
 * data once. To be published with `npm publish` by whoever has the right to.
 */
export function npmPackage(model: Model, version: string): Artifact[] {
  const made = new Map(renderJson(model, version).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const types = `${made.get('schema/plan.d.ts') ?? ''}\n${DECLARATIONS}`;
  return [
    textArtifact('package.json', `${JSON.stringify(manifest(model), null, 2)}\n`),
    textArtifact('plan.json', `${JSON.stringify(JSON.parse(made.get('plan.json') ?? ''))}\n`),
    textArtifact('plan.schema.json', made.get('schema/plan.schema.json') ?? ''),
    textArtifact('index.js', MODULE),
    textArtifact('index.cjs', COMMONJS),
    textArtifact('index.d.ts', types),
    textArtifact('index.d.cts', types),
    textArtifact('README.md', readme(model, version)),
    textArtifact('LICENSE', licence(model.plan)),
  ];
}

const MODULE = `import record from './plan.json' with { type: 'json' };

export { record };
export const { ${PARTS.join(', ')} } = record;
`;

const COMMONJS = `'use strict';

const record = require('./plan.json');

exports.record = record;
${PARTS.map((part) => `exports.${part} = record.${part};\n`).join('')}`;

const DECLARATIONS = `/** The whole record. */
export declare const record: PlanRecord;
${PARTS.map((part) => `export declare const ${part}: PlanRecord['${part}'];\n`).join('')}`;

/** package.json; `exports` names types first, as resolvers take the first condition that holds. */
function manifest({ plan }: Model): object {
  const { data } = plan.licence;
  return {
    name: plan.id,
    version: plan.version,
    description: [plan.title.en ?? plan.title.zh, plan.note.en ?? plan.note.zh].filter((part) => part).join(' — '),
    keywords: ['open-data', 'plan', 'goals'],
    // An SPDX identifier is one word; anything else stands in the file.
    license: data !== null && /^[\w.+-]+$/.test(data) ? data : 'SEE LICENSE IN LICENSE',
    type: 'module',
    main: './index.cjs',
    module: './index.js',
    types: './index.d.cts',
    exports: {
      '.': {
        import: { types: './index.d.ts', default: './index.js' },
        require: { types: './index.d.cts', default: './index.cjs' },
      },
      './plan.json': './plan.json',
      './plan.schema.json': './plan.schema.json',
      './package.json': './package.json',
    },
    files: ['index.js', 'index.cjs', 'index.d.ts', 'index.d.cts', 'plan.json', 'plan.schema.json'],
    sideEffects: false,
    engines: { node: '>=20.10' },
  };
}
