import { textArtifact } from '../render/artifact.ts';
import { archive } from './archive.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The namespace of relations between parts; also that of `r:id`. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relation {
  /** The last word of the relation's type: `styles`, `footnotes`, `hyperlink` … */
  readonly kind: string;
  /** Relative to the folder of the part; an address where it is external. */
  readonly target: string;
  readonly external?: boolean;
}

/** One part of an Office document. */
export interface Part {
  /** Path in the package: `word/document.xml`. */
  readonly path: string;
  readonly type: string;
  readonly root: XmlElement;
  /** What it refers to as `rId1`, `rId2` …, in order. */
  readonly relations?: readonly Relation[];
}

export interface Properties {
  readonly title: string;
  readonly description: string;
  /** `YYYY-MM-DD`; of the plan's edition, never of the day. */
  readonly date: string;
}

/** An Office document by ECMA-376 (Open Packaging Conventions), its main part first; the same bytes for the same parts. */
export function officeDocument(parts: readonly Part[], properties: Properties): Uint8Array {
  const core: Part = {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    root: coreProperties(properties),
  };
  const [main] = parts;
  const roots = [
    [`${RELATIONS}/officeDocument`, main?.path ?? '', false],
    [`${PACKAGE}/relationships/metadata/core-properties`, core.path, false],
  ] as const;
  const file = (path: string, root: XmlElement) => textArtifact(path, xmlDocument(root));
  const all = [...parts, core];
  return archive([
    file('[Content_Types].xml', contentTypes(all)),
    file('_rels/.rels', relationships(roots)),
    ...all.flatMap(({ path, root, relations = [] }) => {
      const targets = relations.map((one) => [`${RELATIONS}/${one.kind}`, one.target, one.external === true] as const);
      return [file(path, root), ...(targets.length === 0 ? [] : [file(relationsPath(path), relationships(targets))])];
    }),
  ]);
}

/** `word/document.xml` → `word/_rels/document.xml.rels` */
const relationsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

const relationships = (targets: readonly (readonly [type: string, target: string, external: boolean])[]): XmlElement =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    targets.map(([type, target, external], i) =>
      element('Relationship', {
        Id: `rId${i + 1}`,
        Type: type,
        Target: target,
        TargetMode: external ? 'External' : null,
      }),
    ),
  );

function contentTypes(parts: readonly Part[]): XmlElement {
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    parts.map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })),
  );
}

function coreProperties({ title, description, date }: Properties): XmlElement {
  const time = { 'xsi:type': 'dcterms:W3CDTF' };
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, title),
    element('dc:description', {}, description),
    element('dcterms:created', time, `${date}T00:00:00Z`),
    element('dcterms:modified', time, `${date}T00:00:00Z`),
  );
}
