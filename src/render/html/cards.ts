/** What is shown under the words of a goal when they are pointed at, focused or tapped: kind, target and lead. */
import type { Lang, Phrase } from '../../source/lang.ts';
import type { ProvenanceView } from '../../view/edition.ts';
import { escapeHtml } from './escape.ts';
import type { InlineContext } from './inline-context.ts';
import { saidHtml } from './said.ts';
import type { GoalEntry } from './tree.ts';
import { WORDS } from './words.ts';

export function goalCard(entries: readonly GoalEntry[], context: InlineContext): string {
  return `<small class="card">${entries.map((entry) => cardLine(entry, context)).join('')}</small>`;
}

/** Its link is for those who tap: by key the words themselves, and the numbers after them, lead to the same page. */
function cardLine({ goal, number }: GoalEntry, { lang, links }: InlineContext): string {
  const { target, kind, modality, lead } = goal;
  const words = [
    ...(target ? [`<b>${inLanguage(target.words, lang, target.provenance)}</b>`] : []),
    inLanguage(kind.label, lang, kind.provenance),
    inLanguage(modality.label, lang, modality.provenance),
    ...(lead
      ? [`${WORDS.lead[lang]}${lang === 'zh' ? '：' : ': '}${inLanguage(lead.label, lang, lead.provenance)}`]
      : []),
    WORDS.noData[lang],
  ];
  const href = escapeHtml(links.page({ kind: 'goal', id: goal.id }));
  return `<span><a href="${href}" tabindex="-1">${WORDS.goal[lang]} ${number}</a> ${words.join(' · ')}</span>`;
}

function inLanguage(phrase: Phrase, lang: Lang, provenance: ProvenanceView): string {
  return saidHtml(phrase, [lang], provenance, false).html;
}
