import type { Severity } from '../problem/diagnostic.ts';

/** Select Graphic Rendition (ECMA-48): what a report paints, so that colours are chosen in one place. */
const SGR = {
  error: '1;31',
  warning: '1;33',
  hint: '1;36',
  strong: '1',
  frame: '34',
  related: '36',
  gone: '31',
  added: '32',
} as const satisfies Record<Severity | 'strong' | 'frame' | 'related' | 'gone' | 'added', string>;

export type Ink = keyof typeof SGR;
export type Paint = (ink: Ink, text: string) => string;

/** Colour only repeats what words and underlines say already. */
export function painter(color: boolean): Paint {
  return (ink, text) => (color && text !== '' ? `\u001B[${SGR[ink]}m${text}\u001B[0m` : text);
}
