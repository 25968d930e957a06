/**
 * What a Chinese sentence says in figures. A scanner walks the text; each reader knows one form and
 * begins at one kind of sign. Arabic digits always count. A Chinese numeral counts only when it
 * measures: most are parts of words (一带一路, 千方百计), and those come back as loose readings, which
 * the other language may answer but need not.
 */

import { attachPeriods, clipped, fold, maskNames, PLAIN, quantity, type ComparatorRow, type Sense } from './draft.ts'
import { readChineseNumeral, readRoman, ZH_DIGIT_SIGNS, ZH_NUMERAL_SIGNS, zhPower, type PlainNumber } from './numerals.ts'
import { MAX_DIGITS } from './decimal.ts'
import { planYears } from './periods.ts'
import type { Base, Figure, Quantity, ReadOptions, Shade, UnitUse } from './types.ts'
import { MONEY_SIGNS, unitRow, useOf, zhUnitAt, type UnitRow } from './units.ts'

const N = ZH_NUMERAL_SIGNS
const D = ZH_DIGIT_SIGNS

/** Words before a figure, longest first when compiled. 以上, 以下 and 以内 include the figure (Civil Code, art. 1259). */
const BEFORE: readonly ComparatorRow[] = [
  { comparator: 'ge', shades: ['ge'], words: ['不低于', '不少于', '不小于', '不得低于', '不得少于', '至少', '最少', '最低', '不下于', '不低於', '起码', '不下', '至少达到', '不亚于'] },
  { comparator: 'le', shades: ['le'], words: ['不高于', '不超过', '不大于', '不多于', '不得超过', '不得高于', '最多', '至多', '不超', '以不超过', '上限为', '不突破', '最长', '最长不超过', '不得多于'] },
  { comparator: 'lt', shades: ['lt'], words: ['低于', '少于', '小于', '短于'] },
  { comparator: 'lt', shades: ['lt', 'nearly'], words: ['不足', '不到', '不满', '未满', '未达', '未到'] },
  { comparator: 'gt', shades: ['gt'], words: ['高于', '大于', '多于', '超过', '超出', '突破', '超', '逾', '越过', '迈过', '跨过', '冲破', '破', '跃过', '站上', '迈上', '跨上', '首破', '长于', '优于', '好于', '快于'] },
  { comparator: 'gt', shades: ['gt', 'over'], words: ['上', '过'] },
  { comparator: 'approx', shades: ['about'], words: ['大约', '约为', '约占', '约合', '约达', '约有', '约', '大概', '大致', '大体'] },
  { comparator: 'approx', shades: ['nearly'], words: ['接近', '将近', '近', '逼近'] },
  { comparator: 'eq', shades: ['eq', 'as-high-as', 'le'], words: ['高达', '多达', '最高达', '最高'] },
]

/** Words after a figure and its unit. */
const AFTER: readonly ComparatorRow[] = [
  { comparator: 'ge', shades: ['ge'], words: ['以上', '及以上', '或以上', '(含)以上', '(含)及以上', '及其以上', '起'] },
  { comparator: 'le', shades: ['le'], words: ['以内', '之内', '及以内', '内'] },
  { comparator: 'le', shades: ['le', 'lt'], words: ['以下', '及以下', '之下', '(含)以下', '或以下'] },
  { comparator: 'gt', shades: ['gt', 'over'], words: ['有余', '多', '余', '之多'] },
  { comparator: 'approx', shades: ['about'], words: ['左右', '上下', '前后', '许'] },
  { comparator: 'between', shades: ['between', 'eq'], words: ['之间'] },
]

/** Words that contain a comparator's sign and are none: 节约, 附近, 网上. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  约: '节合条预制契公签誓履', 近: '附最临邻靠亲贴', 超: '赶反', 上: '以之网线岸海不地路身山加', 过: '超经通突不越迈跨跃度太', 破: '突首冲爆', 最高: '', 起: '', 逾: '',
}

/** 上百, 过万: these two signs compare only where nothing but a place follows. */
const PLACES_ONLY: ReadonlySet<string> = new Set(['上', '过'])

function wordList(rows: readonly ComparatorRow[]): string {
  return rows.flatMap((row) => row.words).sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()]/g, '\\$&')).join('|')
}

function senses(rows: readonly ComparatorRow[]): ReadonlyMap<string, ComparatorRow> {
  return new Map(rows.flatMap((row) => row.words.map((word): [string, ComparatorRow] => [word, row])))
}

const BEFORE_SENSES = senses(BEFORE)
const AFTER_SENSES = senses(AFTER)
const BEFORE_END = new RegExp(`(${wordList(BEFORE)})(了)?\\s*(?:人民币|每年|年均|全年)?\\s*$`)
/** 不低于国家标准的80%, 至少开展2次: a comparator may stand off, where 的 or a verb leads to the figure. */
const BEFORE_FAR = /(不低于|不少于|不超过|不高于|至少|超过|低于|高于)[^,;。、]{2,16}的\s*$|(至少|最少|最多|至多|最高)[\u4e00-\u9fff]{1,8}$/
const AFTER_START = new RegExp(`\\s?(${wordList(AFTER)})`, 'y')
/** A short noun may stand between the unit and 以上, but no rank, which 以上 would belong to. */
const AFTER_NOUN = /(?!.{0,6}(?:博士|硕士|本科|大专|专科|高中|初中|副高|中级|高级|初级|[省市区县厅处科国]级))[\u4e00-\u9fff]{1,6}?(及以上|以上|以内|以下|左右)/y

