import type { Chapter, Model, Owner, Section } from '../model/model.ts';
import type { Lang } from '../source/lang.ts';
import { viewAmendments } from './amendments.ts';
import { BlockViewer } from './blocks.ts';
import type { ChapterView, Edition, OwnerView, PlanView, SectionView, SourceView } from './edition.ts';
import { viewGoal } from './goals.ts';
import { reviewsIn } from './reviews.ts';
import { viewRetired } from './retired.ts';
import { mappedIn } from './typography.ts';

/** The editions of a plan: each language alone, then, where there are two or more, the original beside its first translation. */
export function buildEditions(model: Model): readonly Edition[] {
  const { original, translations } = model.plan;
  const alone = [original, ...translations].map((lang) => buildEdition(model, [lang]));
  const [first] = translations;
  return first ? [...alone, buildEdition(model, [original, first])] : alone;
}

/** What is to be shown of a plan in the given languages, in their order. */
export function buildEdition(model: Model, languages: readonly Lang[]): Edition {
  const viewer = new BlockViewer(model, languages);
  return {
    languages,
    original: model.plan.original,
    plan: viewPlan(model, languages),
    chapters: model.chapters.map((chapter) => viewChapter(chapter, viewer)),
    goals: model.goals.map((goal) => viewGoal(goal, model)),
    owners: viewOwners(model),
    terms: model.terms.map(({ id, preferred, admitted, forbidden, note }) => ({
      id,
      preferred,
      admitted,
      forbidden,
      note,
    })),
    retired: viewRetired(model),
  };
}

function viewChapter(chapter: Chapter, viewer: BlockViewer): ChapterView {
  return {
    id: chapter.id,
    number: chapter.number,
    ...viewSection(chapter.introduction, 1, viewer),
    sections: chapter.sections.map((section): SectionView => {
      return { id: section.id, number: section.number, ...viewSection(section, 2, viewer) };
    }),
  };
}

function viewSection(section: Section, level: number, viewer: BlockViewer): Pick<SectionView, 'heading' | 'blocks'> {
  return { heading: viewer.title(section, level), blocks: section.blocks.map((block) => viewer.view(block)) };
}

function viewPlan(model: Model, languages: readonly Lang[]): PlanView {
  const { plan, seeds } = model;
  return {
    id: plan.id,
    version: plan.version,
    title: plan.title,
    jurisdiction: plan.jurisdiction.name,
    note: plan.note,
    official: plan.official,
    period: plan.period,
    sources: seeds.map((seed): SourceView => ({
      id: seed.id,
      title: seed.title,
      publisher: seed.publisher,
      published: seed.published,
      index: seed.index,
      url: seed.url,
      file: seed.file.split('/').at(-1) ?? seed.file,
      sha256: seed.sha256,
      lines: seed.text && seed.text.lines.length,
      except: seed.except,
    })),
    mapped: mappedIn(model, languages),
    reviews: reviewsIn(model, languages),
    date: plan.date,
    licence: plan.licence,
    site: plan.site,
    amendments: viewAmendments(model),
  };
}

function viewOwners({ owners, goals }: Model): OwnerView[] {
  const leads = (owner: Owner): number =>
    goals.filter((goal) => goal.owners.some(({ org, role }) => role === 'lead' && org === owner.id)).length;
  return owners.map((owner) => ({ id: owner.id, name: owner.name, short: owner.short, leads: leads(owner) }));
}
