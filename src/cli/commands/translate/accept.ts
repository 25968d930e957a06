import { posix } from 'node:path';
import { RULES } from '../../../check/register.ts';
import { EVERYDAY } from '../../../check/rule.ts';
import { hasErrors } from '../../../compile.ts';
import { accept as acceptBlock, type Acceptance } from '../../../edit/accept.ts';
import { PLACEHOLDER } from '../../../edit/scaffold.ts';
import { fingerprint } from '../../../model/fingerprint.ts';
import type { Block, Document, Model, Passage } from '../../../model/model.ts';
import { date as calendarDate } from '../../../model/schema/leaves.ts';
import { isPlaceholder, isStale } from '../../../model/translation.ts';
import type { Diagnostic } from '../../../problem/diagnostic.ts';
import { contains, type Span } from '../../../source/span.ts';
import { CannotRun } from '../../cannot-run.ts';
import {
  PLAN_ARGUMENT,
  textOption,
  type CommandSpec,
  type Context,
  type ExitCode,
  type Options,
} from '../../command.ts';
import { History } from '../../history.ts';
import { openPlan, type OpenedPlan } from '../../plan-folder.ts';
import { printLine } from '../../print.ts';
import { reportText } from '../../report.ts';
import type { World } from '../../world.ts';
import { blockOf, placeIn } from './block.ts';
import { describeChange, paragraph } from './change.ts';

export const accept: CommandSpec = {
  name: 'accept',
  words: {
    zh: '确认一段译文译的是现在的原文；数字或目标不一致就不接受',
    en: 'declare that a block translates its original as it stands; refused while numbers or goals disagree',
  },
  argument: { name: '<block>', words: { zh: '段落标识', en: 'id of the block' } },
  more: [PLAN_ARGUMENT],
  options: [
    {
      flags: '--reviewer <name>',
      words: {
        zh: '审校人：记为已审校，写入文件头；不写则记为草稿',
        en: 'who reviewed it: kept in the file with the date; without, it is a draft',
      },
    },
    { flags: '--date <date>', words: { zh: '审校日期，默认为今天', en: 'date of the review, by default today' } },
  ],
  run(context, id, options, [folder = 'plan']) {
    const { world } = context;
    refuseSecondBlock(world, folder);
    const plan = openPlan(world, folder);
    if (!plan.model) {
      reportText(context, plan, plan.diagnostics);
      return 1;
    }
    const block = blockOf(plan.model, id, context);
    const found = translationOf(block, plan.model);
    if (!found) return refuse(context, NOTHING[context.lang]);
    return decide(context, plan, block, found, options);
  },
};