const UP = '增长|增加|提高|提升|上升|扩大|上涨|增|升|涨|拉高|抬升|壮大'
const DOWN = '下降|降低|减少|压减|缩短|回落|缩减|削减|下调|降|减|压缩|节约|收窄'
const LEVEL_END = new RegExp(`(${UP}|发展|培育|拓展|恢复|延长|增强|${DOWN})(?:到|至)\\s*$`)
const REACH_END = /(达到了?|达|实现|完成|保持在|稳定在|维持在|控制在|保持|稳定|控制到|保持到)\s*$/
const GROWTH_END = new RegExp(`(${UP}|高出|多出|拉动|加快|${DOWN}|少)(?:了|率|幅|速)?\\s*$`)
const ENDS_DOWN = new RegExp(`(?:${DOWN}|少)(?:了|率|幅|速|到|至)?\\s*$`)
/** A rate of growth is growth, whatever verb carries it: 增速保持在6%. */
const RATE_NOUN = /增速|增长率|增幅|年均|涨幅|降幅|增长目标|增长|增加|下降率|降低率|提高|下降/

const YEAR = `(?:1[5-9]|20|21)\\d\\d|[一二][${'〇零○一二三四五六七八九'}]{3}`
const DASH = '(?:[-—–~〜―−－]{1,2}|至|到)'
const YEAR_RANGE = new RegExp(`(${YEAR})(?:年|财年)?\\s*${DASH}\\s*(${YEAR})(?:年|年度|财年)?(?!\\d)`, 'y')
const YEAR_MONTH_DAY = new RegExp(`(${YEAR})(?:年|[-./])(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:月|[-./](?=\\d))(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[日号](?:[-—–~至到]{1,2}(\\d{1,2})[日号])?)?)?(?![\\d个])`, 'y')
const YEAR_ALONE = new RegExp(`(${YEAR})(?:年度?|财年)`, 'y')
const MONTH_DAY = /(1[0-2]|0?[1-9])月(?!度)(?:(3[01]|[12]\d|0?[1-9])[日号](?:[-—–~至到]{1,2}(3[01]|[12]\d|0?[1-9])[日号])?)?/y
const MONTHS = /(1[0-2]|[1-9])月?[-—–~至到]{1,2}(1[0-2]|[1-9])月(?!\d)/y
const DECADE = /(?:(\d{2}|[一二][〇零一二三四五六七八九]|二十|十[一二三四五六七八九])世纪|(上世纪)|本世纪|((?:19|20)))?([1-9]0|[一二三四五六七八九]十)年代/y
const PLAN = new RegExp('([“"‘]?)(十[一二三四五六七八九]|二十[一二三四五六七八九]?|[六七八九十])五(?:[”"’]|(?=规划|时期|期间|期末|末|以来|纲要|开局|收官|计划|建设|目标|发展|初|后|前))', 'y')
const PLAN_LONG = new RegExp(`第(\\d{1,2}|[${N}]{1,3})个五年(?:规划|计划)`, 'y')
const ORDINAL = new RegExp(`第(\\d{1,4}|[${N}]{1,6})`, 'y')
const FRACTION = new RegExp(`(\\d{1,9}|[${N}]{1,4})分之(\\d+(?:\\.\\d+)?|[${N}]{1,12}(?:点[${D}]{1,9})?)`, 'y')
const DOUBLING = new RegExp(`翻了?(?:(\\d|[${D}])番|番|倍)`, 'y')
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
// Bounded: a longer run is no number, and must not be scanned again from each of its signs.
const CHINESE = new RegExp(`[${N}]{1,${MAX_DIGITS + 1}}(?:点[${D}]{1,9})?`, 'y')
const SLASH_FRACTION = /([1-9]\d?)\/([1-9]\d?)(?![\d/.百千万亿月])/y
const PLACES = /\s?([多余来几]?)([十百千万亿]{0,8})([多余来]?)/y
const VAGUE = /[几数好]([十百千万亿]{1,8})([多余]?)/y
const RANGE_SIGN = new RegExp(`\\s?${DASH}\\s?`, 'y')
const FORMULA = /\d+(?:\s?\+\s?(?:\d+|[A-Z]))+/y
const ROUND_THE_CLOCK = /(?:7\s?[×xX*]\s?24|24\s?[×xX*]\s?7)(?:个?小时)?/y
const CODE = /[A-Za-z]+[-‐]?\d+(?:\.\d+)?[A-Za-z]*(?:\+)?|[A-Z]\+\d+|[A-Za-z]+(?=[^A-Za-z]|$)/y
const DIGIT_CODE = /\d+(?:\.\d+)?[A-Z](?![A-Za-z])\+?/y

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A number with what belongs to it but is no unit: 多, 余, and a fraction's unit. */
interface Core {
  readonly figure: Figure
  readonly end: number
  readonly over: boolean
  /** Written in Chinese numerals, so that it may be part of a word. */
  readonly words: boolean
  /** Only a place, no digit: 百亿, 万. */
  readonly bare: boolean
  readonly vague: boolean
  readonly unit: UnitUse | null
  /** 七八个: two digits in a row are a range. */
  readonly upper: Figure | null
}

