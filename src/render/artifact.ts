/** One file of the publication, before it is written. */
export interface Artifact {
  /** Path within the publication, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function textArtifact(path: string, text: string): Artifact {
  return { path, bytes: new TextEncoder().encode(text) };
}
