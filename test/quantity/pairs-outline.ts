/** Sentences in the manner of outlines, opinions and indicator tables, and of Xinhua's English. */

import { pairsOf, type PairClass } from './pairs.ts';

export const OUTLINE: readonly PairClass[] = [
  pairsOf('outline-scales', 'Scales in outlines', '', [
    ['山东省地区生产总值达到9.2万亿元。', "Shandong's GDP reached 9.2 trillion yuan."],
    ['全国新设经营主体2737万户。', 'A total of 27.37 million new business entities were registered nationwide.'],
    [
      '安排中央预算内投资7350亿元。',
      'A total of 735 billion yuan is earmarked for investment in the central government budget.',
    ],
    [
      '淄博市常住人口470万,其中城镇人口350万。',
      'Zibo has a permanent population of 4.7 million, including 3.5 million urban residents.',
    ],
    ['为2.6亿学生建立电子学籍。', 'Electronic records were created for 260 million students.'],
    [
      '全区工业总产值由1080亿元增加到1350亿元。',
      'Gross industrial output of the district rose from 108 billion yuan to 135 billion yuan.',
    ],
    [
      '规上工业企业利润总额82.7亿元,同比增长11.5%。',
      'Profits of industrial enterprises above designated size totaled RMB 8.27 billion, up 11.5% year-on-year.',
    ],
    [
      '国内旅游人数56.15亿人次,国内旅游花费5.75万亿元。',
      'Domestic trips numbered 5.615 billion, with tourists spending 5.75 trillion yuan.',
    ],
  ]),
  pairsOf('outline-ranges', 'Ranges in outlines', '', [
    ['经济增长预期目标为5%—5.5%。', 'The projected growth target is 5 to 5.5 percent.'],
    ['城镇新增就业1100万人—1200万人。', 'Between 11 million and 12 million urban jobs will be created.'],
    ['全区建设6至8个创新平台。', 'Six to eight innovation platforms will be built in the district.'],
    ['补贴标准为每平方米200元—300元。', 'The subsidy is 200 yuan to 300 yuan per square meter.'],
    ['服务时间为8:30—17:30。', 'Services are available from 8:30 to 17:30.'],
    ['20—30岁青年占比40%。', 'Young people aged 20-30 account for 40 percent.'],
    [
      '2026年至2030年间,年均新增3万至4万个学位。',
      'From 2026 to 2030, an average of 30,000 to 40,000 school places will be added each year.',
    ],
    ['面积在100—200平方米之间。', 'The area is between 100 and 200 square meters.'],
  ]),
  pairsOf('outline-about', 'Approximations in outlines', '', [
    ['全国共有约1.8亿人受益。', 'Some 180 million people across the country have benefited.'],
    ['已签约入驻企业110多家。', 'More than 110 companies have signed up.'],
    ['占全球总量的近三分之一。', 'It accounts for nearly one third of the global total.'],
    ['约20项地方标准发布实施。', 'About 20 local standards were issued.'],
    ['财政补助50余万元。', 'Fiscal subsidies of over 500,000 yuan were granted.'],
    ['上千名群众参加了活动。', 'More than 1,000 residents took part.'],
    ['年接待能力约为80万人次。', 'It can receive around 800,000 visits a year.'],
    ['总投资额近百亿元。', 'The total investment is close to 10 billion yuan.'],
    ['几百家商户入驻步行街。', 'Hundreds of shops have opened on the pedestrian street.'],
  ]),
  pairsOf('outline-multiples', 'Multiples in outlines', '', [
    [
      '人均国内生产总值在2020年基础上翻一番,达到中等发达国家水平。',
      'Per capita GDP will double its 2020 level, reaching that of moderately developed countries.',
    ],
    ['工业总产值翻两番。', 'Quadruple gross industrial output.'],
    ['交易额增长近两倍。', 'Transactions nearly tripled.'],
    ['投资额达到上年的2倍。', 'Investment will be twice that of the previous year.'],
    ['覆盖面扩大一倍。', 'Coverage will be doubled.'],
    ['贷款余额是五年前的2.3倍。', 'Outstanding loans are 2.3 times the figure of five years ago.'],
    ['市场规模较2020年增长5倍。', 'The market is six times as large as in 2020.'],
    ['十年间居民收入翻了一番多。', "In ten years, people's incomes have more than doubled."],
  ]),
  pairsOf('outline-points', 'Percentages and points in outlines', '', [
    [
      '消费对经济增长的贡献率为44.5%,拉动GDP增长2.2个百分点。',
      'Consumption contributed 44.5 percent to economic growth, driving GDP up by 2.2 percentage points.',
    ],
    ['居民消费价格上涨0.2%,核心CPI上涨0.5%。', 'The CPI rose 0.2 percent and core CPI 0.5 percent.'],
    [
      '城镇失业率较上月下降0.2个百分点至5%。',
      'Urban unemployment fell 0.2 percentage points from the previous month to 5 percent.',
    ],
    [
      '清洁能源消费占比提高到28.6%,五年提高7.1个百分点。',
      'The share of clean energy rose to 28.6 percent, up 7.1 percentage points in five years.',
    ],
    ['全省超过四成的产能得到置换。', 'Over 40 percent of capacity in the province was replaced.'],
    ['投诉率下降一半以上。', 'The complaint rate fell by over half.'],
    ['覆盖率比2020年高12.5个百分点。', 'Coverage is 12.5 percentage points higher than in 2020.'],
    ['减税比例不低于50%。', 'The tax reduction shall be no less than 50 per cent.'],
  ]),
  pairsOf('outline-land', 'Mu and hectares in outlines', '', [
    ['确保粮食播种面积稳定在17.7亿亩以上。', 'Ensure that the grain area stays above 118 million hectares.'],
    [
      '三北工程区完成造林种草5700万亩。',
      'Trees and grass were planted on 57 million mu (3.8 million hectares) in the Three-North project areas.',
      ['三北', 'Three-North'],
    ],
    ['建设占用耕地不超过2.5万亩。', 'No more than 25,000 mu of farmland will be used for construction.'],
    ['土地复垦面积达到820公顷。', 'The area of land reclaimed will reach 820 hectares.'],
    ['创建10个万亩示范片。', 'Ten demonstration areas of 10,000 mu each will be created.'],
    ['亩均增产30公斤,增收120元。', 'Output per mu rose by 30 kg and income by 120 yuan.'],
    ['林地保有量不低于4.8万亩。', 'Forest land will be no less than 48,000 mu.'],
    ['占地约45亩,绿地率35%。', 'It covers about 3 hectares, with a green space ratio of 35 percent.'],
  ]),
  pairsOf('outline-years', 'Years in outlines', '', [
    ['到二〇三〇年,森林覆盖率达到百分之二十五左右。', 'By 2030, forest coverage will reach around 25 percent.'],
    [
      '2021年是中国共产党成立100周年。',
      'The year 2021 marked the 100th anniversary of the founding of the Communist Party of China.',
    ],
    ['二〇二三年十二月三十一日前完成。', 'To be completed before December 31, 2023.'],
    ['2022—2024年三年间', 'in the three years from 2022 to 2024'],
    ['从2018年到2022年,年均增长5.2%。', 'Between 2018 and 2022, average annual growth was 5.2 percent.'],
    ['2019年6月起实行。', 'In force since June 2019.'],
    ['到2025年和2030年分别达到20%和25%。', 'It will reach 20 percent by 2025 and 25 percent by 2030.'],
    [
      '二〇二一年三月十一日第十三届全国人民代表大会第四次会议批准',
      "Approved at the Fourth Session of the 13th National People's Congress on March 11, 2021",
    ],
  ]),
  pairsOf('outline-periods', 'Plan periods in outlines', '', [
    [
      '“十三五”时期,城镇新增就业超过6000万人。',
      'More than 60 million urban jobs were created during the 13th Five-Year Plan period.',
    ],
    ['“十四五”规划纲要草案', 'the draft outline of the 14th Five-Year Plan'],
    [
      '“十四五”以来,粮食产量年年保持在1.3万亿斤以上。',
      'Since the start of the 14th Five-Year Plan period, grain output has been over 650 million tons every year.',
    ],
    [
      '“十五五”时期经济年均增长5%左右。',
      'The economy will grow by around 5 percent a year on average during the 15th Five-Year Plan period.',
    ],
    [
      '与“十三五”时期相比,水耗下降16%。',
      'Water consumption fell by 16 percent compared with the 13th Five-Year Plan period.',
    ],
    ['第十三个五年规划顺利完成。', 'The Thirteenth Five-Year Plan was successfully completed.'],
    ['谋划“十四五”、展望2035年。', 'Plan for 2021–2025 and look ahead to 2035.'],
    ['“十四五”规划进入第三个年头。', 'The 14th Five-Year Plan entered its third year.'],
  ]),
  pairsOf('outline-ordinals', 'Ordinals in outlines', '', [
    ['第二十次全国代表大会', 'the 20th National Congress'],
    ['列全省第一方阵,居第3位。', 'It is in the first group in the province, ranking third.'],
    ['第一产业占比降至2%以下。', 'The share of the primary industry will fall below 2 percent.'],
    [
      '一期工程投资8亿元,二期工程投资12亿元。',
      'The first phase cost 800 million yuan, and the second phase 1.2 billion yuan.',
    ],
    ['二季度增速回升至全市第2。', 'Growth in the second quarter recovered to second place in the city.'],
    ['建成全省首个5G产业园。', 'The first 5G industrial park in the province was built.'],
    ['第五批国家组织药品集中采购', 'the fifth round of national centralized drug procurement'],
    ['位居全国31个省(区、市)第8。', 'It ranked eighth among 31 provincial-level regions.'],
  ]),
  pairsOf('outline-comparators', 'Comparators in outlines', '', [
    ['粮食产量不低于1.3万亿斤。', 'Grain output will be no lower than 650 million tons.'],
    ['经济增速保持在6.5%以上。', 'Maintain an economic growth rate of over 6.5 percent.'],
    ['城镇失业率控制在5%以内。', 'Keep the urban unemployment rate within 5 percent.'],
    ['GDP增长6%以上,居民消费价格涨幅3%左右。', 'GDP growth of over 6 percent and a CPI increase of around 3 percent.'],
    ['煤炭消费占比低于56%。', 'Coal will make up less than 56 percent of consumption.'],
    ['设立不少于3个服务点。', 'No fewer than three service points will be set up.'],
    ['单笔贷款最高可达300万元。', 'A single loan can be as high as 3 million yuan.'],
    ['5年以上党龄的党员', "Party members of at least five years' standing"],
    ['控制在3.5吨以下。', 'Keep it to 3.5 tonnes or less.'],
    ['重污染天气比率控制在1%以内。', 'The ratio of days with heavy pollution will not exceed 1 percent.'],
    ['距离大于50公里的线路', 'lines longer than 50 kilometers'],
  ]),
  pairsOf('outline-rates', 'Rates in outlines', '', [
    ['每千人口床位数由6张增加到7.5张。', 'Beds per 1,000 people will increase from 6 to 7.5.'],
    ['每万人口拥有全科医生3.93名。', 'There are 3.93 general practitioners per 10,000 population.'],
    ['人均GDP超过1.3万美元。', 'Per capita GDP exceeded US$13,000.'],
    ['万元GDP二氧化碳排放量下降19.5%。', 'Carbon dioxide emissions per 10,000 yuan of GDP dropped 19.5 percent.'],
    ['每位老人每月领取高龄津贴200元。', 'Each senior receives an old-age allowance of 200 yuan a month.'],
    ['每亩补贴150元。', 'A subsidy of 150 yuan per mu.'],
    [
      '每10万人口中有大学文化程度的为15467人。',
      'There are 15,467 people with a university education per 100,000 people.',
    ],
    [
      '社区每百户居民配置25平方米服务用房。',
      'Communities will have 25 square meters of service space per 100 households.',
    ],
  ]),
  pairsOf('outline-growth', 'Growth and level in outlines', '', [
    [
      '单位GDP能耗五年累计下降13.5%,降至0.45吨标准煤/万元。',
      'Energy consumption per unit of GDP will fall by 13.5 percent in five years to 0.45 tons of standard coal per 10,000 yuan.',
    ],
    [
      '常住人口城镇化率从64.7%上升到67%。',
      'The permanent urban population rose from 64.7 percent to 67 percent of the total.',
    ],
    ['出口总值增长7.1%,达到25.45万亿元。', 'Exports grew 7.1 percent to 25.45 trillion yuan.'],
    ['高新技术企业新增120家,累计达到520家。', 'There were 120 new high-tech enterprises, bringing the total to 520.'],
    [
      '财政赤字率提高到4%,赤字规模增加1.6万亿元。',
      'The deficit-to-GDP ratio will be raised to 4 percent, and the deficit will increase by 1.6 trillion yuan.',
    ],
    ['审批事项由86项压减到31项。', 'Items requiring approval were cut from 86 to 31.'],
    ['粮食亩产提高10.1斤。', 'Grain yield per mu rose by 5.05 kg.'],
    ['养老金水平提高3.8%。', 'Pensions were raised by 3.8 percent.'],
  ]),
  pairsOf('outline-names', 'Names with figures in outlines', '', [
    ['建立“1+4+N”工作机制。', 'Set up a "1+4+N" working mechanism.'],
    ['规划建设15分钟便民服务圈。', 'Plan and build 15-minute service circles.'],
    ['创成国家4A级景区。', 'The area was rated as a national 4A-level scenic spot.'],
    [
      '细颗粒物(PM2.5)平均浓度下降10%。',
      'The average concentration of fine particulate matter (PM2.5) fell by 10 percent.',
    ],
    ['接入12345热线的诉求3.2万件。', 'The 12345 hotline received 32,000 requests.'],
    ['RCEP生效、5G商用、C919首飞。', 'RCEP came into effect, 5G went commercial and the C919 made its maiden flight.'],
    ['地表水Ⅲ类及以上水体比例达到90%以上。', 'At least 90 percent of surface water will be at Grade III or above.'],
    [
      '开展“一老一小”服务,建设3个零碳园区。',
      'Provide services for the elderly and children, and build three zero-carbon parks.',
      ['一老一小'],
    ],
  ]),
];
