import { versionTooSmall } from '../change/problems/version-too-small.ts';
import { PROBLEMS as FOUND_BY_CHECKS } from '../check/register.ts';
import { unsafeEdit } from '../edit/problems/unsafe-edit.ts';
import type { AnyProblem } from '../problem/declare.ts';
import { releaseNotCompared } from '../render/problems/release-not-compared.ts';
import { missingGlyph } from '../render/problems/pdf-missing-glyph.ts';

/** Every kind of problem by its code: what checks find, and what editing and rendering have to say after them. */
export const PROBLEMS: ReadonlyMap<string, AnyProblem> = new Map<string, AnyProblem>([
  ...FOUND_BY_CHECKS,
  ...[unsafeEdit, missingGlyph, releaseNotCompared, versionTooSmall].map(
    (problem) => [problem.declaration.code, problem] as const,
  ),
]);
