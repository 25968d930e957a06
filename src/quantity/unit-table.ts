/**
 * The units, and what each language calls them. One row a unit; to add one, add a row.
 * Conversions are exact ratios to the first unit of the measure (GB 3100–3102 for the metric ones;
 * 1 亩 = 1/15 公顷, 1 斤 = 0.5 公斤).
 */

export interface UnitRow {
  readonly id: string;
  /** Units of one measure can be compared; `count` is for what classifiers count. */
  readonly measure: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** To the measure's base unit, as [numerator, denominator]; absent where nothing converts. */
  readonly factor?: readonly [number, number];
  /** ISO 4217. */
  readonly currency?: string;
  /** What a counted thing is, where the word says so; units of different classes clash. */
  readonly counts?: string;
  /** A Chinese numeral before it is a figure only with a comparator: the word is too common in names. */
  readonly shy?: boolean;
  /** What may not follow the Chinese word, as a pattern: 三次产业 is not a count of times. */
  readonly notBefore?: string;
}

type Extra = Omit<UnitRow, 'id' | 'measure' | 'zh' | 'en'>;

function row(id: string, measure: string, zh: string, en: string, extra: Extra = {}): UnitRow {
  const words = (list: string): string[] => list.split('|').filter((word) => word !== '');
  return { id, measure, zh: words(zh), en: words(en), ...extra };
}

function scaled(
  id: string,
  measure: string,
  numerator: number,
  denominator: number,
  zh: string,
  en: string,
  extra: Extra = {},
): UnitRow {
  return row(id, measure, zh, en, { factor: [numerator, denominator], ...extra });
}

function money(currency: string, zh: string, en: string): UnitRow {
  return row(currency.toLowerCase(), 'money', zh, en, { currency });
}

function counted(id: string, counts: string, zh: string, en: string, extra: Extra = {}): UnitRow {
  return row(id, 'count', zh, en, { ...(counts === '' ? {} : { counts }), ...extra });
}