function core(figure: PlainNumber, end: number, more: Partial<Core> = {}): Core {
  return {
    figure: { value: figure.value, power: figure.power, denominator: null },
    end, over: false, words: false, bare: false, vague: false, unit: null, upper: null, ...more,
  }
}

function arabicOrChinese(text: string): string | null {
  return /^\d/.test(text) ? text : (readChineseNumeral(text)?.value ?? null)
}

function fractionAt(text: string, at: number): Core | null {
  const found = match(FRACTION, text, at)
  if (found === null) return null
  const [whole, under = '', over = ''] = found
  const named: Readonly<Record<string, string>> = { 百: 'percent', 千: 'permille' }
  const below = /^[百千万]$/.test(under) ? String(10 ** (zhPower(under) ?? 0)) : arabicOrChinese(under)
  const above = /^\d/.test(over) ? { value: over, power: 0 } : readChineseNumeral(over)
  if (above === null || below === null || /^0*$/.test(below)) return null
  const unitId = named[under]
  const row = unitId === undefined ? undefined : unitRow(unitId)
  const made = core(above, at + whole.length)
  return row === undefined
    ? { ...made, figure: { ...made.figure, denominator: below } }
    : { ...made, unit: useOf(row, `${under}分之`) }
}

/** Takes back a last place that begins a unit: 50万千瓦 is 50 × 10^4 千瓦. */
function withoutUnitHead(text: string, start: number, places: string): string {
  const head = text.charAt(start + places.length - 1)
  return places !== '' && (head === '千' || head === '百') && zhUnitAt(text, start + places.length - 1) !== null
    ? places.slice(0, -1) : places
}

function arabicAt(text: string, at: number): Core | null {
  const slash = match(SLASH_FRACTION, text, at)
  if (slash !== null && !/[\d./]/.test(text.charAt(at - 1))) {
    return { ...core({ value: slash[1] ?? '', power: 0 }, at + slash[0].length), figure: { value: slash[1] ?? '', power: 0, denominator: slash[2] ?? null } }
  }
  const found = match(ARABIC, text, at)
  if (found === null) return null
  const value = found[0].replaceAll(',', '')
  let end = at + found[0].length
  const places = match(PLACES, text, end)
  const [whole = '', first = '', rawSigns = '', second = ''] = places ?? []
  const signs = withoutUnitHead(text, end + whole.length - second.length - rawSigns.length, rawSigns)
  const trailing = signs === rawSigns ? second : ''
  const marked = first !== '' ? first : trailing
  if (!overIsWhole(text, end + whole.length, marked)) {
    if (signs === '' || first !== '') return core({ value, power: 0 }, end)
    end += whole.length - second.length
    return compound(text, core({ value, power: zhPower(signs) ?? 0 }, end))
  }
  end += signs === rawSigns ? whole.length : whole.length - second.length - rawSigns.length + signs.length
  if (signs === '' && marked === '') end = at + found[0].length
  return compound(text, core({ value, power: zhPower(signs) ?? 0 }, end, { over: marked !== '' }))
}

/** 多, 余 and 来 also begin words (多样, 余额, 来自). */
function overIsWhole(text: string, after: number, mark: string): bigint | boolean {
  const next = text.charAt(after)
  if (mark === '余') return !'额下地热杭姚'.includes(next) || next === ''
  if (mark === '多') return !'样元化层彩媒功方维语边种式'.includes(next) || next === '' || (next === '元' && text.charAt(after + 1) !== '化') || (next === '种' || next === '层')
  if (mark === '来') return '个家人名年天次万亿座项岁'.includes(next) && next !== ''
  return true
}

/** 3万5千, 1亿2000万: a second number with a smaller place adds to the first. */
function compound(text: string, first: Core): Core {
  if (first.figure.power === 0 || first.over) return first
  const next = match(/(\d+)([百千万]+)/y, text, first.end)
  if (next === null || next[0].length > MAX_DIGITS || first.figure.value.includes('.')) return first
  const power = zhPower(next[2] ?? '') ?? 0
  if (power >= first.figure.power || first.figure.value.length > MAX_DIGITS) return first
  const sum = BigInt(first.figure.value) * 10n ** BigInt(first.figure.power) + BigInt(next[1] ?? '0') * 10n ** BigInt(power)
  return core({ value: String(sum), power: 0 }, first.end + next[0].length)
}

function vagueAt(text: string, at: number): Core | null {
  const found = match(VAGUE, text, at)
  if (found === null) return null
  return core({ value: '1', power: zhPower(found[1] ?? '') ?? 0 }, at + found[0].length, { over: true, words: true, vague: true })
}

const NEIGHBOURS = /^([一二三四五六七八九])([二三四五六七八九])([十百千万亿]*)$/

function chineseAt(text: string, at: number): Core | null {
  const found = match(CHINESE, text, at)
  if (found === null) return null
  const signs = withoutUnitHead(text, at, found[0])
  const trimmed = signs === '' ? found[0] : signs
  const pair = NEIGHBOURS.exec(trimmed)
  let end = at + trimmed.length
  if (pair !== null && neighbours(pair[1] ?? '', pair[2] ?? '')) {
    const lower = readChineseNumeral((pair[1] ?? '') + (pair[3] ?? ''))
    const upper = readChineseNumeral((pair[2] ?? '') + (pair[3] ?? ''))
    if (lower !== null && upper !== null) return core(lower, end, { words: true, upper: { ...upper, denominator: null } })
  }
  const number = readChineseNumeral(trimmed)
  if (number === null) return null
  const over = match(/([多余几来])([十百千万亿]*)/y, text, end)
  const mark = over?.[1] ?? ''
  const places = over?.[2] ?? ''
  const bare = /^[百千万亿]+$/.test(trimmed)
  if (over !== null && (mark === '几' ? true : overIsWhole(text, end + over[0].length, mark) === true)) {
    const kept = withoutUnitHead(text, end + 1, places)
    end += 1 + kept.length
    const power = number.power + (zhPower(kept) ?? 0)
    return core({ value: number.value, power }, end, { over: true, words: true })
  }
  return core(number, end, { words: true, bare })
}

