import type { Lang } from '../../../source/lang.ts';
import { span, type Span } from '../../../source/span.ts';
import type { Edition } from '../../../view/edition.ts';
import type { ColourName, Layout, PairName, Style, StyleName, Theme } from '../theme.ts';
import type { FacePair } from '../typeset/face.ts';
import type { RunStyle } from '../typeset/run.ts';
import type { Coverage } from './coverage.ts';

/** Where a language's column stands in the type area, in points. */
export interface ColumnPlace {
  readonly lang: Lang;
  readonly x: number;
  readonly width: number;
}

/** What every part of the composition works with. */
export interface Context {
  readonly edition: Edition;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly columns: readonly ColumnPlace[];
  readonly coverage: Coverage;
  pair(name: PairName): FacePair;
}

/** Stands for texts that no block of the plan holds: titles, names, notes. */
export const PLAN_FILE: Span = span('plan.yaml', 0, 0);

export function styleOf(context: Context, lang: Lang, name: StyleName): Style {
  return context.layout[lang][name];
}

export function colour(context: Context, name: ColourName): string {
  return context.theme.colours[name];
}

export function runStyle(context: Context, style: Style, more: Partial<RunStyle> = {}): RunStyle {
  return {
    faces: context.pair(style.pair),
    size: style.size,
    colour: colour(context, style.colour),
    rise: 0,
    ...more,
  };
}

/** One column over the whole measure, in the edition's first language. */
export function fullWidth(context: Context, lang: Lang): ColumnPlace {
  return { lang, x: 0, width: context.layout.page.measure };
}

export function isParallel(context: Context): boolean {
  return context.edition.languages.length > 1;
}
