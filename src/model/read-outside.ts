/** The bytes of a file that `plan.yaml` names, by the path given there; `null` where they cannot be read. */
export type ReadOutside = (path: string) => Uint8Array | null;