function neighbours(a: string, b: string): boolean {
  const low = readChineseNumeral(a)
  const high = readChineseNumeral(b)
  return low !== null && high !== null && (Number(high.value) - Number(low.value) === 1 || a + b === '三五')
}

function coreAt(text: string, at: number): Core | null {
  const sign = text.charAt(at)
  if (sign === '几' || sign === '数' || sign === '好') return vagueAt(text, at)
  const fraction = fractionAt(text, at)
  if (fraction !== null) return fraction
  return /\d/.test(sign) ? arabicAt(text, at) : chineseAt(text, at)
}

/** The comparator that stands before `at`, as words; `bare` allows the two signs that need it. */
function senseBefore(text: string, at: number, bare: boolean): Sense & { readonly from: number } {
  const start = Math.max(0, at - 24)
  const slice = text.slice(start, at)
  const near = BEFORE_END.exec(slice)
  const word = near?.[1] ?? ''
  const row = BEFORE_SENSES.get(word)
  if (near !== null && row !== undefined && !(PLACES_ONLY.has(word) && !bare)) {
    const from = start + near.index
    const guard = NOT_BEFORE[word]
    if (guard === undefined || from === 0 || guard === '' || !guard.includes(text.charAt(from - 1))) {
      return { comparator: row.comparator, shades: row.shades, span: { start: from, end: from + word.length }, implied: false, from }
    }
  }
  const far = BEFORE_FAR.exec(slice)
  const farWord = far?.[1] ?? far?.[2] ?? ''
  const farRow = BEFORE_SENSES.get(farWord)
  if (far !== null && farRow !== undefined) {
    const from = start + far.index
    return { comparator: farRow.comparator, shades: farRow.shades, span: { start: from, end: from + farWord.length }, implied: false, from: at }
  }
  return { ...PLAIN, from: at }
}

function senseAfter(text: string, at: number): (Sense & { readonly end: number }) | null {
  const found = match(AFTER_START, text, at) ?? match(AFTER_NOUN, text, at)
  const word = found?.[1] ?? ''
  const row = AFTER_SENSES.get(word)
  if (found === null || row === undefined) return null
  const end = at + found[0].length
  if (word === '起' && !/[,。;、)]|$/y.test(text.charAt(end))) return null
  if (word.length === 1 && overIsWhole(text, end, word) !== true) return null
  if (word === '前后' || word === '许') return null
  if (word === '内' && !/(?:钟|时|天|日|年|月|周|公里|米)$/.test(text.slice(Math.max(0, at - 2), at))) return null
  return { comparator: row.comparator, shades: row.shades, span: { start: end - word.length, end }, implied: false, end }
}

interface Change {
  readonly change: 'growth' | 'level' | null
  readonly direction: 'up' | 'down' | null
  readonly implied: 'ge' | 'le' | null
}

const NO_CHANGE: Change = { change: null, direction: null, implied: null }

/** What the verb before a figure makes of it: an amount of change, or the level reached. */
function changeBefore(text: string, at: number): Change {
  const slice = text.slice(Math.max(0, at - 14), at)
  const direction = ENDS_DOWN.test(slice) ? 'down' : 'up'
  const clause = slice.slice(Math.max(slice.lastIndexOf(','), slice.lastIndexOf('。'), slice.lastIndexOf('、')) + 1)
  if (LEVEL_END.test(slice)) return { change: /增速|增长率|增幅|涨幅|降幅/.test(clause) ? null : 'level', direction, implied: direction === 'up' ? 'ge' : 'le' }
  const reach = REACH_END.exec(clause)
  if (reach !== null) {
    const rate = RATE_NOUN.test(clause)
    if (/控制/.test(reach[1] ?? '')) return { change: null, direction: null, implied: 'le' }
    return { change: null, direction: null, implied: rate || /达到/.test(reach[1] ?? '') ? 'ge' : null }
  }
  if (GROWTH_END.test(slice)) return { change: 'growth', direction, implied: null }
  return NO_CHANGE
}

/** A unit of money printed before its figure: ￥500万. */
function moneyBefore(text: string, at: number): { readonly unit: UnitUse | null; readonly start: number } {
  const slice = text.slice(Math.max(0, at - 4), at).trimEnd()
  const start = Math.max(0, at - 4) + slice.length
  for (const [sign, id] of MONEY_SIGNS.zh) {
    const row = slice.endsWith(sign) ? unitRow(id) : undefined
    if (row !== undefined) return { unit: useOf(row, sign), start: start - sign.length }
  }
  return { unit: null, start: at }
}

interface Measured {
  readonly unit: UnitUse | null
  readonly row: UnitRow | null
  readonly end: number
}

