import type { PdfPage } from './content.ts';

/** The pages of a publication: those before the text are numbered i, ii, iii, the others 1, 2, 3. */
export interface Pages {
  readonly front: readonly PdfPage[];
  readonly body: readonly PdfPage[];
}

/** What is printed on a page, and what viewers call it; `page` counts from 0, `front` is how many pages come before the text. */
export function pageLabel(page: number, front: number): string {
  return page < front ? roman(page + 1) : String(page - front + 1);
}

function roman(n: number): string {
  const tens = 'x'.repeat(Math.floor(n / 10));
  return tens + (['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][n % 10] ?? '');
}
