import { toRecord } from '../../render/json/record.ts';
import { textArtifact, type Artifact } from '../../render/artifact.ts';
import type { ExportInput } from '../format.ts';
import { CONTEXT } from './context.ts';
import { Graph } from './graph.ts';

/** The record as linked data, and beside it the context that gives its keys their meaning. */
export function exportJsonLd({ model, version }: ExportInput): Artifact[] {
  const graph = new Graph(toRecord(model, version)).nodes();
  return [
    textArtifact('plan.jsonld', toText({ '@context': 'context.jsonld', '@graph': graph })),
    textArtifact('context.jsonld', toText(CONTEXT)),
  ];
}

const toText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
