import { decode } from '../source/decode.ts';
import type { Lang } from '../source/lang.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { Block } from '../model/model.ts';
import { readPassages } from '../model/passages.ts';
import { parse } from '../parse/syntax.ts';
import type { World } from './world.ts';

/** A wording of a block that git remembers. */
export interface PastWording {
  readonly text: string;
  readonly commit: string;
  /** Of the commit, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Why there is none: no git or no repository; or a repository that does not have it. */
export type NoWording = 'no-history' | 'not-in-history';

interface FileVersion {
  readonly commit: string;
  readonly date: string;
  /** From the root of the repository. */
  readonly path: string;
}

/** So many commits of a file are looked through. */
const MOST_COMMITS = '500';

/** Looks through git's history for the wording of a block that has a fingerprint. Quiet where there is no history. */
export class History {
  readonly #world: World;
  readonly #folder: string;
  readonly #logs = new Map<string, readonly FileVersion[] | null>();
  readonly #texts = new Map<string, ReadonlyMap<string, string>>();

  constructor(world: World, folder: string) {
    this.#world = world;
    this.#folder = folder;
  }

  /** First in the versions of the block's file, renamed or not; then wherever else the block's id stood. */
  find({ id, original }: Block, wanted: string): PastWording | NoWording {
    if (id === null) return 'not-in-history';
    const ofFile = this.#log(['--follow', '--', original.file]);
    if (ofFile === null) return 'no-history';
    const inFile = this.#search(ofFile, id, original.lang, wanted);
    if (inFile) return inFile;
    const elsewhere = this.#log(['-G', `[{]#${id.replaceAll('.', '[.]')}[ }]`, '--', original.lang]) ?? [];
    return this.#search(elsewhere, id, original.lang, wanted) ?? 'not-in-history';
  }

  #search(versions: readonly FileVersion[], id: string, lang: Lang, wanted: string): PastWording | null {
    for (const version of versions) {
      const text = this.#textsAt(version, lang).get(id);
      if (text !== undefined && fingerprint(text) === wanted)
        return { text, commit: version.commit, date: version.date };
    }
    return null;
  }

  /** Newest first; `null` where git does not answer. */
  #log(what: readonly string[]): readonly FileVersion[] | null {
    const key = what.join('\n');
    const known = this.#logs.get(key);
    if (known !== undefined) return known;
    const format = ['--format=%x00%H %cs', '--name-only', '--no-ext-diff', '--no-textconv', '-n', MOST_COMMITS];
    const { status, stdout } = this.#world.git(['log', ...format, ...what], this.#folder);
    const versions = status === 0 ? readLog(new TextDecoder().decode(stdout)) : null;
    this.#logs.set(key, versions);
    return versions;
  }

  #textsAt({ commit, path }: FileVersion, lang: Lang): ReadonlyMap<string, string> {
    const name = `${commit}:${path}`;
    const known = this.#texts.get(name);
    if (known) return known;
    const { status, stdout } = this.#world.git(['cat-file', 'blob', name], this.#folder);
    const texts = status === 0 ? textsOf(path, stdout, lang) : new Map<string, string>();
    this.#texts.set(name, texts);
    return texts;
  }
}

/** After each NUL a commit and its date, then a path a line. */
function readLog(log: string): FileVersion[] {
  return log.split('\0').flatMap((entry) => {
    const [head = '', ...paths] = entry.split('\n').filter((line) => line !== '');
    const [commit = '', date = ''] = head.split(' ');
    return paths.map((path) => ({ commit, date, path }));
  });
}

function textsOf(path: string, bytes: Uint8Array, lang: Lang): Map<string, string> {
  const decoded = decode(path, bytes);
  if (!('source' in decoded) || !path.endsWith('.md')) return new Map();
  const { value } = parse(decoded.source);
  const passages = value.type === 'markdown' ? readPassages(value, lang).value : [];
  return new Map(passages.flatMap(({ id, text }) => (id ? [[id.value, text] as const] : [])));
}
