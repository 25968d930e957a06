import type { Lang } from '../../../source/lang.ts';
import type { FacePair } from './face.ts';

/** How a run looks. */
export interface RunStyle {
  readonly faces: FacePair;
  /** In points. */
  readonly size: number;
  /** `#rrggbb`. */
  readonly colour: string;
  /** How far the baseline is raised, in points: for note marks. */
  readonly rise: number;
}

/** What a run means, beyond its looks; outermost first. Structure, links and underlines are drawn from it. */
export type Mark =
  | { readonly type: 'strong' | 'emphasis' | 'code' }
  /** Words that a recorded decision put in. */
  | { readonly type: 'amended' }
  | { readonly type: 'goal'; readonly goals: readonly string[] }
  | { readonly type: 'link'; readonly href: string }
  /** A place in this publication, by the name of its destination. */
  | { readonly type: 'reference'; readonly to: string; readonly label: string }
  | { readonly type: 'note'; readonly block: string; readonly marker: string }
  /** The number of a list item or of a footnote. */
  | { readonly type: 'label' }
  /** Said by the edition, not by the plan: “〔编〕”. */
  | { readonly type: 'badge' };

/** Characters of one look and meaning. */
export interface Run {
  readonly text: string;
  readonly style: RunStyle;
  readonly marks: readonly Mark[];
}

/** A paragraph's worth of runs in one language. */
export interface Text {
  readonly lang: Lang;
  readonly runs: readonly Run[];
}