function unitAfter(text: string, at: number): Measured {
  const skip = text.charAt(at) === ' ' ? 1 : 0
  const found = zhUnitAt(text, at + skip)
  if (found === null) return { unit: null, row: null, end: at }
  const end = at + skip + found.length
  return { unit: useOf(found.row, text.slice(at + skip, end)), row: found.row, end }
}

function baseOf(text: string, at: number, start: number): Quantity | null {
  const number = /[\d]/.test(text.charAt(at)) ? arabicAt(text, at) : chineseAt(text, at)
  const begin = number?.end ?? at
  const { unit, row, end } = unitAfter(text, begin)
  if (number === null && unit === null) return null
  if (row?.measure === 'time' || row?.measure === 'calendar') return null
  if (number === null && (row === null || (row.measure === 'count' && row.counts === undefined))) return null
  const figure = number?.figure ?? { value: '1', power: 0, denominator: null }
  const one = figure.value === '1' && figure.power === 0
  return quantity(text, 'base', { span: { start, end }, ...figure, unit, firm: !one || (unit !== null && unit.measure !== 'count') })
}

/** 亩均: a base that English spells out. */
function readPerMu(text: string, at: number): Quantity | null {
  const row = /^亩[均产]/.test(text.slice(at, at + 2)) ? unitRow('mu') : undefined
  return row === undefined ? null : quantity(text, 'base', { span: { start: at, end: at + 1 }, value: '1', unit: useOf(row, '亩'), firm: false })
}

/** 每千人口, 每万人; 每五年 is a round of time, and no base. */
function readBase(text: string, at: number): Quantity | null {
  if (text.charAt(at) !== '每' || text.charAt(at + 1) === '年') return null
  const row = text.charAt(at + 1) === '度' ? unitRow('kwh') : undefined
  return row === undefined ? baseOf(text, at + 1, at) : quantity(text, 'base', { span: { start: at, end: at + 2 }, value: '1', unit: useOf(row, '度'), firm: false })
}

/** 张/千人, 元/平方米. */
function readSlashBase(text: string, at: number): Quantity | null {
  if (text.charAt(at) !== '/') return null
  const counted = /\d/.test(text.charAt(at - 1)) && match(/\/\d*[百千万]/y, text, at) !== null
  return counted || zhUnitBefore(text, at) ? baseOf(text, at + 1, at) : null
}

function zhUnitBefore(text: string, at: number): boolean {
  for (let length = 1; length <= 3; length++) if ((zhUnitAt(text, at - length)?.length ?? 0) === length) return true
  return false
}

