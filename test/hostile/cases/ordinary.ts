import { body, INTRODUCTION, type Case } from '../case.ts';

/** Sentences of ordinary plans, each with what makes it hard: all must be published, to the character. */
const SENTENCES: readonly string[] = [
  '到2025年，全区生产总值达到1200亿元。',
  '进出口总额年均增长5%以上。',
  '规模以上工业增加值增长8%左右（可比价）。',
  '新增就业1.2万人，城镇登记失业率控制在4%以内。',
  '研发经费（R&D）投入强度达到3.5%。',
  '推进“一带一路”建设，落实RCEP。',
  '2021~2025年，年均增长5~8%。',
  '每天9:30至17:30开放，咨询电话12345。',
  '完善“1+1+N”政策体系，推广PPP、REITs等模式。',
  '建设5G基站1000个、充电桩2000个；改造老旧小区30个。',
  '单位GDP能耗下降15%，PM2.5浓度降至45μg/m³。',
  '主要目标：一是增长；二是稳定；三是安全。',
  '《“十四五”规划》（鲁政发〔2021〕5号）要求——',
  '面积约3.5平方公里，投资20亿元……',
  '“‘放管服’改革”走在前列。',
  '坚持“房子是用来住的、不是用来炒的”定位。',
  '气温在-5℃至38℃之间，海拔±0.00米。',
  '电子邮箱：plan@example.org，网址：https://example.org/a?b=c&d=e。',
  '型号为A_B_C的设备共5×6×7件。',
  '使用C++、C#和.NET开发，运行`planc check`。',
  '占比＞40％，增速≥5%，误差≤1‰。',
  '第1条、第2款、第(三)项。',
  '张店区（含经济开发区、科学城）共8个街道、6个镇。',
  '全角数字１２３和半角数字123。',
  '名称：龖龘靐齉爩，生僻字也要保留。',
  '㑇㘎䲟𫍣𫄧𬭩，扩展区的字也是字。',
  '繁體字與异体字並存。',
  '日本語とかな、한국어도 있습니다。',
  'Ünïcödé, façade, naïve.',
  '上标x²、下标H₂O、分数½。',
  '货币：￥100、$20、€30、£40。',
  '符号：①②③④、★、→、√、×、÷。',
  '大写数字：壹贰叁肆伍陆柒捌玖拾。',
  '〇二五年与二〇二五年不同。',
  '换行符前后\n仍是同一段。',
  '**强调**与*着重*并用。',
  '**要点（一）**。说明文字。',
  '链接[官方网站](https://example.org/)可以打开。',
  '邮件[联系我们](mailto:plan@example.org)。',
  '省略号……与破折号——都占两格。',
  '“引号”与‘单引号’，「直角引号」与『双直角』。',
  '百分之五，千分之三，万分之一。',
  '甲、乙、丙等3家企业，20多个项目，近百名人才。',
  '力争、确保、鼓励、探索、支持。',
  '三年内建成投用，五年内实现翻番。',
  '0–3岁婴幼儿托位数4.5个/千人。',
  '“十三五”时期（2016—2020年）已完成。',
  '东至柳泉路，西至世纪路，南至309国道，北至昌国路。',
  '表述为：a < b && c > d || !e。',
  '括号（全角）与(半角)混用[方括号]{花括号}。',
  '井号#话题#、@提及、^脱字符、~波浪号。',
  '日期2021-03-05、2021/3/5、2021.3.5、3月5日。',
];

/** Backslashes before what would be markup in Markdown; a planner’s editor does the same. */
const asMarkdown = (text: string): string =>
  text.startsWith('**') || /\*着重\*|\]\((?:https|mailto)|`planc/.test(text)
    ? text
    : text.replace(/(?<=\w)_(?=\w)/g, '\\_');

const shown = (text: string): string => text.replace(/\*\*?|`/g, '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

export const ORDINARY: readonly Case[] = [
  ...SENTENCES.map((text) =>
    body(`the sentence ${text}`, `${asMarkdown(text)} {#p-2222}`, {
      outcome: 'published',
      kept: shown(text).split('\n'),
    }),
  ),
  {
    name: 'a file by an editor on Windows: mark first, CRLF',
    files: { [INTRODUCTION]: '\uFEFF# 标题 {#demo}\r\n\r\n正文。 {#p-2222}\r\n' },
    outcome: 'published',
    kept: ['正文。'],
  },
  body('a list', '- 甲。 {#p-2222}\n- 乙。 {#p-3333}\n- 丙。 {#p-4444}', {
    outcome: 'published',
    kept: ['甲。', '乙。', '丙。'],
  }),
  body('a table', '| 指标 | 2025年 |\n| --- | --- |\n| 生产总值 | 1200亿元 |\n\n{#t-2222}', {
    outcome: 'published',
    kept: ['指标', '1200亿元'],
  }),
  body('a footnote', '甲[^1]。 {#p-2222}\n\n[^1]: 注。 {#p-3333}', { outcome: 'published', kept: ['注。'] }),
];
