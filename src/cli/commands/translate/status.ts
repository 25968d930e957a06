import type { Model, Section } from '../../../model/model.ts';
import { translationState, type TranslationState } from '../../../model/translation.ts';
import { harmlessJson, visible, withoutCommands } from '../../../report/sanitize.ts';
import { LANGS, type Lang } from '../../../source/lang.ts';
import { CannotRun } from '../../cannot-run.ts';
import { PLAN_ARGUMENT, textOption, type CommandSpec } from '../../command.ts';
import { openPlan } from '../../plan-folder.ts';
import { reportText } from '../../report.ts';
import { toTable, type Column } from '../../table.ts';

export const status: CommandSpec = {
  name: 'status',
  words: {
    zh: '译到哪里了：每节已审校、草稿、落后于原文、尚未翻译的段数',
    en: 'how far it is: what is reviewed, draft, stale and missing in each section',
  },
  argument: PLAN_ARGUMENT,
  options: [
    {
      flags: '--into <lang>',
      words: { zh: '只看这种语言的译文', en: 'only the translation into this language' },
      choices: LANGS,
    },
    {
      flags: '--format <format>',
      words: { zh: '输出格式', en: 'form of the list' },
      choices: ['text', 'json'],
      fallback: 'text',
    },
  ],
  run({ world, lang }, argument, options) {
    const plan = openPlan(world, argument, { cached: true });
    if (!plan.model) {
      reportText({ world, lang }, plan, plan.diagnostics);
      return 1;
    }
    const reports = languages(plan.model, textOption(options, 'into')).map((into) =>
      progress(plan.model as Model, into),
    );
    if (textOption(options, 'format') === 'json') world.out.write(harmlessJson({ translations: reports }));
    else world.out.write(withoutCommands(reports.map((report) => table(report, lang)).join('\n')));
    return 0;
  },
};

function languages({ plan }: Model, asked: string | null): readonly Lang[] {
  const chosen = plan.translations.filter((lang) => asked === null || lang === asked);
  if (chosen.length === 0) throw new CannotRun('noTranslation', {});
  return chosen;
}

const STATES = ['reviewed', 'draft', 'stale', 'missing'] as const satisfies readonly TranslationState[];

type Counts = Readonly<Record<TranslationState, number>>;

interface SectionProgress extends Counts {
  readonly id: string;
  /** Within the folder of each language. */
  readonly file: string;
  readonly blocks: readonly {
    readonly id: string;
    readonly state: TranslationState;
    readonly reviewer: string | null;
    readonly date: string | null;
  }[];
}

interface Progress {
  readonly lang: Lang;
  readonly sections: readonly SectionProgress[];
  readonly total: Counts;
}

function progress({ chapters }: Model, lang: Lang): Progress {
  const all = chapters.flatMap(({ introduction, sections }) => [introduction, ...sections]);
  const sections = all.map((section) => sectionProgress(section, lang));
  return { lang, sections, total: sum(sections) };
}

function sectionProgress({ id, document, heading, blocks }: Section, lang: Lang): SectionProgress {
  const states = [...(heading ? [heading] : []), ...blocks].map((block) => {
    const state = translationState(block, lang);
    const review = state === 'reviewed' ? (block.translations[lang]?.review ?? null) : null;
    return { id: block.id ?? '', state, reviewer: review?.reviewer ?? null, date: review?.date ?? null };
  });
  const count = (state: TranslationState): number => states.filter((one) => one.state === state).length;
  return { id, file: `${document.folder}/${document.name}`, ...counts(count), blocks: states };
}

function sum(sections: readonly Counts[]): Counts {
  return counts((state) => sections.reduce((all, section) => all + section[state], 0));
}

const counts = (of: (state: TranslationState) => number): Counts => ({
  reviewed: of('reviewed'),
  draft: of('draft'),
  stale: of('stale'),
  missing: of('missing'),
});

const COLUMNS: readonly Column[] = [
  { key: 'id', title: { zh: '节', en: 'section' } },
  { key: 'file', title: { zh: '文件', en: 'file' } },
  { key: 'reviewed', title: { zh: '已审校', en: 'reviewed' }, isFigure: true },
  { key: 'draft', title: { zh: '草稿', en: 'draft' }, isFigure: true },
  { key: 'stale', title: { zh: '落后', en: 'stale' }, isFigure: true },
  { key: 'missing', title: { zh: '未译', en: 'missing' }, isFigure: true },
];

function table({ lang: into, sections, total }: Progress, lang: Lang): string {
  const row = (id: string, file: string, of: Counts): Readonly<Record<string, string>> => ({
    id: visible(id),
    file: visible(file),
    ...Object.fromEntries(STATES.map((state) => [state, String(of[state])])),
  });
  const all = lang === 'zh' ? '合计' : 'total';
  return toTable(
    COLUMNS,
    [...sections.map((section) => row(section.id, `${into}/${section.file}`, section)), row(all, '', total)],
    lang,
  );
}
