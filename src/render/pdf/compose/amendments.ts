import type { BlockView } from '../../../view/edition.ts';
import { noteLines } from './cell.ts';
import { row, type PdfRow } from './content.ts';
import { styleOf, type Context } from './context.ts';
import { aligned } from './lines.ts';
import type { Place } from './place.ts';

/** Below a block, the decisions that changed it; the words that they put in stand out in the block itself. */
export function amendmentRows(context: Context, block: BlockView, place: Place): PdfRow[] {
  const amendments = context.edition.plan.amendments.filter(({ blocks }) => blocks.includes(block.id));
  return amendments.map(({ id, words }) => {
    const lines = context.columns.map(({ lang, width }) => {
      const shape = { lang, style: styleOf(context, lang, 'body'), width };
      return noteLines(context, words[lang] ?? '', lang, shape, block.span);
    });
    const columns = aligned(lines).map((boxes, k) => {
      const { lang, x, width } = context.columns[k] ?? { lang: context.edition.original, x: 0, width: 0 };
      const path = [...place.path, { key: `amendment ${id} ${block.id} ${lang}`, type: 'P', lang }];
      return { x, width, lines: boxes, content: { lang, path } };
    });
    return row(columns, { after: styleOf(context, context.edition.original, 'body').after });
  });
}
