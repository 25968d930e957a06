import type { Lang } from '../../../source/lang.ts';
import { isClosing, type CharacterClass } from './character.ts';
import type { GlueKind } from './item.ts';

/** What stands between two neighbouring characters, in em. `null` instead of a joint: nothing, and no break. */
export interface Joint {
  readonly kind: GlueKind;
  readonly width: number;
  readonly stretch: number;
  readonly share: number;
  readonly shrink: number;
  readonly stage: number;
  readonly cost: number | null;
}

/** Order in which glue shrinks (clreq, 行内调整): word spaces, interpuncts, brackets, ，、；：, Han–Latin gaps, 。？！. */
const STAGE = { space: 1, middle: 2, bracket: 3, comma: 4, gap: 5, stop: 6 } as const;

const NOTHING = { kind: 'han', width: 0, stretch: 0, share: 0, shrink: 0, stage: 0, cost: null } as const;

/** A number is kept with the ideograph that counts its units, unless the line would suffer; a name with its word, less so. */
const NUMBER_AND_UNIT = 120;
const NAME_AND_WORD = 40;

export function joint(before: CharacterClass, after: CharacterClass, lang: Lang, afterDigit: boolean): Joint | null {
  if (before === 'open' || before === 'fixed' || after === 'fixed' || before === 'space') return null;
  if (after === 'space') return isClosing(before) ? { ...blank(before), width: 0.25, shrink: 0.1, cost: null } : null;
  if (isClosing(before)) return afterClosing(before, after);
  if (after === 'open') return blank('open');
  const ideographs = lang === 'zh' ? 1 : 0.2;
  if (isClosing(after) || after === 'after' || after === 'middle') {
    return before === 'latin' ? null : { ...NOTHING, share: ideographs / 2 };
  }
  if (before === 'middle') return { ...NOTHING, share: ideographs / 2, cost: 50 };
  if (before === 'latin' && after === 'latin') return null;
  if (before === 'dash' || after === 'dash') return besideDash(before, after, ideographs);
  if (before === 'latin' || after === 'latin') {
    if (after === 'latin') return gap(ideographs, 0);
    return gap(ideographs, afterDigit ? NUMBER_AND_UNIT : NAME_AND_WORD);
  }
  return { ...NOTHING, share: ideographs, cost: 0 };
}

/** Adjacent marks share their blank: “。”” takes one and a half em, not two. */
function afterClosing(before: CharacterClass, after: CharacterClass): Joint | null {
  return isClosing(after) || after === 'after' || after === 'middle' ? null : blank(before);
}

function besideDash(before: CharacterClass, after: CharacterClass, ideographs: number): Joint | null {
  if (before === after) return null;
  const latin = before === 'latin' || after === 'latin';
  return { ...NOTHING, share: ideographs / 2, cost: latin ? NUMBER_AND_UNIT : 0 };
}

/** The blank half of a mark. */
function blank(mark: CharacterClass): Joint {
  const stage = mark === 'comma' ? STAGE.comma : mark === 'stop' ? STAGE.stop : STAGE.bracket;
  const shrink = mark === 'stop' ? 0.2 : 0.25;
  return { kind: 'blank', width: 0.5, stretch: 0, share: 0.5, shrink, stage, cost: 0 };
}

/** A quarter of an em between Han and Latin or digits, from an eighth to a half (clreq 3.2.3). */
function gap(share: number, cost: number): Joint {
  return { kind: 'gap', width: 0.25, stretch: 0.125, share, shrink: 0.125, stage: STAGE.gap, cost };
}

/** A space character. English lines are filled by nothing else; between ideographs it parts the halves of a heading. */
export function space(width: number, lang: Lang, betweenHan: boolean, mayBreak: boolean): Joint {
  const cost = mayBreak ? 0 : null;
  if (lang === 'en') {
    return { kind: 'space', width, stretch: 0, share: 1, shrink: width / 3, stage: STAGE.space, cost };
  }
  const em = betweenHan ? 0.5 : width;
  return { kind: 'space', width: em, stretch: 0.125, share: 1, shrink: em * 0.3, stage: STAGE.space, cost };
}
