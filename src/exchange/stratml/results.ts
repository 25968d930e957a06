import type { GoalRecord } from '../../record/schema.ts';
import type { Lang } from '../../source/lang.ts';
import type { GoalView } from '../../view/edition.ts';
import { element, type XmlElement } from '../xml.ts';

/** What a goal is to reach, as StratML's measurements. */

export const start = (year: unknown): XmlElement | null =>
  typeof year === 'number' ? element('StartDate', {}, `${year}-01-01`) : null;

export const end = (year: unknown): XmlElement | null =>
  typeof year === 'number' ? element('EndDate', {}, `${year}-12-31`) : null;

/** The unit that numbers are given in; empty where the language has no certain word for it. */
export const unitOf = ({ unit }: GoalRecord, lang: Lang): string => unit?.printed[lang] ?? '';

/** The target and, where the text has one, the baseline; a range is two results, its lower and its upper bound. */
export function measurement(goal: GoalRecord, view: GoalView, lang: Lang): XmlElement | null {
  if (!goal.target) return null;
  const { from, to, comparator, value, upper, direction }: Readonly<Record<string, unknown>> = { ...goal.target };
  const words = view.target?.words[lang] ?? null;
  const result = (number: unknown, name: string, descriptor: unknown): XmlElement =>
    element(
      'TargetResult',
      {},
      start(from),
      end(to),
      typeof number === 'string' ? element('NumberOfUnits', {}, inUnit(number, goal, lang)) : null,
      typeof descriptor === 'string' ? described(name, descriptor) : null,
      words === null ? null : element('Description', {}, words),
    );
  const results =
    typeof upper === 'string'
      ? [result(value, 'comparator', 'ge'), result(upper, 'comparator', 'le')]
      : [
          typeof comparator === 'string'
            ? result(value, 'comparator', comparator)
            : result(null, 'direction', direction),
        ];
  return element('MeasurementInstance', {}, results, baseline(goal, lang));
}

function baseline(goal: GoalRecord, lang: Lang): XmlElement | null {
  if (!goal.baseline) return null;
  const number = element('NumberOfUnits', {}, inUnit(goal.baseline.value, goal, lang));
  return element(
    'ActualResult',
    {},
    end(goal.baseline.year),
    number,
    described('baseline', String(goal.baseline.year)),
  );
}

const described = (name: string, value: string): XmlElement =>
  element('Descriptor', {}, element('DescriptorName', {}, name), element('DescriptorValue', {}, value));

/** Chinese prints the power of ten with the unit (万元); elsewhere it is part of the number, digit for digit. */
function inUnit(value: string, { unit }: GoalRecord, lang: Lang): string {
  const power = lang === 'zh' && unit?.printed.zh ? 0 : (unit?.power ?? 0);
  const [whole = '0', fraction = ''] = value.split('.');
  const shifted = `${whole}${fraction.padEnd(power, '0').slice(0, power)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(power);
  return rest === '' ? shifted : `${shifted}.${rest}`;
}
