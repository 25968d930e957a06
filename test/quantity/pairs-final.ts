/** One more set of every class, in mixed manners. */

import { pairsOf, type PairClass } from './pairs.ts';

export const FINAL: readonly PairClass[] = [
  pairsOf('mixed-sizes', 'Sizes, ranges and land', '', [
    [
      '力争“十四五”末,全区经济总量突破800亿元,人均生产总值达到8.2万元。',
      'By the end of the 14th Five-Year Plan period, we will strive to bring total economic output to over 80 billion yuan and per capita GDP to 82,000 yuan.',
    ],
    [
      '争取上级资金31.6亿元,发行专项债券24.8亿元,支持项目37个。',
      'Funds of 3.16 billion yuan were obtained from higher levels and special bonds of 2.48 billion yuan issued, supporting 37 projects.',
    ],
    [
      '全国铁路完成旅客发送量43.12亿人次,投资8506亿元。',
      'Railways nationwide handled 4.312 billion passenger trips, with investment of 850.6 billion yuan.',
    ],
    [
      '工业用电量42.6亿千瓦时,同比增长3.1%。',
      'Industrial electricity consumption was 4.26 billion kilowatt-hours, up 3.1 percent year on year.',
    ],
    [
      '每个项目补助100万—150万元,补助期2—3年。',
      'Each project will receive 1 million to 1.5 million yuan over two to three years.',
    ],
    [
      '完成播种面积42.8万亩,粮食总产4.1亿斤,亩产958斤。',
      'The sown area was 428,000 mu, with total grain output of 205,000 tonnes and a yield of 479 kg per mu.',
    ],
    [
      '新增国土绿化1.2万亩,建成省级森林乡村12个。',
      'A further 12,000 mu (800 hectares) was planted with trees, and 12 villages became provincial forest villages.',
    ],
    [
      '公租房在保家庭2860户,发放租赁补贴560万元。',
      'Public rental housing covers 2,860 families, and 5.6 million yuan was paid in rental subsidies.',
    ],
    [
      '65—75岁老年人健康体检率达75%—80%。',
      'Between 75 and 80 percent of elderly people aged 65–75 have health checks.',
    ],
    [
      '建设3万平方米标准厂房,盘活闲置土地420亩。',
      'Build 30,000 square metres of standard workshops and put 420 mu of idle land to use.',
    ],
    [
      '园区总规划面积约12平方公里,其中核心区2.5平方公里。',
      'The park has a total planned area of about 12 square kilometers, including a core area of 2.5 square kilometers.',
    ],
    [
      '集装箱吞吐量突破3000万标箱,居全球第六位。',
      'Container throughput topped 30 million TEUs, ranking sixth in the world.',
    ],
    [
      '年加工能力5万吨以上的龙头企业10家。',
      'There are ten leading enterprises with an annual processing capacity of at least 50,000 tonnes.',
    ],
    [
      '数百家企业、近万名观众参加了为期3天的展会。',
      'Hundreds of companies and nearly 10,000 visitors attended the three-day exhibition.',
    ],
    [
      '上年结转1.2亿元,本年支出合计46.9亿元。',
      'The carryover from the previous year was 120 million yuan, and expenditure for the year totaled 4.69 billion yuan.',
    ],
  ]),
  pairsOf('mixed-shares', 'Shares, points, multiples and growth', '', [
    [
      '高技术产业投资增长22.1%,高于全部投资15.6个百分点。',
      'Investment in high-tech industries grew by 22.1 percent, 15.6 percentage points higher than total investment.',
    ],
    [
      '新能源发电装机占比由28%提升至40%以上,装机规模翻一番。',
      'The share of new energy in installed capacity will rise from 28 percent to more than 40 percent, and capacity will double.',
    ],
    [
      '居民收入增速快于经济增速0.5个百分点左右。',
      "Residents' incomes will grow about 0.5 percentage points faster than the economy.",
    ],
    [
      '贷款余额较年初增长12.4%,不良率下降0.28个百分点至1.02%。',
      'Outstanding loans grew 12.4 percent from the beginning of the year, and the non-performing ratio fell 0.28 percentage points to 1.02 percent.',
    ],
    ['生产成本降低三成,效率提升一倍。', 'Production costs fell by 30 percent and efficiency doubled.'],
    [
      '到2025年,二氧化碳排放强度比2020年下降20.5%。',
      'By 2025, carbon dioxide emission intensity will be 20.5 percent lower than in 2020.',
    ],
    ['三分之二的村实现集体收入10万元以上。', 'Two-thirds of villages have collective incomes of over 100,000 yuan.'],
    ['上市企业数量实现三年翻番。', 'The number of listed companies will double in three years.'],
    [
      '营业收入同比增长2.3倍,利润总额扭亏为盈。',
      'Operating revenue rose 2.3 times year on year, and losses turned into profits.',
    ],
    [
      '固定资产投资下降6.5%,降幅比上半年收窄2.1个百分点。',
      'Fixed-asset investment fell by 6.5 percent, 2.1 percentage points less than in the first half.',
    ],
    [
      '城镇居民人均可支配收入年均增长6.5%左右,到2025年超过6.5万元。',
      'The per capita disposable income of urban residents will grow by around 6.5 percent a year on average to exceed 65,000 yuan by 2025.',
    ],
    ['民营经济税收占比超过七成。', 'The private sector pays over 70 percent of taxes.'],
    [
      '水质优良率达到100%,同比提高8.3个百分点。',
      'The rate of good water quality reached 100 percent, up 8.3 percentage points year on year.',
    ],
    [
      '研发投入年均增长10%以上,占GDP比重提高到3.5%左右。',
      'R&D spending will increase by over 10 percent a year on average, and its share of GDP will rise to about 3.5 percent.',
    ],
    [
      '时限由20个工作日压缩为5个工作日,压缩75%。',
      'The time limit was cut from 20 working days to five, a reduction of 75 percent.',
    ],
  ]),
  pairsOf('mixed-times', 'Years, plans, ordinals and names', '', [
    [
      '二〇二一年二月二十五日,我国宣告脱贫攻坚战取得全面胜利。',
      'On February 25, 2021, China declared a complete victory in the fight against poverty.',
    ],
    [
      '“十四五”中期评估显示,38项指标中35项达到序时进度。',
      'The midterm evaluation of the 14th Five-Year Plan shows that 35 of 38 indicators are on schedule.',
    ],
    [
      '2022年至2024年,连续三年位列全省营商环境评价前10名。',
      'From 2022 to 2024, it was among the top 10 in the provincial business environment evaluation for three years running.',
    ],
    [
      '“十三五”末,建成综合文化站13处,“十四五”再新建5处。',
      'At the end of the 13th Five-Year Plan period there were 13 cultural stations; five more will be built in the 14th.',
    ],
    ['第十四届全国运动会', 'the 14th National Games'],
    ['省级现代服务业集聚区居全市第一。', 'It ranks first in the city in provincial clusters of modern services.'],
    [
      '2030年前实现碳达峰,2060年前实现碳中和。',
      'Peak carbon emissions before 2030 and achieve carbon neutrality before 2060.',
    ],
    [
      '推广“1+3+N”网格管理,建设5G+智慧社区30个。',
      'Promote the "1+3+N" grid management model and build 30 5G-enabled smart communities.',
    ],
    ['新增4A级景区1家、3A级景区2家。', 'Add one 4A-level and two 3A-level scenic areas.'],
    ['地下水Ⅴ类水质比例控制在25%左右。', 'The proportion of Class V groundwater will be kept at around 25 percent.'],
    [
      '自2025年1月1日起,第一档标准提高到每人每月180元。',
      'From January 1, 2025, the first-tier standard will be raised to 180 yuan per person per month.',
    ],
    [
      '2021年第一季度开工,2023年第三季度竣工。',
      'Work began in the first quarter of 2021 and was completed in the third quarter of 2023.',
    ],
    ['第二届“一带一路”国际合作高峰论坛', 'the Second Belt and Road Forum for International Cooperation'],
    [
      '建成24小时自助图书馆16座,15分钟阅读圈覆盖率95%。',
      'Sixteen 24-hour self-service libraries were built, and 15-minute reading circles cover 95 percent.',
    ],
    ['2020年11月1日零时', 'zero hour on November 1, 2020'],
  ]),
  pairsOf('mixed-limits', 'Limits and rates', '', [
    [
      '工伤保险参保人数达到12万人以上,失业保险参保不少于10万人。',
      'At least 120,000 people will have work injury insurance, and no fewer than 100,000 unemployment insurance.',
    ],
    [
      '亿元GDP生产安全事故死亡人数下降33%以上。',
      'Workplace deaths per 100 million yuan of GDP will drop by more than 33 percent.',
    ],
    [
      '每千名儿童拥有床位数不低于2.2张,医师数不低于1.12名。',
      'There will be no fewer than 2.2 beds and 1.12 doctors for every 1,000 children.',
    ],
    [
      '公交站点500米覆盖率达到100%,平均候车时间不超过8分钟。',
      'All areas (100 percent) will be within 500 meters of a bus stop, and average waiting time will not exceed 8 minutes.',
    ],
    ['年营业收入不足2000万元的企业', 'enterprises with annual revenue of less than 20 million yuan'],
    [
      '婚前检查率达85%以上,出生缺陷发生率控制在1%以下。',
      'Over 85 percent of couples will have premarital check-ups, and birth defects will be kept below 1 percent.',
    ],
    ['每万人配备城管执法人员5名以上。', 'There will be at least five urban management officers per 10,000 residents.'],
    [
      '噪声不得高于55分贝,水温不低于18摄氏度。',
      'Noise must be no higher than 55 decibels, and the water temperature no lower than 18 degrees Celsius.',
    ],
    [
      '小微企业贷款利率控制在5%以内,单户最高1000万元。',
      'Interest on loans to micro and small businesses will be kept within 5 percent, with up to 10 million yuan per borrower.',
    ],
    ['至少10%的新增用地用于保障性住房。', 'At least 10 percent of new land will be used for affordable housing.'],
    [
      '人均住房面积40平方米以上的家庭占比超过一半。',
      'Over half of families have at least 40 square meters of housing per person.',
    ],
    [
      '单位面积碳排放不高于45千克/平方米。',
      'Carbon emissions per unit of area will be no more than 45 kilograms per square meter.',
    ],
    [
      '每年安排专项资金1000万元以上,连续支持5年。',
      'At least 10 million yuan of special funds will be allocated each year for five years in a row.',
    ],
    [
      '残疾人康复服务率95%以上,城乡特困人员供养标准不低于低保标准的1.3倍。',
      'Rehabilitation will reach over 95 percent of people with disabilities, and support for those in extreme poverty will be no less than 1.3 times the subsistence allowance.',
    ],
    [
      '75岁以上老人乘车半价,100岁以上老人每月补贴800元。',
      'People aged 75 and over ride at half price, and those aged 100 and over receive 800 yuan a month.',
    ],
  ]),
];
