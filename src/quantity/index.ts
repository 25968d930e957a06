export { comparePair, type CompareOptions, type Mismatch, type MismatchKind } from './align.ts';
export {
  compareModality,
  mayCarry,
  readModality,
  type ModalReading,
  type Modality,
  type ModalityMismatch,
} from './modality.ts';
export { readQuantities } from './read.ts';
export { parseAmount, type Amount, type AmountError } from './amount.ts';
export { proposeTarget, type TargetProposal } from './propose.ts';
export { compareTarget, type TargetData, type TargetField, type TargetMismatch } from './target.ts';
export { compareRatios, ratioOf, type Ratio } from './decimal.ts';
export { toBase, unitRow } from './units.ts';
export type {
  Base,
  Comparator,
  Figure,
  Lang,
  Period,
  PeriodType,
  Quantity,
  QuantityKind,
  ReadOptions,
  Shade,
  Span,
  UnitUse,
} from './types.ts';