function readPlan(text: string, at: number): Quantity | null {
  const long = match(PLAN_LONG, text, at)
  const short = long === null ? match(PLAN, text, at) : null
  const found = long ?? short
  if (found === null) return null
  if (short !== null && short[1] === '' && /[“"‘]/.test(text.charAt(at - 1))) return null
  // 九五 and the like need their marks: without them it is any two digits.
  if (short !== null && short[1] === '' && new RegExp(`[${N}]`).test(text.charAt(at - 1))) return null
  if (short !== null && short[1] !== '' && !/[”"’]$/.test(short[0])) return null
  const number = arabicOrChinese((long === null ? short?.[2] : long[1]) ?? '')
  const years = number === null ? null : planYears(Number(number))
  if (number === null || years === null) return null
  return quantity(text, 'plan-period', { span: { start: at, end: at + found[0].length }, value: number, years: [years.from, years.to] })
}

function pad(part: string): string {
  const digits = arabicOrChinese(part) ?? part
  return digits.padStart(2, '0')
}

function readDate(text: string, at: number): Quantity | null {
  if (/[\d.]/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at))) return null
  const range = match(YEAR_RANGE, text, at)
  if (range !== null) {
    const upper = { value: arabicOrChinese(range[2] ?? '') ?? '', power: 0, denominator: null }
    return quantity(text, 'year', { span: { start: at, end: at + range[0].length }, value: arabicOrChinese(range[1] ?? '') ?? '', upper })
  }
  const full = match(YEAR_MONTH_DAY, text, at)
  if (full !== null && Number(pad(full[2] ?? '')) <= 12) {
    const day = full[3] === undefined ? '' : `-${pad(full[3])}`
    return quantity(text, 'date', { span: { start: at, end: at + full[0].length }, value: `${arabicOrChinese(full[1] ?? '')}-${pad(full[2] ?? '')}${day}`, upper: lastDay(full[2], full[4]) })
  }
  const year = match(YEAR_ALONE, text, at)
  if (year !== null) return quantity(text, 'year', { span: { start: at, end: at + year[0].length }, value: arabicOrChinese(year[1] ?? '') ?? '' })
  return readDecade(text, at) ?? readMonth(text, at)
}

function readMonth(text: string, at: number): Quantity | null {
  const months = match(MONTHS, text, at)
  if (months !== null) {
    const upper = { value: pad(months[2] ?? ''), power: 0, denominator: null }
    return quantity(text, 'date', { span: { start: at, end: at + months[0].length }, value: `--${pad(months[1] ?? '')}`, upper })
  }
  const found = match(MONTH_DAY, text, at)
  if (found === null) return null
  const day = found[2] === undefined ? '' : `-${pad(found[2])}`
  return quantity(text, 'date', { span: { start: at, end: at + found[0].length }, value: `--${pad(found[1] ?? '')}${day}`, upper: lastDay(found[1], found[3]) })
}

/** 10月1日至7日: the second day is of the same month. */
function lastDay(month: string | undefined, day: string | undefined): Figure | null {
  return month === undefined || day === undefined ? null : { value: `${pad(month)}-${pad(day)}`, power: 0, denominator: null }
}

/** 20世纪90年代 → the code 1990s, as English prints it. */
function readDecade(text: string, at: number): Quantity | null {
  const found = match(DECADE, text, at)
  if (found === null) return null
  const century = found[1] !== undefined ? Number(arabicOrChinese(found[1])) - 1 : found[3] !== undefined ? Number(found[3]) : found[2] !== undefined ? 19 : null
  const tens = arabicOrChinese(found[4] ?? '') ?? ''
  const value = century === null || Number.isNaN(century) ? `${tens}s` : `${century}${tens}s`
  return quantity(text, 'code', { span: { start: at, end: at + found[0].length }, value, firm: century !== null })
}

/** 第一 is a rank only before what ranks; 第一时间 and 第一责任人 are figures of speech. */
const RANKED = /位|名|季度|产业|批|梯队|方阵|次|届|个|期|阶段|步|轮|大|家|卷|章|条|[,。;、”)]|$/y

function readOrdinal(text: string, at: number): Quantity | null {
  const found = match(ORDINAL, text, at)
  if (found === null) return null
  const signs = found[1] ?? ''
  const value = arabicOrChinese(signs)
  const number = readChineseNumeral(signs)
  if (value === null) return null
  const end = at + found[0].length
  const firm = signs !== '一' || match(RANKED, text, end) !== null
  return quantity(text, 'ordinal', { span: { start: at, end }, value, power: /^\d/.test(signs) ? 0 : (number?.power ?? 0), firm })
}

function readDoubling(text: string, at: number): Quantity | null {
  const found = match(DOUBLING, text, at)
  if (found === null) return null
  const times = found[1] === undefined ? 1 : Number(arabicOrChinese(found[1]))
  const end = at + found[0].length
  const sense = senseAfter(text, end) ?? senseBefore(text, at, false)
  return quantity(text, 'multiple', {
    span: { start: at, end }, value: String(2 ** times), change: 'level', direction: 'up',
    comparator: sense.comparator, shades: sense.shades, comparatorSpan: sense.span,
  })
}

const HALF = /一半|半数|半(?=以上|个?小时|年|天|个月|公里|径|数|日)/y

function readHalf(text: string, at: number): Quantity | null {
  const found = match(HALF, text, at) ?? (/[过超近逾]/.test(text.charAt(at - 1)) ? match(/半/y, text, at) : null)
  if (found === null || /[上下大前后]/.test(text.charAt(at - 1)) || text.charAt(at + 1) === '径') return null
  const end = at + found[0].length
  const { unit, end: unitEnd } = found[0] === '半' ? unitAfter(text, end) : { unit: null, end }
  const after = senseAfter(text, unitEnd)
  const before = senseBefore(text, at, true)
  const sense = after ?? before
  return quantity(text, 'amount', {
    span: { start: at, end: unitEnd }, value: '1', denominator: '2', unit,
    comparator: sense.comparator, shades: sense.shades, comparatorSpan: sense.span,
  })
}

function readCode(text: string, at: number): Quantity | null {
  const time = /[\d:]/.test(text.charAt(at - 1)) ? null : match(/\d{1,2}[:∶]\d\d(?![\d:∶.])/y, text, at)
  if (time !== null) return quantity(text, 'code', { span: { start: at, end: at + time[0].length }, value: time[0].replace('∶', ':') })
  const clock = match(ROUND_THE_CLOCK, text, at)
  if (clock !== null) return quantity(text, 'code', { span: { start: at, end: at + clock[0].length }, value: '24/7' })
  const letters = match(FORMULA, text, at) ?? match(CODE, text, at) ?? match(DIGIT_CODE, text, at)
  if (letters === null) return null
  const digitsFirst = /^\d/.test(letters[0])
  if (digitsFirst && zhUnitAt(text, at + /^[\d.]+/.exec(letters[0])![0].length) !== null) return null
  const end = at + letters[0].length
  const value = letters[0].replace(/\s/g, '').toUpperCase()
  return quantity(text, 'code', { span: { start: at, end }, value, firm: /\d/.test(value) })
}

const LOOSE: Readonly<Record<string, string>> = { 双: '2', 首: '1', 先: '1', 头: '1', 半: '1/2', 俩: '2', 仨: '3', 倍: '2', 初: '1', 单: '1', 廿: '20', 元: '1', 优: '1', 再: '2', 对: '2' }

function readLoose(text: string, at: number): Quantity | null {
  const roman = readRoman(text.charAt(at))
  if (roman !== null && text.charCodeAt(at) >= 0x2160) return quantity(text, 'ordinal', { span: { start: at, end: at + 1 }, value: String(roman), firm: false })
  const value = LOOSE[text.charAt(at)]
  if (value === undefined || (text.charAt(at) === '倍' && text.charAt(at + 1) !== '增')) return null
  const [over = '1', under = null] = value.split('/')
  return quantity(text, 'amount', { span: { start: at, end: at + 1 }, value: over, denominator: under, firm: false })
}

const TIMES = /\s?倍(?![增率频速式])/y
const NUMBERED = /号(?![码召称])/y

/** The general case: number, unit, range, comparators, change. */
function readNumber(text: string, at: number): Quantity | null {
  const first = coreAt(text, at)
  if (first === null || first.figure.value.length > MAX_DIGITS) return null
  const one = unitOf(text, first)
  if (match(NUMBERED, text, one.end) !== null && one.unit === null) {
    return quantity(text, 'ordinal', { span: { start: at, end: one.end }, ...first.figure, firm: !first.words })
  }
  const range = rangeFrom(text, first, one)
  if (one.row?.id === 'tenth' && range === null) return readTenths(text, at, first, one.end)
  const last = range ?? { core: first, unit: one.unit, row: one.row, end: one.end }
  const multiple = match(TIMES, text, last.end)
  const end = last.end + (multiple?.[0].length ?? 0)
  const money = last.unit === null ? moneyBefore(text, at) : { unit: last.unit, start: at }
  const before = senseBefore(text, money.start, first.bare || first.vague)
  const slash = readSlashBase(text, end)
  const tail = senseAfter(text, slash?.span.end ?? end)
  // 四区多中心: after a classifier, 多 begins the next word.
  const after = last.row?.measure === 'count' && tail?.comparator === 'gt' ? null : tail
  const change = changeBefore(text, before.from)
  const upper = range === null ? first.upper : range.core.figure
  const sense = settle(before, after, first.over || last.core.over, upper !== null, change, { start: at, end })
  const explicit = after !== null || before.span !== null
  const figures = range?.lower ?? first.figure
  const kind = multiple === null ? 'amount' : 'multiple'
  return quantity(text, kind, {
    span: { start: money.start, end }, ...figures, upper, unit: money.unit,
    comparator: sense.comparator, shades: sense.shades, comparatorSpan: sense.span, implied: sense.implied,
    change: change.change, direction: change.direction,
    firm: isFirm(text, first, last.row, explicit, multiple !== null),
  })
}

/** 九成, 九成五: tenths, and a digit for hundredths. */
function readTenths(text: string, at: number, first: Core, from: number): Quantity {
  const digit = /[一二三四五六七八九]/.test(text.charAt(from)) && zhUnitAt(text, from + 1) === null ? readChineseNumeral(text.charAt(from)) : null
  const end = digit === null ? from : from + 1
  const before = senseBefore(text, at, false)
  const after = senseAfter(text, end)
  const change = changeBefore(text, before.from)
  const sense = settle(before, after, first.over, false, change, { start: at, end })
  const row = unitRow('tenth')
  return quantity(text, 'amount', {
    span: { start: at, end }, value: digit === null ? first.figure.value : `${first.figure.value}.${digit.value}`, unit: row === undefined ? null : useOf(row, '成'),
    comparator: sense.comparator, shades: sense.shades, comparatorSpan: sense.span, implied: sense.implied, change: change.change, direction: change.direction,
  })
}

function unitOf(text: string, number: Core): Measured {
  const after = unitAfter(text, number.end)
  // 百亿级 leaves out its yuan; 级 is no unit there.
  if (number.bare && after.row?.id === 'kind') return { unit: null, row: null, end: number.end }
  return number.unit === null ? after : { unit: number.unit, row: null, end: number.end }
}

interface RangeEnd extends Measured {
  readonly core: Core
  readonly lower: Figure
}

/** The second half of 5%—8%, 3至5个, 1—2万人; the lower end takes the place that only the upper prints. */
function rangeFrom(text: string, first: Core, one: Measured): RangeEnd | null {
  const sign = match(RANGE_SIGN, text, one.end)
  if (sign === null) return null
  const at = one.end + sign[0].length
  const second = coreAt(text, at)
  if (second === null || second.words !== first.words) return null
  const two = unitOf(text, second)
  // 由5%到8个百分点 is two figures: a range has one unit.
  if (one.unit !== null && two.unit !== null && one.unit.id !== two.unit.id) return null
  const shares = one.unit === null && first.figure.power === 0 && second.figure.power > 0
    && Number(first.figure.value) <= Number(second.figure.value)
  const lower = shares ? { ...first.figure, power: second.figure.power } : first.figure
  return { ...two, unit: two.unit ?? one.unit, row: two.row ?? one.row, core: second, lower }
}

function settle(before: Sense, after: Sense | null, over: boolean, range: boolean, change: Change, figure: { start: number; end: number }): Sense {
  // 不低于20余万 does not happen, but 约20多万 does: the sign at the figure is the weaker statement.
  const stated = before.span !== null ? before : after
  if (stated !== null) {
    const more = before.span !== null && after !== null ? after.shades : []
    return { ...stated, shades: range ? [...stated.shades, ...more, 'between'] : [...stated.shades, ...more] }
  }
  if (range) return { comparator: 'between', shades: ['between', 'eq'], span: null, implied: false }
  const overShades: readonly Shade[] = ['gt', 'over']
  if (over) return { comparator: 'gt', shades: overShades, span: figure, implied: false }
  if (change.implied !== null) return { comparator: change.implied, shades: ['eq'], span: null, implied: true }
  return PLAIN
}

/** Classifiers that count a thing only loosely when the numeral is a word. */
function isFirm(text: string, number: Core, row: UnitRow | null, explicit: boolean, multiple: boolean): boolean {
  if (!number.words) return true
  if (number.vague) return false
  if (multiple || number.unit !== null || number.figure.denominator !== null) return number.figure.value !== '1' || explicit || multiple
  if (row === null) return number.bare && (explicit || /^[强佳优]/.test(text.slice(number.end)) || (number.figure.power >= 8 && text.charAt(number.end) === '级'))
  if (number.bare) return explicit || (row.measure === 'money' && /^元(?:级|地区|国内|生产|GDP|工业|产值|增加值|投资)/.test(text.slice(number.end)))
  if (number.figure.value === '0') return false
  if (explicit || number.over) return true
  if (row.shy === true) return false
  if (row.id === 'year' && /^年(?:规划|计划)/.test(text.slice(number.end))) return false
  return number.figure.value !== '1' || number.figure.power > 0
}

type Reader = (text: string, at: number) => Quantity | null

const NUMERAL = new Set([...N])

/** Which forms may begin with a sign, in the order in which they are tried. */
function readersAt(sign: string): readonly Reader[] {
  if (sign >= '0' && sign <= '9') return FOR_DIGIT
  if (NUMERAL.has(sign)) return FOR_NUMERAL
  return FOR_SIGN.get(sign) ?? (/[A-Za-z]/.test(sign) ? FOR_LETTER : NONE)
}

const NONE: readonly Reader[] = []
const FOR_DIGIT: readonly Reader[] = [readDate, readCode, readNumber]
const FOR_NUMERAL: readonly Reader[] = [readPlan, readDate, readHalf, readNumber]
const FOR_LETTER: readonly Reader[] = [readCode]
const FOR_SIGN: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ['第', [readPlan, readOrdinal]], ['亩', [readPerMu]], ['翻', [readDoubling]], ['每', [readBase]], ['/', [readSlashBase]],
  ...['“', '"', '‘'].map((sign): [string, readonly Reader[]] => [sign, [readPlan]]),
  ...['几', '数', '好'].map((sign): [string, readonly Reader[]] => [sign, [readNumber]]),
  ['半', [readHalf, readLoose]], ['上', [readDate]],
  ...[...'双首先头俩仨倍初单廿元优再对'].map((sign): [string, readonly Reader[]] => [sign, [readLoose]]),
  ...[...'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'].map((sign): [string, readonly Reader[]] => [sign, [readLoose]]),
])

