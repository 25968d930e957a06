/** HTML that is safe as it stands. Templates show it as it is; whatever else they show is escaped. */
import { escapeHtml } from './escape.ts';

export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export const NOTHING = new Markup('');

/** What a template shows of a value. */
export function toHtml(value: unknown): string {
  if (value instanceof Markup) return value.html;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined || value === '') return '';
  throw new TypeError(`a template shows what is neither text nor markup: ${typeof value}`);
}
