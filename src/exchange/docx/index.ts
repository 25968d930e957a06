import type { Artifact } from '../../render/artifact.ts';
import { buildEdition } from '../../view/build.ts';
import type { ExportInput } from '../format.ts';
import { officeDocument, RELATIONS, type Part } from '../ooxml.ts';
import { element } from '../xml.ts';
import { annex } from './annex.ts';
import { body } from './blocks.ts';
import { front } from './front.ts';
import { footer, footnotes, header, pageProperties, RELATED, settings } from './furniture.ts';
import { Runs } from './inlines.ts';
import { styles } from './styles.ts';
import { CONTENT, MAIN } from './word.ts';

/** The whole original as one Word document, for those who comment in Word. */
export function exportDocx({ model }: ExportInput): Artifact[] {
  const lang = model.plan.original;
  const edition = buildEdition(model, [lang]);
  const { plan } = edition;
  const goals = edition.goals.map(({ id }) => id);
  const runs = new Runs(RELATED, goals);
  // The text before the annex: a goal in the annex leads to where it was met.
  const content = [...front(plan, lang), ...body(edition, runs), ...annex(edition, runs)];
  const root = element(
    'w:document',
    { 'xmlns:w': MAIN, 'xmlns:r': RELATIONS },
    element('w:body', {}, content, pageProperties()),
  );
  const notes = new Runs([], [], { inNotes: true });
  const part = (path: string, kind: string, xml: Part['root'], relations: Part['relations'] = []): Part => {
    return { path: `word/${path}`, type: `${CONTENT}.${kind}+xml`, root: xml, relations };
  };
  const footnotesRoot = footnotes(edition, runs.notes, notes);
  const bytes = officeDocument(
    [
      part('document.xml', 'document.main', root, runs.relations),
      part('styles.xml', 'styles', styles(lang)),
      part('settings.xml', 'settings', settings(lang)),
      part('footnotes.xml', 'footnotes', footnotesRoot, notes.relations),
      part('header1.xml', 'header', header(plan.note[lang])),
      part('footer1.xml', 'footer', footer('odd')),
      part('footer2.xml', 'footer', footer('even')),
    ],
    { title: plan.title[lang] ?? plan.id, description: plan.note[lang] ?? '', date: plan.date },
  );
  return [{ path: `plan.docx`, bytes }];
}
