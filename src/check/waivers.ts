/**
 * Waivers: that somebody has looked at one finding in one block and lets it stand, with the reason. They are written in
 * the front matter of the file in which the finding lies, where whoever reviews a change sees them:
 *
 *     waivers:
 *       - { code: translation-length, block: p-2m8x, reason: A list of names. }
 *
 * `about` tells one finding from others of its code in the block: any of the words that its message quotes.
 */
import type { Document, Model } from '../model/model.ts';
import { nodeAt } from '../model/schema/validate.ts';
import type { YamlMap, YamlNode } from '../parse/yaml-nodes.ts';
import { isWaivable } from '../problem/declare.ts';
import type { Diagnostic, Note } from '../problem/diagnostic.ts';
import { nearest } from '../problem/nearest.ts';
import { contains, type Span } from '../source/span.ts';
import { PROBLEMS } from './register.ts';
import { unknownWaiverCode } from './waivers/unknown-waiver-code.ts';
import { unusedWaiver } from './waivers/unused-waiver.ts';
import { unwaivable } from './waivers/unwaivable.ts';

/** A finding that somebody lets stand. */
export interface Waived {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
  /** Where the waiver stands. */
  readonly span: Span;
}

interface Waiver {
  readonly code: string;
  readonly block: string;
  readonly about: string | null;
  readonly reason: string;
  readonly document: Document;
  readonly span: Span;
  readonly codeSpan: Span;
}

/** What is wrong with the waivers themselves, and which findings each of the others waives. */
export interface Waiving {
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly Waived[];
}

/** Holds the waivers against everything that was found. Each takes one finding, the first that fits and is left. */
export function waive(model: Model, found: readonly Diagnostic[]): Waiving {
  const diagnostics: Diagnostic[] = [];
  const waived: Waived[] = [];
  const taken = new Set<Diagnostic>();
  for (const waiver of model.documents.flatMap(readWaivers)) {
    const fault = faultOf(waiver);
    if (fault) {
      diagnostics.push(fault);
      continue;
    }
    const fitting = found.filter((diagnostic) => fits(diagnostic, waiver));
    const diagnostic = fitting.find((one) => !taken.has(one) && isAbout(one, waiver));
    if (!diagnostic) diagnostics.push(unused(waiver, fitting, taken));
    else {
      taken.add(diagnostic);
      waived.push({ diagnostic, reason: waiver.reason, span: waiver.span });
    }
  }
  return { diagnostics, waived };
}

/** A waiver that lacks something has been reported by the schema. */
function readWaivers(document: Document): Waiver[] {
  const { frontMatter } = document.syntax;
  const list = frontMatter && nodeAt(frontMatter, ['waivers']);
  return list?.type === 'list'
    ? list.items.flatMap((item) => (item.type === 'map' ? readWaiver(item, document) : []))
    : [];
}

function readWaiver(item: YamlMap, document: Document): Waiver[] {
  const [code, block, about, reason] = ['code', 'block', 'about', 'reason'].map((key) => nodeAt(item, [key]));
  if (!isText(code) || !isText(block) || !isText(reason)) return [];
  return [
    {
      code: code.value,
      block: block.value,
      about: isText(about) ? about.value : null,
      reason: reason.value,
      document,
      span: item.span,
      codeSpan: code.span,
    },
  ];
}

function isText(node: YamlNode | null | undefined): node is Extract<YamlNode, { type: 'scalar' }> {
  return node?.type === 'scalar' && node.value !== '';
}

function faultOf({ code, codeSpan }: Waiver): Diagnostic | null {
  const declaration = PROBLEMS.get(code)?.declaration;
  if (declaration) return isWaivable(declaration) ? null : unwaivable.at(codeSpan, { code });
  const near = nearest(code, PROBLEMS.keys());
  return unknownWaiverCode.at(codeSpan, { code }, near === null ? [] : [unknownWaiverCode.note('meant', { near })]);
}

/**
 * Whether a finding is of the waiver's code, in its block, in its file. One that lies in front matter belongs to the
 * block whose words it points at.
 */
function fits({ code, span, notes }: Diagnostic, { code: wanted, block, document }: Waiver): boolean {
  if (code !== wanted || span.file !== document.path) return false;
  const blockAt = (place: Span): string | null =>
    document.passages.find((passage) => contains(passage.span, place))?.id?.value ?? null;
  return [span, ...notes.flatMap((note) => note.span ?? [])].map(blockAt).find((at) => at !== null) === block;
}

function isAbout({ args }: Diagnostic, { about }: Waiver): boolean {
  return about === null || Object.values(args).some((value) => String(value) === about);
}

function unused(waiver: Waiver, fitting: readonly Diagnostic[], taken: ReadonlySet<Diagnostic>): Diagnostic {
  const { code, codeSpan, block, about, document } = waiver;
  return unusedWaiver.at(codeSpan, { code }, reasons());

  function reasons(): Note[] {
    const ids = document.passages.flatMap(({ id }) => (id ? [id.value] : []));
    if (!ids.includes(block)) {
      const near = nearest(block, ids);
      const meant = near === null ? [] : [unusedWaiver.note('meant', { near })];
      return [unusedWaiver.note('block', { block }), ...meant];
    }
    if (fitting.length === 0) return [];
    const isTaken = fitting.every((diagnostic) => taken.has(diagnostic));
    return about !== null && !isTaken ? [unusedWaiver.note('about', { about })] : [unusedWaiver.note('taken', {})];
  }
}
