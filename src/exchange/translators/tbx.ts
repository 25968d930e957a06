import type { Model, Term } from '../../model/model.ts';
import { textArtifact, type Artifact } from '../../render/artifact.ts';
import { LANG_TAGS, type Lang } from '../../source/lang.ts';
import { element, indentedXml, type XmlElement } from '../xml.ts';
import type { TranslationInput } from './format.ts';

/** The glossary in the dialect TBX-Basic of TBX 3 (ISO 30042:2019), in the style DCA: one concept a term. */
export function writeTbx({ model, into, version }: TranslationInput): Artifact {
  const { plan, terms } = model;
  const header = element(
    'tbxHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, `${plan.id} ${plan.version}`)),
      element('sourceDesc', {}, element('p', {}, `planc ${version}, glossary.yaml`)),
    ),
  );
  const entries = terms.map((term) => concept(term, model, into)).filter((entry) => entry !== null);
  const root = element(
    'tbx',
    { xmlns: 'urn:iso:std:iso:30042:ed-2', style: 'dca', type: 'TBX-Basic', 'xml:lang': LANG_TAGS[plan.original] },
    header,
    element('text', {}, element('body', {}, entries)),
  );
  return textArtifact(`${plan.id}.${into}.tbx`, indentedXml(root));
}

/** A concept needs a term in some language. */
function concept(term: Term, { plan }: Model, into: Lang): XmlElement | null {
  const sections = [plan.original, into].flatMap((lang): XmlElement[] => {
    const preferred = term.preferred[lang];
    const forms = [
      ...(preferred === null ? [] : [form(preferred, 'preferredTerm-admn-sts')]),
      ...term.admitted[lang].map((text) => form(text, 'admittedTerm-admn-sts')),
      ...term.forbidden[lang].map((text) => form(text, 'deprecatedTerm-admn-sts')),
    ];
    return forms.length === 0 ? [] : [element('langSec', { 'xml:lang': LANG_TAGS[lang] }, forms)];
  });
  const note = term.note === null ? [] : [element('note', {}, term.note)];
  return sections.length === 0 ? null : element('conceptEntry', { id: `c-${term.id}` }, note, sections);
}

const form = (text: string, status: string): XmlElement =>
  element('termSec', {}, element('term', {}, text), element('termNote', { type: 'administrativeStatus' }, status));
