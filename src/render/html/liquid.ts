/** The template engine, shut in: it reads templates through the caller alone, and has neither clock nor chance. */
import { Liquid } from 'liquidjs';
import { toHtml } from './markup.ts';

export type ReadTemplate = (path: string) => Uint8Array;

/** Filters whose result depends on the day, the machine or chance. */
const UNREPEATABLE = [
  'date',
  'date_to_xmlschema',
  'date_to_rfc822',
  'date_to_string',
  'date_to_long_string',
  'sample',
] as const;

/** Whatever is not markup is escaped, and a template has no way round it. */
const UNESCAPED = ['raw'] as const;

export function createEngine(read: ReadTemplate): Liquid {
  const engine = new Liquid({
    fs: templateFiles(read),
    root: ['html'],
    extname: '.liquid',
    relativeReference: false,
    outputEscape: toHtml,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    cache: true,
  });
  for (const name of [...UNREPEATABLE, ...UNESCAPED]) delete engine.filters[name];
  return engine;
}

export function renderTemplate(engine: Liquid, name: string, data: Readonly<Record<string, unknown>>): string {
  const html: unknown = engine.renderFileSync(name, { ...data });
  if (typeof html !== 'string') throw new TypeError('a template rendered to something other than text');
  return html;
}

function templateFiles(read: ReadTemplate): NonNullable<ConstructorParameters<typeof Liquid>[0]>['fs'] & object {
  const text = (path: string): string => new TextDecoder('utf-8', { fatal: true }).decode(read(path));
  const exists = (path: string): boolean => {
    try {
      read(path);
      return true;
    } catch {
      return false;
    }
  };
  return {
    sep: '/',
    resolve: (folder, file, extension) => `${folder}/${templateName(file)}${extension}`,
    exists: (path) => Promise.resolve(exists(path)),
    existsSync: exists,
    readFile: (path) => Promise.resolve(text(path)),
    readFileSync: text,
  };
}

/** A template names its neighbours; it has no way out of its folder. */
function templateName(file: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(file)) return file;
  throw new Error(`not the name of a template: ${JSON.stringify(file)}`);
}
