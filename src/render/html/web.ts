/** For a publication that knows where it will stand on the web. */
import { escapeHtml } from './escape.ts';

/** Sitemaps 0.9: every page, with the date of the edition. */
export function sitemap(base: string, paths: readonly string[], date: string): string {
  const urls = paths.map(
    (path) => `<url><loc>${escapeHtml(base + path)}</loc><lastmod>${escapeHtml(date)}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** RFC 9309: everything may be read. */
export function robots(base: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`;
}
