/** What publication needs of a disk. Paths are absolute; every call may throw the system's error. */
export interface Disk {
  read(path: string): Uint8Array | null;
  /** Paths of the files below a folder, with `/`, sorted by code unit; `null` where there is no such folder. */
  list(folder: string): readonly string[] | null;
  /** Names of what stands in a folder. */
  names(folder: string): readonly string[];
  /** Writes a file that is on the disk when the call returns, with the folders that it needs. */
  write(path: string, bytes: Uint8Array): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  exists(path: string): boolean;
}
