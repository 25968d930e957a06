import type { Outcome } from '../../problem/diagnostic.ts';
import { LANG_TAGS } from '../../source/lang.ts';
import type { Edition } from '../../view/edition.ts';
import type { Artifact } from '../artifact.ts';
import { PdfFile } from './bridge.ts';
import { compose } from './compose/compose.ts';
import type { Context } from './compose/context.ts';
import { Coverage } from './compose/coverage.ts';
import { columnPlaces } from './compose/split.ts';
import { drawDocument } from './draw/document.ts';
import { loadFace, type LoadedFace } from './fonts/loaded.ts';
import { readTheme, type PairName, type Theme } from './theme.ts';
import type { FacePair } from './typeset/face.ts';
import type { Metadata } from './xmp.ts';

/** Where the renderer's settings and fonts come from, and what goes into the file beside the pages. */
export interface PdfResources {
  /** Bytes of a file, its path relative to `templates/`. */
  read(path: string): Uint8Array;
  /** Files to be attached: `plan.json`. */
  readonly attachments: readonly Artifact[];
}

const FOLDER = 'pdf';
const PRODUCER = 'planc';

/**
 * Renders an edition as a PDF: one language on the page of GB/T 9704-2012, two in parallel columns. The file claims
 * PDF/UA-1 and PDF/A-3a. The same edition and resources give the same bytes anywhere; the only date is the edition's.
 * A character without a glyph is reported, and stands as 〓 in the file, which must then not be published.
 */
export async function renderPdf(edition: Edition, resources: PdfResources): Promise<Outcome<Artifact>> {
  const theme = readTheme(new TextDecoder().decode(resources.read(`${FOLDER}/theme.yaml`)));
  const context = contextOf(edition, theme, resources);
  const pages = compose(context);
  const file = new PdfFile(metadataOf(edition));
  drawDocument(context, file, pages);
  for (const attachment of resources.attachments) {
    file.attach(attachment, mimeOf(attachment.path), 'The plan as data', dateOf(edition));
  }
  const path = `pdf/${edition.plan.id}.${edition.languages.join('-')}.pdf`;
  return { value: { path, bytes: file.finish() }, diagnostics: context.coverage.diagnostics() };
}

function contextOf(edition: Edition, theme: Theme, resources: PdfResources): Context {
  const layout = edition.languages.length > 1 ? theme.parallel : theme.alone;
  const context = { edition, theme, layout, coverage: new Coverage(), pair: pairs(theme, resources) };
  return { ...context, columns: columnPlaces(context) };
}

/** Faces are opened when they are first needed: a text without italics does not pay for them. */
function pairs(theme: Theme, resources: PdfResources): (name: PairName) => FacePair {
  const faces = new Map<string, LoadedFace>();
  const face = (name: string): LoadedFace => {
    const known = faces.get(name);
    if (known !== undefined) return known;
    const loaded = open(name, theme.faces[name] ?? '', resources);
    faces.set(name, loaded);
    return loaded;
  };
  const made = new Map<PairName, FacePair>();
  return (name) => {
    const known = made.get(name) ?? { han: face(theme.pairs[name].han), latin: face(theme.pairs[name].latin) };
    made.set(name, known);
    return known;
  };
}

function open(name: string, path: string, resources: PdfResources): LoadedFace {
  try {
    return loadFace(name, path, resources.read(`${FOLDER}/${path}`));
  } catch (error) {
    throw new Error(`theme.yaml: faces.${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function metadataOf(edition: Edition): Metadata {
  const { plan, languages } = edition;
  const inEach = (words: typeof plan.title): (readonly [string, string])[] =>
    languages.flatMap((lang) => {
      const text = words[lang];
      return text === null ? [] : [[LANG_TAGS[lang], text] as const];
    });
  return {
    titles: inEach(plan.title),
    descriptions: inEach(plan.note),
    languages: languages.map((lang) => LANG_TAGS[lang]),
    producer: PRODUCER,
    date: dateOf(edition),
  };
}

function dateOf(edition: Edition): Date {
  return new Date(`${edition.plan.date}T00:00:00Z`);
}

function mimeOf(path: string): string {
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
