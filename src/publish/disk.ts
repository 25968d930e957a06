/** What publication needs of a disk. Paths are absolute; every call may throw the system's error. */
export interface Disk {
  read(path: string): Uint8Array | null;
  /** Paths of the files below a folder, with `/`, sorted by code unit; `null` where there is no such folder. */
  list(folder: string): readonly string[] | null;
  /** Names of what stands in a folder. */
  names(folder: string): readonly string[];
  /** Writes a file that is on the disk when the call returns, with the folders that it needs. */
  write(path: string, bytes: Uint8Array): void;
  /** Writes a file, with the folders that it needs; a power failure may still lose it. */
  stage(path: string, bytes: Uint8Array): void;
  /** Writes a file that is not there yet, with the folders that it needs; `false` where there is one of that name. */
  create(path: string, bytes: Uint8Array): boolean;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Where a path leads when links are followed, as far as it exists. */
  real(path: string): string;
  exists(path: string): boolean;
}