/** Reads every figure of a Chinese text, by position. */
export function readChinese(original: string, options: ReadOptions): Quantity[] {
  const text = maskNames(fold(original), options.names ?? [])
  const found: Quantity[] = []
  let at = 0
  while (at < text.length) {
    const one = firstReading(text, at)
    if (one !== null) found.push(clipped(one, found.at(-1), at))
    at = one === null ? skipFrom(text, at) : Math.max(one.span.end, at + 1)
  }
  const spread = spreadComparators(text, found)
  return attachPeriods(text, 'zh', attachBases(text, spread)).map((one) => ({ ...one, text: original.slice(one.span.start, one.span.end) }))
}

function firstReading(text: string, at: number): Quantity | null {
  for (const reader of readersAt(text.charAt(at))) {
    const one = reader(text, at)
    if (one !== null) return one
  }
  return null
}

/** Past a sign that nothing reads; a run of digits or numerals that nothing read is passed whole. */
function skipFrom(text: string, at: number): number {
  const run = match(/\d+/y, text, at)
  return run === null ? at + 1 : at + run[0].length
}

/** In 分别超过5%和6% the comparator may hold for both: the second then agrees with either. */
function spreadComparators(text: string, found: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = []
  for (const one of found) {
    const last = result.at(-1)
    const between = last === undefined ? '' : text.slice(last.span.end, one.span.start)
    const listed = last !== undefined && /^(?:、|和|与|及|以及|,)$/.test(between) && last.unit?.id === one.unit?.id
    const takes = listed && one.comparatorSpan === null && last.comparatorSpan !== null && last.comparatorSpan.start < last.span.start
    result.push(takes ? { ...one, shades: [...one.shades, ...last.shades] } : one)
  }
  for (let index = result.length - 2; index >= 0; index--) {
    const one = result[index]
    const next = result[index + 1]
    if (one === undefined || next === undefined) continue
    const between = text.slice(one.span.end, next.span.start)
    const trailing = next.comparatorSpan !== null && next.comparatorSpan.start >= next.span.end
    if (/^(?:、|和|与|及)$/.test(between) && trailing && one.comparatorSpan === null && one.kind === next.kind) {
      const unit = one.unit ?? next.unit
      result[index] = { ...one, unit, shades: [...one.shades, ...next.shades] }
    } else if (/^(?:、|和|与|及)$/.test(between) && one.unit === null && one.kind === 'amount' && next.kind === 'amount' && next.unit !== null && one.firm) {
      result[index] = { ...one, unit: next.unit }
    }
  }
  return result
}

/** Ties 每千人口 to the amounts after it in its clause, and 张/千人 to the amount before it. */
function attachBases(text: string, found: readonly Quantity[]): Quantity[] {
  let base: Quantity | null = null
  return found.map((one, index) => {
    if (one.kind === 'base') {
      base = text.charAt(one.span.start) === '每' ? one : null
      return one
    }
    if (one.kind !== 'amount') return one
    const next = found[index + 1]
    const slash = next?.kind === 'base' && next.span.start === one.span.end ? next : null
    const held = slash ?? base
    if (held === null || /[。;]/.test(text.slice(held.span.end, one.span.start))) return one
    return { ...one, per: perOf(held) }
  })
}

export function perOf(base: Quantity): Base {
  return { value: base.value, power: base.power, denominator: base.denominator, unit: base.unit, span: base.span }
}
