/** The table of goals, and the departments that lead them. */
import { LANG_TAGS, type Lang } from '../../source/lang.ts';
import type { GoalView, OwnerView } from '../../view/edition.ts';
import { goalRowId, type Mark, ownerId } from './anchors.ts';
import type { PageContext } from './context.ts';
import { chapterNumber, place } from './numbering.ts';
import { isCounted } from './rows.ts';
import { type Said, say, sayIn, sayOrMissing } from './said.ts';
import { hasFigure, plainText } from './walk.ts';

export interface GoalGroupPage {
  readonly heading: readonly Said[];
  readonly goals: readonly GoalPage[];
}

export interface GoalPage {
  readonly id: string;
  readonly key: string;
  readonly number: number;
  readonly statement: readonly StatementPage[];
  readonly figured: boolean;
  readonly target: readonly Said[];
  readonly when: readonly Said[];
  readonly kind: readonly Said[];
  readonly modality: readonly Said[];
  readonly lead: readonly Said[];
  readonly leadHref: string | null;
  readonly places: readonly PlacePage[];
}

export interface StatementPage extends Said {
  /** To the words in the text, where this language has them. */
  readonly href: string | null;
}

/** Where a goal stands in the text of one language. */
export interface PlacePage {
  readonly lang: Lang;
  readonly tag: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

export interface OwnerPage {
  readonly id: string;
  readonly name: readonly Said[];
  readonly goals: readonly { readonly href: string; readonly number: number }[];
}

export function goalGroups(context: PageContext): readonly GoalGroupPage[] {
  const { chapters, goals, languages } = context.edition;
  return chapters.flatMap((chapter) => {
    const own = goals.filter((goal) => goal.chapter === chapter.id);
    if (own.length === 0) return [];
    const heading = chapter.heading.cells
      .filter((cell) => cell.state !== 'missing' && languages.includes(cell.lang))
      .map((cell) => {
        const number = isCounted(chapter.heading) ? chapterNumber(cell.lang, chapter.number) : '';
        const gap = number !== '' && cell.lang === 'en' ? ' ' : '';
        return sayIn(cell.lang, number + gap + plainText(cell.inlines));
      });
    return [{ heading, goals: own.map((goal) => goalPage(goal, context)) }];
  });
}

function goalPage(goal: GoalView, context: PageContext): GoalPage {
  const { languages, owners } = context.edition;
  const marks = context.anchors.goalMarks(goal.id);
  const { target, lead } = goal;
  return {
    id: goalRowId(goal.id),
    key: goal.id,
    number: context.goals.get(goal.id)?.number ?? 0,
    statement: sayOrMissing(goal.statement, languages).map((said) => ({ ...said, href: firstMark(marks, said.lang) })),
    figured: hasFigure(goal),
    target: target === null ? [] : say(target.words, languages, target.provenance),
    when: target === null ? [] : say(target.when, languages),
    kind: say(goal.kind.label, languages),
    modality: say(goal.modality.label, languages),
    lead: lead === null ? [] : say(lead.label, languages, lead.provenance),
    leadHref: lead !== null && owners.some((owner) => owner.id === lead.key) ? `#${ownerId(lead.key)}` : null,
    places: placesOf(goal, marks, context),
  };
}

function firstMark(marks: readonly Mark[], lang: Lang): string | null {
  const mark = marks.find((one) => one.lang === lang);
  return mark === undefined ? null : `#${mark.id}`;
}

function placesOf(goal: GoalView, marks: readonly Mark[], context: PageContext): readonly PlacePage[] {
  const chapter = context.edition.chapters.find((one) => one.id === goal.chapter);
  const section = chapter?.sections.find((one) => one.id === goal.section);
  if (chapter === undefined) return [];
  return context.edition.languages.flatMap((lang) => {
    const links = onePerBlock(marks.filter((mark) => mark.lang === lang)).map((mark, index) => ({
      href: `#${mark.id}`,
      text: index === 0 ? place(lang, chapter.number, section?.number ?? null) : String(index + 1),
    }));
    return links.length === 0 ? [] : [{ lang, tag: LANG_TAGS[lang], links }];
  });
}

/** The spans of one statement count as one place. */
function onePerBlock(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark, index) => marks.findIndex((other) => other.block === mark.block) === index);
}

export function ownersPage(context: PageContext): readonly OwnerPage[] {
  return context.edition.owners.map((owner) => ownerPage(owner, context));
}

function ownerPage(owner: OwnerView, context: PageContext): OwnerPage {
  const goals = context.edition.goals
    .filter((goal) => goal.lead?.key === owner.id)
    .map((goal) => ({ href: `#${goalRowId(goal.id)}`, number: context.goals.get(goal.id)?.number ?? 0 }));
  return { id: ownerId(owner.id), name: say(owner.name, context.edition.languages), goals };
}
