/** Where things stand, before and after: sections and chapters under their new ids, so that a new id moves nothing. */
import type { PlanRecord } from '../record/schema.ts';
import { match } from './pairs.ts';

type Section = PlanRecord['sections'][number];
type Chapter = PlanRecord['chapters'][number];

/** What is compared. */
export interface Records {
  readonly before: PlanRecord;
  readonly after: PlanRecord;
  readonly places: Places;
}

export interface Places {
  /** Sections and chapters that were found again under another id, old id to new. */
  readonly sections: ReadonlyMap<string, string>;
  readonly chapters: ReadonlyMap<string, string>;
}

export function findPlaces(before: PlanRecord, after: PlanRecord): Places {
  const sections = successors(before.sections, after.sections, ({ blocks }) => blocks);
  const moved = (id: string): string => sections.get(id) ?? id;
  const chapters = successors<Chapter>(before.chapters, after.chapters, (chapter) => [
    ...chapter.blocks,
    ...(before.chapters.includes(chapter) ? chapter.sections.map(moved) : chapter.sections),
  ]);
  return { sections, chapters };
}

/** Where something stands, in the new ids: a section, or a chapter’s introduction. */
export function placeOf(
  { section, chapter }: Pick<Section, 'chapter'> & { readonly section: string | null },
  places: Places | null,
): string {
  if (section !== null) return `section ${places?.sections.get(section) ?? section}`;
  return `chapter ${places?.chapters.get(chapter) ?? chapter}`;
}

/** One that is gone lives on in a new one that has at least half of what it held. */
function successors<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  contents: (one: T) => readonly string[],
): ReadonlyMap<string, string> {
  const { added, removed } = match(before, after);
  const found = new Map<string, string>();
  for (const old of removed) {
    const held = contents(old).filter((id) => id !== old.id);
    const heir = added.find((one) => {
      const now = new Set(contents(one));
      const shared = held.filter((id) => now.has(id)).length;
      return shared > 0 && shared * 2 >= held.length && ![...found.values()].includes(one.id);
    });
    if (heir) found.set(old.id, heir.id);
  }
  return found;
}
