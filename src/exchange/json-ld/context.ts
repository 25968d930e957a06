import { LANG_TAGS, LANGS, type Phrase } from '../../source/lang.ts';

/**
 * The context of JSON-LD 1.1: each key's meaning, in a public vocabulary where there is one that fits (Dublin Core,
 * SKOS, the W3C's Organization and Provenance ontologies), else in planc's own. An edition has no address of its own,
 * so names are URNs.
 */
export const OWN = 'urn:planc:term:';

const reference = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': `xsd:${type}` });
const phrase = (id: string) => ({ '@id': id, '@container': '@language' });
const own = (name: string): string => `planc:${name}`;

export const CONTEXT = {
  '@context': {
    '@version': 1.1,
    '@vocab': OWN,
    planc: OWN,
    dcterms: 'http://purl.org/dc/terms/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    org: 'http://www.w3.org/ns/org#',
    prov: 'http://www.w3.org/ns/prov#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',

    title: phrase('dcterms:title'),
    note: phrase('dcterms:description'),
    identifier: 'dcterms:identifier',
    version: own('version'),
    date: typed('dcterms:date', 'date'),
    issued: typed('dcterms:issued', 'date'),
    publisher: phrase(own('publisherName')),
    licence: reference('dcterms:license'),
    rights: 'dcterms:rights',
    jurisdiction: phrase(own('jurisdictionName')),
    jurisdictionCode: own('jurisdictionCode'),
    derivedFrom: reference('prov:wasDerivedFrom'),
    address: reference('dcterms:references'),
    sha256: own('sha256'),
    partOf: reference('dcterms:isPartOf'),
    position: typed(own('position'), 'integer'),
    status: word(own('status')),
    provenance: word(own('provenance')),

    name: phrase('skos:prefLabel'),
    short: phrase('skos:altLabel'),
    definition: phrase('skos:definition'),

    text: phrase(own('text')),
    display: phrase(own('display')),
    topic: phrase(own('topic')),
    statement: phrase(own('statement')),
    quote: phrase(own('quote')),
    kind: word(own('kind')),
    modality: word(own('modality')),
    nature: word(own('nature')),
    lifecycle: word(own('lifecycle')),
    indicator: reference(own('indicator')),
    parent: reference(own('parent')),
    aligns: own('aligns'),
    projects: reference(own('project')),
    funding: own('funding'),
    spans: own('span'),
    block: reference(own('block')),
    owners: own('assignment'),
    organization: reference('org:organization'),
    role: word('org:role'),
    statedFields: own('statedField'),
    impliedFields: own('impliedField'),
    editorialFields: own('editorialField'),

    baseline: own('baseline'),
    milestones: own('milestone'),
    year: typed(own('year'), 'gYear'),
    target: own('target'),
    periodType: word(own('periodType')),
    comparator: word(own('comparator')),
    value: typed(own('value'), 'decimal'),
    upper: typed(own('upper'), 'decimal'),
    from: typed(own('from'), 'gYear'),
    to: typed(own('to'), 'gYear'),
    horizon: typed(own('horizon'), 'gYear'),
    state: own('state'),
    direction: word(own('direction')),
    unit: own('unit'),
    measure: own('measure'),
    power: typed(own('powerOfTen'), 'integer'),
    currency: own('currency'),
    printed: phrase(own('printed')),
    numerator: phrase(own('numerator')),
    denominator: phrase(own('denominator')),
    unitName: phrase(own('unitName')),
    aggregation: word(own('aggregation')),
    frequency: word(own('frequency')),
    published: phrase(own('publishedIn')),
  },
} as const;

/** A phrase as a language map by BCP 47 tags; `null` where there is no word of it. */
export function languageMap(words: Phrase): Readonly<Record<string, string>> | null {
  const entries = LANGS.flatMap((lang) => (words[lang] === null ? [] : [[LANG_TAGS[lang], words[lang]] as const]));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
