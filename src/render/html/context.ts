/** What every part of the page is made from. */
import type { Lang, Phrase } from '../../source/lang.ts';
import type { Edition } from '../../view/edition.ts';
import { Anchors } from './anchors.ts';
import type { GoalFacts } from './inlines.ts';
import { hasFigure } from './walk.ts';

export interface PageContext {
  readonly edition: Edition;
  readonly anchors: Anchors;
  readonly goals: ReadonlyMap<string, GoalFacts>;
}

export interface Download {
  readonly href: string;
  readonly label: Phrase;
}

export function createContext(edition: Edition): PageContext {
  const goals = new Map(edition.goals.map((goal, index) => [goal.id, { number: index + 1, figured: hasFigure(goal) }]));
  return { edition, anchors: new Anchors(edition), goals };
}

export function firstLanguage(edition: Edition): Lang {
  return edition.languages[0] ?? edition.original;
}
