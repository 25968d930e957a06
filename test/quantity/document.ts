/** All sets of pairs together, and the page of documentation that is made from them. */

import { readQuantities, type Lang, type Quantity } from '../../src/quantity/index.ts';
import { DISTRICT } from './pairs-district.ts';
import { FINAL } from './pairs-final.ts';
import { LONG } from './pairs-long.ts';
import { MORE } from './pairs-more.ts';
import { OUTLINE } from './pairs-outline.ts';
import { PLAN } from './pairs-plan.ts';
import { REPORT } from './pairs-report.ts';
import { SECTOR } from './pairs-sector.ts';
import { SHORT } from './pairs-short.ts';
import { YEARBOOK } from './pairs-yearbook.ts';
import { CLASSES, type Pair, type PairClass } from './pairs.ts';

export const ALL_CLASSES: readonly PairClass[] = [
  ...CLASSES,
  ...YEARBOOK,
  ...SHORT,
  ...MORE,
  ...PLAN,
  ...REPORT,
  ...DISTRICT,
  ...SECTOR,
  ...OUTLINE,
  ...LONG,
  ...FINAL,
];
export const ALL_PAIRS: readonly Pair[] = ALL_CLASSES.flatMap((one) => one.pairs);

/** How many examples of each class the page shows; the tests hold them all. */
const SHOWN = 8;

/** What a figure was read as, in the words of the page. */
function reading(one: Quantity): string {
  const under = one.denominator === null ? '' : `/${one.denominator}`;
  const power = one.power === 0 ? '' : ` × 10^${one.power}`;
  const upper =
    one.upper === null ? '' : `–${one.upper.value}${one.upper.power === 0 ? '' : ` × 10^${one.upper.power}`}`;
  const parts = [`${one.value}${under}${power}${upper}`, one.unit === null ? '' : (one.unit.currency ?? one.unit.id)];
  const senses = [
    one.comparator === 'eq' ? '' : one.implied ? `${one.comparator}, implied` : one.comparator,
    one.period ?? '',
    one.change ?? '',
  ];
  const said = senses.filter((sense) => sense !== '').join(', ');
  const kind = one.kind === 'amount' ? '' : `${one.kind} `;
  return `${kind}${parts.filter((part) => part !== '').join(' ')}${said === '' ? '' : ` (${said})`}`;
}

function readings(pair: Pair, lang: Lang): string {
  const options = pair.names === undefined ? {} : { names: pair.names };
  const firm = readQuantities(pair[lang], lang, options)
    .filter((one) => one.firm)
    .map(reading);
  return firm.length === 0 ? 'none' : firm.join('; ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('~', '\\~');
}

function table(one: PairClass): string {
  const rows = one.pairs
    .slice(0, SHOWN)
    .map((pair) => `| ${cell(pair.zh)} | ${cell(pair.en)} | ${cell(readings(pair, 'zh'))} |`);
  return ['| Chinese | English | Figures |', '| --- | --- | --- |', ...rows].join('\n');
}

/** `docs/quantities.md`, byte for byte. */
export function quantityPage(): string {
  return [
    '# Figures that are understood',
    '',
    '<!-- Made from the pairs in test/quantity/. To renew it: UPDATE_PAGES=1 npx vitest run test/quantity -->',
    '',
    'planc reads the figures of a plan in Chinese and in English and compares them by what they mean:',
    'value, power of ten, unit, comparator, period, year, and whether something grows by a figure or to it.',
    'The order in which they stand does not matter. Each pair below says the same in both languages and is',
    'accepted; the tests change every digit, place, unit and comparator in them and expect an error.',
    '',
    'Arabic digits always count. A Chinese numeral counts when it measures something (两所学校, 十亿元), not',
    'when it is part of a word (一带一路, 千方百计). Words such as 一个, 双, “one of” and “top” may be answered',
    'in the other language but need not be. Figures in names are left out when the glossary holds the name.',
    '',
    'Comparators are kept apart: 不低于 and 至少 are “at least”; 超过 and 突破 are “more than”; 低于 is',
    '“below”; 不超过 and 不高于 are “no more than”; 约 and 左右 are “about”; 近 is “nearly”; 多 and 余 are “over”.',
    '以上, 以内 and 以下 include the figure in law, but published translations say “over” and “below” for them as often',
    'as “at least” and “within”: either is accepted. 及以上 leaves no doubt, and is “and above” only.',
    '',
    ...CLASSES.flatMap((one) => [`## ${one.title}`, '', one.note, '', table(one), '']),
    '## Units',
    '',
    'Units convert where the conversion is exact (500 MW is 50万千瓦). 亩 becomes hectares to the precision that is',
    'printed (20万亩 is 13,333 hectares); a conversion in brackets after the figure is checked against it.',
    '',
  ].join('\n');
}