/** Two ids are not a block and a plan: what is accepted must be looked at one by one. */
function refuseSecondBlock({ disk, cwd }: World, folder: string): void {
  const isPlan = disk.exists(posix.resolve(cwd, folder.replaceAll('\\', '/')));
  if (!isPlan && !/[/\\.]/.test(folder) && /^#?[a-z0-9]+-[a-z0-9]{4,}$/.test(folder))
    throw new CannotRun('oneBlock', {});
}

interface Found {
  readonly document: Document;
  readonly passage: Passage;
}

/** The block's translation as it stands in its file; a placeholder counts as soon as somebody wrote over it. */
function translationOf({ id }: Block, { documents, plan }: Model): Found | null {
  for (const document of documents) {
    const passage = document.lang === plan.original ? undefined : document.passages.find((one) => one.id?.value === id);
    const isEmpty = passage && (passage.text.trim() === '' || (isPlaceholder(passage) && passage.text === PLACEHOLDER));
    if (passage) return isEmpty ? null : { document, passage };
  }
  return null;
}

const NOTHING = {
  zh: '这一段还没有译文。请先运行 planc translate scaffold 留出位置，译好之后再接受。',
  en: 'This block has no translation yet. Run planc translate scaffold for a place to put it, translate it, and accept it then.',
};

function decide(context: Context, plan: OpenedPlan, block: Block, found: Found, options: Options): ExitCode {
  const { document, passage } = found;
  const acceptance = acceptanceOf(context.world, block, passage, options);
  show(context, plan, block, passage);
  const edited = acceptBlock(document, passage, acceptance);
  if (!edited.value) {
    reportText(context, plan, edited.diagnostics);
    return refuse(context, REFUSED[context.lang]);
  }
  const after = openPlan(context.world, plan.folder, { instead: new Map([[document.path, edited.value]]) });
  const findings = findingsOn(block, after);
  reportText(context, after, findings);
  if (hasErrors(findings)) return refuse(context, REFUSED[context.lang]);
  context.world.disk.write(posix.join(plan.folder, document.path), edited.value);
  printLine(context.world.out, accepted(block.id ?? '', acceptance, context));
  return 0;
}

const REFUSED = { zh: '没有接受，文件没有改动。', en: 'Not accepted; nothing was written.' };

function refuse({ world }: Context, words: string): ExitCode {
  printLine(world.err, words);
  return 1;
}

function acceptanceOf(world: World, { original }: Block, passage: Passage, options: Options): Acceptance {
  const reviewer = textOption(options, 'reviewer')?.trim() ?? null;
  if (reviewer !== null && (reviewer === '' || /\p{Cc}/u.test(reviewer))) throw new CannotRun('badReviewer', {});
  const review =
    reviewer === null ? null : { reviewer, date: dateOf(world, options), words: fingerprint(passage.text) };
  return { src: fingerprint(original.text), review };
}

/** As given; else the date of reproducible builds; else today. */
function dateOf({ env, today }: World, options: Options): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  const ofEpoch = epoch && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : null;
  const value = textOption(options, 'date') ?? ofEpoch ?? today();
  if (!calendarDate.safeParse(value).success) throw new CannotRun('badDate', { value });
  return value;
}

/** All that is to be looked at before it is accepted: original, change, translation. */
function show(context: Context, plan: OpenedPlan, block: Block, passage: Passage): void {
  const { world, lang } = context;
  const { original } = block;
  const isZh = lang === 'zh';
  printLine(world.out, `#${block.id}  ${isZh ? '原文' : 'original'}  ${placeIn(plan, original)}`);
  world.out.write(paragraph(original.text, context));
  if (passage.src && isStale(block, passage)) {
    printLine(world.out, `#${block.id}  ${isZh ? '原文的改动' : 'what changed in the original'}`);
    const before = new History(world, plan.folder).find(block, passage.src.value);
    world.out.write(describeChange(before, original.text, original.lang, context));
  }
  printLine(world.out, `#${block.id}  ${isZh ? '译文' : 'translation'}  ${placeIn(plan, passage)}`);
  world.out.write(paragraph(passage.text, context));
}

/**
 * What the checks say of the block, in either language, were it accepted. A fault elsewhere in the file, of which they
 * take it for a consequence, must not hide it here.
 */
function findingsOn(block: Block, { model, diagnostics }: OpenedPlan): Diagnostic[] {
  if (!model) return [...diagnostics];
  const shown = diagnostics.filter(isOn(block, model));
  const all = RULES.flatMap((rule) => rule.check(model, EVERYDAY)).filter(isOn(block, model));
  return hasErrors(all) && !hasErrors(shown) ? all : shown;
}

function isOn({ id }: Block, { documents }: Model): (diagnostic: Diagnostic) => boolean {
  const passages = documents.flatMap((document) => document.passages.filter((passage) => passage.id?.value === id));
  const spans = passages.map(({ file, span, attributes }): Span => ({
    file,
    start: span.start,
    end: Math.max(span.end, attributes?.end ?? 0),
  }));
  const holds = (place: Span | null): boolean => place !== null && spans.some((span) => contains(span, place));
  return ({ span, notes }) => holds(span) || notes.some((note) => holds(note.span));
}

function accepted(id: string, { review, src }: Acceptance, { lang }: Context): string {
  if (review) {
    const { reviewer, date } = review;
    return lang === 'zh'
      ? `#${id} 已接受：${reviewer} 于 ${date} 审校（原文指纹 ${src}）`
      : `#${id} accepted: reviewed by ${reviewer}, ${date} (fingerprint ${src})`;
  }
  return lang === 'zh'
    ? `#${id} 已接受，记为草稿（原文指纹 ${src}）`
    : `#${id} accepted as a draft (fingerprint ${src})`;
}
