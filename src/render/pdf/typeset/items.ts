import { isClosing } from './character.ts';
import type { Placed, Shape } from './face.ts';
import { hyphenate } from './hyphenate.ts';
import type { Box, Glue, Item, Penalty } from './item.ts';
import { joint, space, type Joint } from './joint.ts';
import type { Run, Text } from './run.ts';
import { tokens, type Token } from './token.ts';

/** Cost of a hyphen at a line's end: a loose line is better than many of them. */
const HYPHEN = 1000;
/** Cost of a break after a hyphen, dash or slash that the word itself has. */
const SEAM = 40;
/** Cost of a break inside a long token such as an address or a checksum, where nothing better is. */
const EMERGENCY = 3000;
/** “第十四个” and “二〇三五年” are rather not parted. */
const NUMERAL = /^[第〇零一二两三四五六七八九十百千万亿个年]$/;
const INSIDE_NUMERAL = 60;
const HALF_CLOSING = /^[,.;:?!)\]}%]/;
const HALF_OPENING = /[([{]$/;
/** Tokens longer than this many characters may be broken anywhere. */
const LONG = 24;

const SEAMS = /(?<=[A-Za-z0-9][-–—/+&=?_.:]+)(?=[A-Za-z])/u;
/** In a Chinese line, whose columns are narrow and whose words have no spaces, ranges such as 2021–2025 are broken too. */
const CHINESE_SEAMS = /(?<=[A-Za-z0-9][-–—/+&=?_]+)(?=[A-Za-z0-9])|(?<=[A-Za-z0-9][.:]+)(?=[A-Za-z])/u;

/** Turns a paragraph into boxes and glue. */
export function items(text: Text): Item[] {
  const list = tokens(text);
  const made: Item[] = [];
  for (const [i, token] of list.entries()) {
    const previous = list[i - 1];
    if (token.kind === 'space') {
      if (previous !== undefined) addSpace(made, text, list, i);
      continue;
    }
    if (previous !== undefined) addJoint(made, text, previous, token);
    addToken(made, text, token);
  }
  return made;
}

function addJoint(made: Item[], text: Text, previous: Token, token: Token): void {
  if (isAttached(previous, token)) return;
  const found = joint(previous.kind, token.kind, text.lang, /\d$/.test(previous.text));
  if (found === null) return;
  const cost = found.cost === null || isBadge(previous, token) ? null : found.cost + costBetween(previous, token);
  made.push(glue({ ...found, cost }, token.run.style.size, null));
}

/** Half-width marks, where a plan shows them as they are written, stay with the word that they belong to. */
function isAttached(previous: Token, token: Token): boolean {
  return (
    (token.kind === 'latin' && HALF_CLOSING.test(token.text)) ||
    (previous.kind === 'latin' && HALF_OPENING.test(previous.text))
  );
}

/** “〔编〕” never stands alone at a line's start. */
function isBadge(previous: Token, token: Token): boolean {
  return token.run !== previous.run && token.run.marks.some((mark) => mark.type === 'badge');
}

function costBetween(previous: Token, token: Token): number {
  return NUMERAL.test(previous.text) && NUMERAL.test(token.text) ? INSIDE_NUMERAL : 0;
}

function addSpace(made: Item[], text: Text, list: readonly Token[], i: number): void {
  const token = list[i];
  const previous = list[i - 1];
  const next = list[i + 1];
  if (token === undefined || previous === undefined || previous.kind === 'space') return;
  const before = joint(previous.kind, 'space', text.lang, false);
  if (before !== null) made.push(glue(before, token.run.style.size, null));
  const mayBreak = next === undefined || !(isClosing(next.kind) || next.kind === 'after' || next.kind === 'middle');
  const betweenHan = previous.kind === 'han' && next?.kind === 'han';
  const shape = glyphOf(token, ' ');
  const spec = space(shape.width, text.lang, betweenHan, mayBreak && previous.kind !== 'open');
  made.push(glue(spec, token.run.style.size, box(token, shape, 0)));
}

function addToken(made: Item[], text: Text, token: Token): void {
  switch (token.kind) {
    case 'latin':
    case 'fixed':
      addWord(made, text, token);
      return;
    case 'after':
      made.push(box(token, token.face.shape(token.text), 0));
      return;
    case 'dash':
      made.push(box(token, token.face.shapeHan(token.text), 1));
      return;
    case 'open':
    case 'close':
    case 'comma':
    case 'stop':
      made.push(halfWidth(token));
      return;
    case 'middle':
      made.push(centred(token));
      return;
    case 'han':
    case 'space':
      made.push(box(token, glyphOf(token, token.text), 1));
  }
}

/** A word: whole in Chinese, with its hyphenation in English, with its seams in both. */
function addWord(made: Item[], text: Text, token: Token): void {
  const pieces = token.kind === 'fixed' ? [token.text] : token.text.split(text.lang === 'zh' ? CHINESE_SEAMS : SEAMS);
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) made.push(penalty(SEAM, null));
    if (text.lang === 'en' && piece.length <= LONG && !isCode(token)) addHyphenated(made, token, piece);
    else addUnbroken(made, token, piece);
  }
}

/** An id means what its characters are: no hyphen may come in. */
function isCode({ run }: Token): boolean {
  return run.marks.some((mark) => mark.type === 'code');
}

function addHyphenated(made: Item[], token: Token, piece: string): void {
  const [, lead = '', word = '', tail = ''] = /^([^A-Za-z]*)([A-Za-z]+)([^A-Za-z]*)$/.exec(piece) ?? [];
  const parts = word === '' ? [piece] : [...hyphenate(word)];
  if (word !== '') {
    parts[0] = lead + (parts[0] ?? '');
    parts[parts.length - 1] += tail;
  }
  const hyphen = glyphOf(token, '-');
  const soft: Placed[] = hyphen.glyphs.map(({ glyph, x }) => ({ x, glyph: { ...glyph, codePoints: [0xad] } }));
  for (const [i, part] of parts.entries()) {
    if (i > 0) made.push(penalty(HYPHEN, box(token, { glyphs: soft, width: hyphen.width }, 0)));
    made.push(box(token, token.face.shape(part), part.length));
  }
}

function addUnbroken(made: Item[], token: Token, piece: string): void {
  if (piece.length <= LONG) {
    made.push(box(token, token.face.shape(piece), piece.length));
    return;
  }
  for (const [i, character] of [...piece].entries()) {
    if (i > 0) made.push(penalty(EMERGENCY, null));
    made.push(box(token, token.face.shape(character), 1));
  }
}

/** The inked half of a mark; a mark that the face has narrower is centred in it. */
function halfWidth(token: Token): Box {
  const shape = glyphOf(token, token.text);
  const opens = token.kind === 'open';
  const isFull = shape.width > 0.9;
  const shift = isFull ? (opens ? -0.5 : 0) : (0.5 - shape.width) / 2;
  const glyphs = shape.glyphs.map(({ glyph, x }) => ({ x, glyph: { ...glyph, width: 0.5, shift } }));
  const half = !isFull ? 'none' : opens ? 'blank-before' : 'blank-after';
  return { ...box(token, { glyphs, width: 0.5 }, 0), half };
}

/** An interpunct takes half an em, whatever its width in the font. */
function centred(token: Token): Box {
  const shape = glyphOf(token, token.text);
  const shift = (0.5 - shape.width) / 2;
  const glyphs = shape.glyphs.map(({ glyph, x }) => ({ x, glyph: { ...glyph, width: 0.5, shift } }));
  return box(token, { glyphs, width: 0.5 }, 0);
}

function glyphOf(token: Token, character: string): Shape {
  const glyph = token.face.glyph(character.codePointAt(0) ?? 0);
  return { glyphs: [{ glyph, x: 0 }], width: glyph.width };
}

function box(token: { readonly run: Run; readonly face: Token['face'] }, shape: Shape, count: number): Box {
  return {
    type: 'box',
    width: shape.width * token.run.style.size,
    run: token.run,
    face: token.face,
    glyphs: shape.glyphs,
    count,
    half: 'none',
    offset: 0,
  };
}

function glue(spec: Joint, size: number, drawn: Box | null): Glue {
  return {
    type: 'glue',
    kind: spec.kind,
    width: spec.width * size,
    stretch: spec.stretch * size,
    share: spec.share,
    shrink: spec.shrink * size,
    stage: spec.stage,
    cost: spec.cost,
    box: drawn,
  };
}

function penalty(cost: number, drawn: Box | null): Penalty {
  return { type: 'penalty', cost, box: drawn };
}
