import type { Lang } from '../../source/lang.ts';
import type { Edition, GoalView, ProvenanceView } from '../../view/edition.ts';
import type { XmlElement, XmlNode } from '../xml.ts';
import { MEASURE } from './blocks.ts';
import { inLanguage } from './front.ts';
import type { Runs } from './inlines.ts';
import { linkTo, pageBreak, paragraph, run, table } from './word.ts';
import { WORDS } from './words.ts';

/** The goals in two tables: those with a figure first, then every one; each leads to its place in the text. */
export function annex(edition: Edition, runs: Runs): XmlElement[] {
  const lang = edition.original;
  const mark = run(WORDS.editorial[lang], { style: 'EditorialMark' });
  const quantified = edition.goals.filter(({ target }) => target !== null && target.figure[lang] !== null);
  const heading = (level: number, words: string): XmlElement => paragraph(`Heading${level}`, run(words), mark);
  return [
    pageBreak(),
    heading(1, WORDS.annex[lang]),
    paragraph('BodyText', run(WORDS.annexNote[lang])),
    ...(quantified.length === 0
      ? []
      : [heading(2, WORDS.quantified[lang]), goalTable(quantified, runs, lang, [0.46, 0.32, 0.22])]),
    heading(2, WORDS.register[lang]),
    goalTable(edition.goals, runs, lang, [0.52, 0.26, 0.22]),
  ];
}

function goalTable(goals: readonly GoalView[], runs: Runs, lang: Lang, parts: readonly number[]): XmlElement {
  const head = [WORDS.goal, WORDS.target, WORDS.lead].map((words) => [paragraph('TableHead', run(words[lang]))]);
  const rows = goals.map((goal) => [
    [paragraph('TableText', statement(goal, runs, lang))],
    [paragraph('TableText', marked(goal.target?.words[lang] ?? null, goal.target?.provenance ?? null, lang))],
    [paragraph('TableText', marked(leadOf(goal, lang), goal.lead?.provenance ?? null, lang))],
  ]);
  return table([head, ...rows], { widths: parts.map((part) => Math.floor(MEASURE * part)), head: true });
}

function statement(goal: GoalView, runs: Runs, lang: Lang): XmlNode {
  const words = run(inLanguage(goal.statement, lang) ?? goal.id);
  const place = runs.bookmark(goal.id);
  return place === null ? words : linkTo(place, words);
}

const leadOf = ({ lead }: GoalView, lang: Lang): string => (lead && inLanguage(lead.label, lang)) ?? WORDS.none[lang];

/** What the plan does not say must not pass for what it says. */
function marked(words: string | null, provenance: ProvenanceView | null, lang: Lang): XmlNode[] {
  if (words === null) return [];
  const mark = provenance === 'editorial' ? [run(WORDS.editorial[lang], { style: 'EditorialMark' })] : [];
  return [run(words), ...mark];
}
