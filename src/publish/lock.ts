import type { Disk } from './disk.ts';

/** A process, as others on the same machine know it. */
export interface Process {
  readonly pid: number;
  readonly host: string;
}

/** This process, and what it can find out about the others. */
export interface Self extends Process {
  /** Whether a process of this machine is there at all. */
  isRunning(pid: number): boolean;
  pause(milliseconds: number): void;
}

/** Whether the lock is ours; if not, who holds it. */
export type Locked = { readonly release: () => void } | { readonly holder: Process };

/**
 * One build at a time writes into a folder. The lock is a file beside it that names the
 * process. A process that is gone holds nothing: its lock is taken over, and its half-written files with it.
 */
export function lock(disk: Disk, self: Self, path: string): Locked {
  const mine = new TextEncoder().encode(`${JSON.stringify({ pid: self.pid, host: self.host })}\n`);
  const ours: Locked = { release: () => disk.remove(path) };
  if (disk.create(path, mine)) return ours;
  const holder = holderOf(disk, self, path);
  if (holder && isHeld(holder, self)) return { holder };
  disk.remove(path);
  // Where another took it over first it is theirs.
  return disk.create(path, mine) ? ours : { holder: readHolder(disk.read(path)) ?? self };
}

/** A lock without words is being written just now, or was left by a process that was killed at that very instant. */
function holderOf(disk: Disk, self: Self, path: string): Process | null {
  const holder = readHolder(disk.read(path));
  if (holder) return holder;
  self.pause(100);
  return readHolder(disk.read(path));
}

/** Of another machine nothing can be known: its lock stands until somebody removes it. */
function isHeld({ pid, host }: Process, self: Self): boolean {
  return host !== self.host || (pid !== self.pid && self.isRunning(pid));
}

function readHolder(bytes: Uint8Array | null): Process | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
    if (typeof value !== 'object' || value === null) return null;
    const { pid, host } = value as Partial<Process>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}
