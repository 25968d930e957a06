/** What goals and sections refer to, in words for readers. */
import type { Provenance } from '../../model/terms.ts';
import { phrase, type Lang, type Phrase, type Words } from '../../source/lang.ts';
import type { GoalRecord, PlanRecord } from '../../record/schema.ts';
import { valued } from '../make.ts';
import type { Side } from '../schema.ts';

type Owners = GoalRecord['owners'];

/** The departments with their parts; in any order they are the same. */
export function ownersSide(owners: Owners, record: PlanRecord): Side | null {
  if (owners.length === 0) return null;
  const value = owners.map(({ org, role }) => `${org}:${role}`).sort((a, b) => (a < b ? -1 : 1));
  return valued(
    value.join(', '),
    phrase((lang) => owners.map((owner) => ownerWords(owner, record, lang)).join(lang === 'zh' ? '、' : ', ')),
  );
}

function ownerWords({ org, role }: Owners[number], { owners }: PlanRecord, lang: Lang): string {
  const name = owners.find(({ id }) => id === org)?.short[lang] ?? org;
  return lang === 'zh' ? `${name}（${ROLES[role].zh}）` : `${name} (${ROLES[role].en})`;
}

const ROLES: Readonly<Record<Owners[number]['role'], Words>> = {
  lead: { zh: '牵头', en: 'leads' },
  co: { zh: '共同负责', en: 'with it' },
  support: { zh: '配合', en: 'supports' },
};

export function provenanceSide(provenance: Provenance): Side | null {
  return valued(provenance, PROVENANCE_WORDS[provenance]);
}

const PROVENANCE_WORDS: Readonly<Record<Provenance, Words>> = {
  stated: { zh: '原文写明', en: 'stated' },
  implied: { zh: '由原文推定', en: 'implied' },
  editorial: { zh: '编者所加', en: 'editorial' },
};

/** The title of the section, else of the chapter. */
export function placeTitle(
  { section, chapter }: { readonly section: string | null; readonly chapter: string },
  { sections, chapters }: PlanRecord,
): Phrase {
  const place =
    section === null ? chapters.find(({ id }) => id === chapter) : sections.find(({ id }) => id === section);
  return place?.title ?? phrase(() => section ?? chapter);
}
