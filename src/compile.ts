/** The whole journey on one page: bytes → sources → syntax → model → findings. Rendering follows in `render/`. */
import { check } from './check/check.ts';
import { EVERYDAY, type CheckOptions } from './check/rule.ts';
import type { Waived } from './check/waivers.ts';
import { buildModel } from './model/build.ts';
import type { Model } from './model/model.ts';
import type { ReadOutside } from './model/read-outside.ts';
import { afresh, type Recall } from './parse/cache.ts';
import { undecodable } from './parse/problems/not-utf8.ts';
import { emptySyntax, parse, type Syntax } from './parse/syntax.ts';
import { inOrder, type Diagnostic } from './problem/diagnostic.ts';
import { decode, decodeLossily } from './source/decode.ts';
import type { Source } from './source/source.ts';

/** A file of a plan's folder: its path within the folder, with `/`, and its bytes. */
export interface PlanFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Compilation {
  /** `null` where the plan could not be understood at all; the diagnostics say why. */
  readonly model: Model | null;
  /** In the order of files and places. */
  readonly diagnostics: readonly Diagnostic[];
  /** What somebody lets stand, in the order of the waivers. */
  readonly waived: readonly Waived[];
  readonly syntaxes: readonly Syntax[];
  /** Every source that a diagnostic may point into, by path. */
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads, understands and checks a plan. Never throws on any input; never touches the disk. With `null` for options it
 * is not checked: an edition of the past is what it is. `recall` may know what was parsed before.
 */
export function compile(
  files: readonly PlanFile[],
  readOutside: ReadOutside,
  options: CheckOptions | null = EVERYDAY,
  recall: Recall = afresh,
): Compilation {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, Source>();
  const syntaxes: Syntax[] = [];
  for (const { path, bytes } of files) {
    const decoded = decode(path, bytes);
    const source = 'source' in decoded ? decoded.source : decodeLossily(path, bytes);
    sources.set(path, source);
    if ('undecodable' in decoded) {
      diagnostics.push(undecodable(source, decoded.undecodable));
      syntaxes.push(emptySyntax(source));
    } else {
      const parsed = parse(source, recall);
      diagnostics.push(...parsed.diagnostics);
      syntaxes.push(parsed.value);
    }
  }
  const { value: model, diagnostics: ofModel } = buildModel(syntaxes, readOutside);
  diagnostics.push(...ofModel);
  const judgement = model && options ? check(model, diagnostics, options) : { diagnostics, waived: [] };
  return {
    model,
    diagnostics: inOrder(judgement.diagnostics),
    waived: judgement.waived,
    syntaxes,
    sources: new Map([...sources, ...(model?.sources ?? [])]),
  };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