export const UNITS: readonly UnitRow[] = [
  scaled('percent', 'share', 1, 100, '%|％', '%|percent|per cent|pct'),
  scaled('permille', 'share', 1, 1000, '‰', '‰|per mille|per mil|permille|per thousand'),
  scaled('tenth', 'share', 1, 10, '成', '', {
    notBefore: '果|立|功|效|为|长|熟|员(?!工)|本(?!地)|群(?!众|体)|套|就(?!业)|都|年(?!轻)',
  }),
  row('percentage-point', 'percentage-point', '个百分点|百分点', 'percentage points|percentage point|pp|ppt|ppts|pps'),
  row('permille-point', 'permille-point', '个千分点|千分点', 'per mille points|per mille point'),
  row('basis-point', 'basis-point', '个基点|基点', 'basis points|basis point'),

  money('CNY', '元人民币|人民币|元钱|元|块钱', 'yuan|renminbi|RMB|CNY|RMB yuan|yuan RMB|yuan renminbi|yuan (RMB)'),
  money('USD', '美元', 'US dollars|US dollar|U.S. dollars|U.S. dollar|American dollars|dollars|dollar|USD'),
  money('HKD', '港元|港币', 'Hong Kong dollars|HK dollars|HKD'),
  money('EUR', '欧元', 'euros|euro|EUR'),
  money('JPY', '日元', 'Japanese yen|yen|JPY'),
  money('GBP', '英镑', 'pounds sterling|British pounds|GBP'),

  scaled(
    'm2',
    'area',
    1,
    1,
    '平方米|平米|㎡|m2|m²',
    'square metres|square meters|square metre|square meter|sq m|sq. m|sqm|m2|m²|㎡',
  ),
  scaled(
    'km2',
    'area',
    1_000_000,
    1,
    '平方公里|平方千米|km2|km²|㎢',
    'square kilometres|square kilometers|square kilometre|square kilometer|sq km|sq. km|sqkm|km2|km²',
  ),
  scaled('mu', 'area', 10_000, 15, '亩地|亩', 'mu|mus'),
  scaled('ha', 'area', 10_000, 1, '公顷|hm2', 'hectares|hectare|ha'),

  scaled('m', 'length', 1, 1, '米|m', 'metres|meters|metre|meter|m'),
  scaled('km', 'length', 1000, 1, '公里|千米|km', 'kilometres|kilometers|kilometre|kilometer|km|kms'),
  scaled('cm', 'length', 1, 100, '厘米|公分|cm', 'centimetres|centimeters|centimetre|centimeter|cm'),
  scaled('mm', 'length', 1, 1000, '毫米|mm', 'millimetres|millimeters|millimetre|millimeter|mm'),
  scaled('nm', 'length', 1, 1_000_000_000, '纳米|nm', 'nanometres|nanometers|nanometre|nanometer|nm'),
  scaled('li', 'length', 500, 1, '华里|里地|里', 'li'),
  scaled('lane-km', 'lane-length', 1, 1, '车道公里', 'lane-kilometres|lane-kilometers|lane kilometres|lane kilometers'),

  scaled('m3', 'volume', 1, 1, '立方米|m3|m³', 'cubic metres|cubic meters|cubic metre|cubic meter|cu m|m3|m³'),
  scaled('fang', 'volume', 1, 1, '方', '', { shy: true, notBefore: '[面向案式针位法便言略程]' }),
  scaled('l', 'volume', 1, 1000, '升', 'litres|liters|litre|liter', { notBefore: '[级学温规]' }),
  scaled('ml', 'volume', 1, 1_000_000, '毫升', 'millilitres|milliliters|ml'),

  scaled('t', 'mass', 1000, 1, '吨', 'tonnes|tonne|tons|ton|metric tons|metric ton|metric tonnes|t'),
  scaled('kg', 'mass', 1, 1, '公斤|千克|kg', 'kilograms|kilogrammes|kilogram|kg|kilos'),
  scaled('jin', 'mass', 1, 2, '市斤|斤', 'jin|catties|catty'),
  scaled('dan', 'mass', 50, 1, '担', 'dan', { notBefore: '[当任负保心]' }),
  scaled('g', 'mass', 1, 1000, '克|g', 'grams|gram|g', { notBefore: '[服难]' }),
  scaled('mg', 'mass', 1, 1_000_000, '毫克|mg', 'milligrams|milligram|mg'),
  scaled('ug', 'mass', 1, 1_000_000_000, '微克|μg|µg|ug', 'micrograms|microgram|μg|µg|ug'),
  scaled(
    'tce',
    'coal-equivalent',
    1000,
    1,
    '吨标准煤|吨标煤',
    'tonnes of standard coal equivalent|tons of standard coal equivalent|tonnes of standard coal|tons of standard coal|metric tons of standard coal|tonnes of coal equivalent|tons of coal equivalent|tce',
  ),
  scaled(
    'kgce',
    'coal-equivalent',
    1,
    1,
    '千克标准煤|公斤标准煤',
    'kilograms of standard coal|kilograms of coal equivalent|kgce',
  ),
  scaled('gce', 'coal-equivalent', 1, 1000, '克标准煤|克标煤', 'grams of standard coal|grams of coal equivalent|gce'),
  scaled(
    'ug/m3',
    'concentration',
    1,
    1_000_000,
    '微克/立方米|微克每立方米|μg/m3|μg/m³|ug/m3',
    'micrograms per cubic metre|micrograms per cubic meter|μg/m3|μg/m³|µg/m3|µg/m³|ug/m3|ug/m³',
  ),
  scaled(
    'mg/m3',
    'concentration',
    1,
    1000,
    '毫克/立方米',
    'milligrams per cubic metre|milligrams per cubic meter|mg/m3|mg/m³',
  ),
  scaled('mg/l', 'dissolved', 1, 1, '毫克/升', 'milligrams per litre|milligrams per liter|mg/l'),

  scaled('w', 'power', 1, 1, '瓦', 'watts|watt|W', { notBefore: '[斯解房]' }),
  scaled('kw', 'power', 1000, 1, '千瓦|kW', 'kilowatts|kilowatt|kW'),
  scaled('mw', 'power', 1_000_000, 1, '兆瓦|MW', 'megawatts|megawatt|MW'),
  scaled('gw', 'power', 1_000_000_000, 1, '吉瓦|GW', 'gigawatts|gigawatt|GW'),
  scaled('kva', 'apparent-power', 1, 1, '千伏安', 'kilovolt-amperes|kVA|kilovolt amperes'),
  scaled('mva', 'apparent-power', 1000, 1, '兆伏安', 'megavolt-amperes|MVA'),
  scaled('kv', 'voltage', 1, 1, '千伏|kV', 'kilovolts|kilovolt|kV'),
  scaled(
    'kwh',
    'energy',
    1,
    1,
    '千瓦时|千瓦小时|度电|kWh',
    'kilowatt-hours|kilowatt hours|kilowatt-hour|kilowatt hour|kWh',
  ),
  scaled('mwh', 'energy', 1000, 1, '兆瓦时|MWh', 'megawatt-hours|megawatt hours|megawatt-hour|megawatt hour|MWh'),
  scaled('celsius', 'temperature', 1, 1, '摄氏度|℃|°C', 'degrees Celsius|degree Celsius|degrees centigrade|°C|℃'),
  scaled('db', 'sound', 1, 1, '分贝', 'decibels|decibel|dB'),
  scaled('mbps', 'data-rate', 1, 1, 'Mbps|兆比特/秒|兆比特每秒', 'Mbps|megabits per second|Mbit/s'),
  scaled('gbps', 'data-rate', 1000, 1, 'Gbps|千兆比特每秒', 'Gbps|gigabits per second|Gbit/s'),
  scaled('mb', 'data', 1, 1, 'MB', 'MB|megabytes'),
  scaled('gb', 'data', 1000, 1, 'GB', 'GB|gigabytes'),
  scaled('tb', 'data', 1_000_000, 1, 'TB', 'TB|terabytes'),
  scaled('pb', 'data', 1_000_000_000, 1, 'PB', 'PB|petabytes'),
  scaled('pflops', 'computing', 1, 1, 'PFLOPS', 'PFLOPS|petaflops'),
  scaled(
    'km/h',
    'speed',
    1,
    1,
    '公里/小时|公里每小时|千米/小时|km/h',
    'km/h|km per hour|km an hour|kph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
  ),
  row(
    'teu',
    'container',
    '标准集装箱|标准箱|标箱|TEU',
    'standard containers|TEUs|TEU|twenty-foot equivalent units|standard container units',
  ),
  row(
    'tonne-km',
    'freight',
    '吨公里',
    'tonne-kilometres|tonne-kilometers|ton-kilometers|tonne kilometers|ton kilometers',
  ),
  row('passenger-km', 'passage', '人公里', 'passenger-kilometres|passenger-kilometers|passenger kilometers'),

  scaled('s', 'time', 1, 1, '秒钟|秒', 'seconds|second', { notBefore: '[批办杀]' }),
  scaled('min', 'time', 60, 1, '分钟', 'minutes|minute|mins|min'),
  scaled('quarter-hour', 'time', 900, 1, '刻钟', ''),
  scaled('h', 'time', 3600, 1, '个小时|小时|学时|课时|个钟头', 'hours|hour|hrs|class hours|credit hours|hr'),
  scaled('d', 'time', 86_400, 1, '天|日', 'days|day|calendar days', {
    notBefore: '[然津空下气地际桥象元报常均益期用前本文韩]',
  }),
  row('workday', 'workday', '个工作日|工作日', 'working days|working day|business days|business day|workdays|workday'),
  scaled('week', 'time', 604_800, 1, '个星期|个周|周', 'weeks|week', { notBefore: '[岁年边村围期]' }),
  scaled('month', 'calendar', 1, 1, '个月', 'months|month'),
  scaled('quarter-year', 'calendar', 3, 1, '个季度|季度', 'quarters'),
  scaled('year', 'calendar', 12, 1, '周年|年', 'years|year', { notBefore: '[级代货轻产均度]' }),
  scaled('age', 'calendar', 12, 1, '周岁|岁', 'years of age|years old|year old|year-olds|year olds'),

  counted(
    'person',
    'person',
    '人|名|位|口人',
    'people|persons|person|residents|workers|jobs|posts|employees|students|teachers|doctors|nurses|pupils|graduates|participants|talents|professionals|inhabitants|individuals|physicians|volunteers|officials|cadres|experts|children|members|technicians|farmers|laborers|labourers|users|patients|migrants|trainees|specialists|job opportunities|employment opportunities|elderly people|older people|seniors|practitioners|researchers|personnel|staff|party members|job-seekers|jobseekers|citizens|technologists|engineers|scientists|positions|births|deaths|newborns|centenarians|deputies|delegates|villagers|diners|consumers|investors|teenagers|adults|women|men|entrepreneurs|founders|soldiers|veterans|inspectors|observers|athletes|leaders|managers|lawyers|judges|policemen|firefighters|drivers|craftsmen|artisans|masters|PhDs|academicians',
    { notBefore: '[均口民类工才大体力公生道文物格际行造机才身称置列次于]' },
  ),
  counted('population', 'person', '人口', ''),
  counted(
    'visit',
    'visit',
    '人次',
    'visits|trips|person-times|person times|visitors|tourists|tourist visits|arrivals|tourist arrivals|tourist trips|visitor trips|passengers|passenger trips|participants|people|patients|instances|attendances|admissions|person-trips|passenger journeys|patient visits|consultations|students|workers|trainees|residents|farmers|employees|persons|spectators',
  ),
  counted(
    'vehicle-trip',
    'vehicle',
    '车次|班次|架次|列次',
    'vehicle trips|flights|sorties|services|departures|train trips|trains',
  ),
  counted('household', 'household', '户', 'households|families|household|family', { notBefore: '[籍口外主型均]' }),
  counted(
    'institution',
    'place',
    '家',
    'enterprises|companies|firms|businesses|enterprise|company|institutions|organizations|organisations|shops|stores|outlets|banks|agencies|suppliers|entities|market entities|business entities',
    { notBefore: '[庭长园乡人具电畜禽政教风属族喻]' },
  ),
  counted('school', 'place', '所', 'schools|school|kindergartens|hospitals|universities|colleges', {
    notBefore: '[以有需得在谓属]',
  }),
  counted('bed', 'bed', '张床位|张床|张病床', 'beds|bed|hospital beds'),
  counted('sheet', 'sheet', '张', 'cards|tickets|licences|licenses|certificates|sheets|permits', {
    notBefore: '[店家力贴扬]',
  }),
  counted(
    'home',
    'home',
    '套',
    'homes|apartments|flats|housing units|dwellings|housing|affordable homes|apartment units',
    { notBefore: '[路用餐取]' },
  ),
  counted('vehicle', 'vehicle', '辆|列', 'vehicles|cars|buses|taxis|vehicle|car|bus|trains|automobiles|trucks', {
    notBefore: '[车为入]',
  }),
  counted('piece', '', '件', 'pieces|piece|items', {}),
  counted(
    'item',
    '',
    '个|项|条|处|座|台|只|株|棵|艘|枚|颗|匹|尾|盏|根|块|幅|部|册|篇|本|份|宗|笔|幢|栋|间|门|架|艘|场|届|家次|件次|台套|台（套）|台(套)|对|支|股|组|双|把|片|头|亩次|处次|道|批次|批|例|起|桩|户次',
    '',
    { notBefore: '[体部]' },
  ),
  counted('time', '', '次|遍|回|趟|轮', 'times', { notBefore: '[产分创元性要生会污供开序区贷主级]' }),
  counted('sort', '', '种|类|方面|层次|环节|阶段|领域|大', '', { notBefore: '[类会小量学多型]' }),
  counted('kind', '', '步|点|级|期|档|等|行|线|圈|群|心|区|层|角|极|带|核|廊|轴|产|岸|侧|维|重|型|制|网|库|端|手', '', {
    shy: true,
  }),
];
