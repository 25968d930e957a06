import { span, type Span } from '../../source/span.ts';

/** Where a link's address stands: what follows `](`, without a title. */
export function destinationOf(link: { readonly href: string; readonly span: Span }, text: string): Span {
  const { file, start, end } = link.span;
  const whole = text.slice(start, end);
  const at = whole.lastIndexOf('](') + 2;
  const length = whole.startsWith(link.href, at) ? link.href.length : whole.length - at - 1;
  return span(file, start + at, start + at + length);
}
