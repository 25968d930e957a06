/** The page of search results: a form, and a list that a script fills. */
import { phrase } from '../../../source/lang.ts';
import type { Page } from '../frame.ts';
import { WORDS } from '../words.ts';

export function searchPage(): Page {
  return {
    address: { kind: 'search' },
    template: 'search',
    title: phrase((lang) => WORDS.search[lang]),
    description: WORDS.searchNote,
    scripts: ['search-data.js', 'search.js'],
    data: {},
  };
}
