/** Sentences in the manner of sector plans (transport, energy, health, education, ecology) and of the yearbook. */

import { pairsOf, type PairClass } from './pairs.ts';

export const SECTOR: readonly PairClass[] = [
  pairsOf('sector-scales', 'Scales in sector plans', '', [
    [
      '综合交通网总里程超过600万公里,其中高铁5万公里、高速公路19万公里。',
      'The transport network will exceed 6 million kilometers, including 50,000 kilometers of high-speed railways and 190,000 kilometers of expressways.',
    ],
    [
      '风电、太阳能发电总装机容量达到12亿千瓦以上。',
      'Total installed capacity of wind and solar power will reach 1.2 billion kilowatts or more.',
    ],
    [
      '国内能源年综合生产能力达到46亿吨标准煤以上。',
      'Annual domestic energy production capacity will be over 4.6 billion tons of standard coal equivalent.',
    ],
    [
      '全年完成货运量568亿吨,货物周转量25万亿吨公里。',
      'Freight volume reached 56.8 billion tonnes and freight turnover 25 trillion tonne-kilometers.',
    ],
    [
      '新增社会融资规模35.6万亿元,比上年多增3.4万亿元。',
      'Newly added social financing was 35.6 trillion yuan, 3.4 trillion yuan more than in the previous year.',
    ],
    [
      '全国普通本专科在校生3650.1万人,毕业生967.3万人。',
      'There were 36.501 million undergraduate and junior college students and 9.673 million graduates.',
    ],
    [
      '原油年产量稳定在2亿吨,天然气年产量达到2300亿立方米以上。',
      'Annual crude oil output will hold at 200 million tons, and natural gas output will reach at least 230 billion cubic meters.',
    ],
    [
      '医保基金总收入2.8万亿元,支出2.46万亿元。',
      'The medical insurance fund took in RMB2.8 trillion and paid out RMB2.46 trillion.',
    ],
    ['全年发电量94181亿千瓦小时,增长4.6%。', 'Electricity output was 9,418.1 billion kWh, up 4.6%.'],
  ]),
  pairsOf('sector-ranges', 'Ranges in sector plans', '', [
    [
      '都市区1小时通勤、城市群2小时通达、全国主要城市3小时覆盖,主要干线时速250—350公里。',
      'One-hour commutes within metropolitan areas, two-hour travel within city clusters and three-hour coverage of major cities, with trunk lines running at 250–350 km/h.',
    ],
    ['空气质量达标天数增加5至10天。', 'There will be five to ten more days of good air quality.'],
    ['新生入学补助600元到1000元。', 'New students receive a subsidy of 600 yuan to 1,000 yuan.'],
    ['40—65岁人群体检率提高到70%。', 'The share of people aged 40 to 65 having health checks will rise to 70 percent.'],
    [
      '每县扶持2—4个乡镇,每镇补助500万—800万元。',
      'Two to four townships in each county will be supported, each receiving 5–8 million yuan.',
    ],
    ['利率下降0.25—0.5个百分点。', 'Interest rates will fall by 0.25 to 0.5 percentage points.'],
    ['二至三年内实现扭亏为盈。', 'Turn losses into profits within two to three years.'],
    ['深度为3~5米,宽度为20~30米。', 'It is 3–5 meters deep and 20–30 meters wide.'],
  ]),
  pairsOf('sector-about', 'Approximations in sector plans', '', [
    [
      '电动汽车充电基础设施规模超过2000万辆车的需求,车桩比约2:1。',
      'Charging facilities will meet the needs of more than 20 million electric vehicles, with a vehicle-to-charger ratio of about 2:1.',
    ],
    [
      '现有各类卫生机构600多个,卫生技术人员1.3万余名。',
      'There are more than 600 health institutions of various kinds and over 13,000 health professionals.',
    ],
    ['全市近七成用电来自外部。', 'Nearly 70 percent of the electricity used in the city comes from outside.'],
    ['这一项目带来约15000个就业岗位。', 'The project brings some 15,000 jobs.'],
    ['降低电价十多个百分点。', 'Electricity prices were cut by more than ten percentage points.'],
    ['有数以万计的志愿者参与服务。', 'Tens of thousands of volunteers took part.'],
    ['大概四分之一的学校配备了校医。', 'Roughly a quarter of schools have a school doctor.'],
    ['平均每天约300人次就诊。', 'On average, about 300 visits are made a day.'],
    ['常年蓄水量近百万立方米。', 'It holds nearly one million cubic meters of water all year round.'],
  ]),
  pairsOf('sector-multiples', 'Multiples in sector plans', '', [
    ['光伏装机达到2020年的2.5倍以上。', 'Solar capacity will be more than 2.5 times the 2020 level.'],
    [
      '数据中心算力翻一番半。',
      'Computing power of data centers will increase 2.5 times.',
      ['翻一番半', 'increase 2.5 times'],
    ],
    ['税收减半征收。', 'Taxes will be levied at half the rate.'],
    ['万元GDP能耗减少一半。', 'Energy use per 10,000 yuan of GDP will be cut by half.'],
    [
      '过去十年,高铁里程增加了3倍多。',
      'Over the past decade, the length of high-speed railways has more than quadrupled.',
    ],
    ['专利申请量是上年的3倍。', 'Patent applications were three times those of the previous year.'],
    ['2025年机器人密度比2020年翻番。', 'Robot density will double between 2020 and 2025.'],
    ['出口增长1.8倍。', 'Exports grew by 180 percent.'],
    ['国内生产总值翻了近一番。', 'GDP nearly doubled.'],
  ]),
  pairsOf('sector-points', 'Percentages and points in sector plans', '', [
    [
      '电能占终端用能比重达到30%左右,非化石能源发电量比重达到39%左右。',
      'Electricity will account for about 30 percent of end-use energy, and non-fossil sources for around 39 percent of power generation.',
    ],
    [
      '高中阶段毛入学率提高到92%以上,高等教育毛入学率提高到60%。',
      'The gross enrollment ratio will rise to over 92 percent in senior secondary education and 60 percent in higher education.',
    ],
    [
      '个人卫生支出占卫生总费用的比重降到27%。',
      'Out-of-pocket payments as a share of total health expenditure will drop to 27 percent.',
    ],
    [
      '重点行业主要污染物排放强度下降10%。',
      'The intensity of major pollutants from key industries will be lowered by ten percent.',
    ],
    [
      '化肥、农药利用率均提高3个百分点,达到43%。',
      'The efficiency of fertilizer and pesticide use will both rise by three percentage points to 43 percent.',
    ],
    ['占全省份额提高0.35个百分点。', 'Its share of the provincial total will increase by 0.35 of a percentage point.'],
    ['经常账户顺差占GDP的比重约为1.5%。', 'The current account surplus is about 1.5 percent of GDP.'],
    [
      '农作物秸秆综合利用率达95%,畜禽粪污资源化利用率90%。',
      '95 percent of crop straw and 90 percent of livestock waste will be put to use.',
    ],
  ]),
  pairsOf('sector-land', 'Mu and hectares in sector plans', '', [
    [
      '完成历史遗留矿山修复治理面积280万亩。',
      'Restore 2.8 million mu (about 187,000 hectares) of legacy mining sites.',
    ],
    [
      '湿地保护修复面积100万亩,退耕还林还草7000亩。',
      'Protect and restore 1 million mu of wetlands and return 7,000 mu of farmland to forest and grass.',
    ],
    [
      '年均新增水土流失治理面积6.2万平方公里。',
      'Soil erosion will be brought under control on an additional 62,000 square kilometers a year on average.',
    ],
    ['森林面积2.31亿公顷。', 'Forests cover 231 million hectares.'],
    ['大豆种植面积扩大1000万亩以上。', 'The area planted with soybeans will be expanded by at least 10 million mu.'],
    [
      '棉花单产每公顷2154.6公斤,比上年增加4.8%。',
      'Cotton yield was 2,154.6 kilograms per hectare, an increase of 4.8 percent over the previous year.',
    ],
    ['该项目用地面积15公顷(225亩)。', 'The project covers 15 hectares (225 mu).'],
    ['人均耕地面积1.36亩。', 'Per capita farmland is 1.36 mu.'],
  ]),
  pairsOf('sector-years', 'Years in sector plans', '', [
    [
      '到二〇三五年,基本建成交通强国;到本世纪中叶,全面建成。',
      'By 2035, a country strong in transport will be basically built; by the middle of this century, it will be complete.',
    ],
    [
      '规划近期至2025年,远期展望至2035年。',
      'The plan runs to 2025 in the near term and looks ahead to 2035 in the long term.',
    ],
    [
      '2024年前三季度增长4.8%,四季度增长5.4%。',
      'Growth was 4.8 percent in the first three quarters of 2024 and 5.4 percent in the fourth quarter.',
    ],
    [
      '自2024年7月1日起施行,2019年9月发布的办法同时废止。',
      'It takes effect on July 1, 2024, and the measures issued in September 2019 are repealed at the same time.',
    ],
    ['二〇一七年至二〇二一年全国碳排放数据', 'national carbon emission data for 2017–2021'],
    [
      '2025年3月底前,各镇(街道)完成自查。',
      'Towns and subdistricts shall complete self-inspection before the end of March 2025.',
    ],
    ['20世纪80年代建成的小区', 'communities built in the 1980s'],
    ['二〇二五年上半年', 'the first half of 2025'],
  ]),
  pairsOf('sector-periods', 'Plan periods in sector plans', '', [
    [
      '“十四五”现代综合交通运输体系发展规划',
      'Development Plan for a Modern Comprehensive Transport System During the 14th Five-Year Plan Period',
    ],
    [
      '“十四五”时期新增城市轨道交通3000公里,到2025年达到1万公里。',
      'In the 14th Five-Year Plan period, 3,000 kilometers of urban rail will be added, reaching 10,000 kilometers by 2025.',
    ],
    [
      '“十四五”时期二氧化硫排放总量较“十三五”末减少12%。',
      'Over the 14th Five-Year Plan period, sulfur dioxide emissions will fall by 12 percent compared with the end of the 13th.',
    ],
    [
      '“十五五”期间年均增长5%以上。',
      'Average annual growth will be at least 5 percent during the 15th Five-Year Plan period.',
    ],
    ['“十三五”时期末', 'the end of the 13th Five-Year Plan period (2016-20)'],
    ['推进实施国家“十四五”规划102项重大工程。', 'Carry out the 102 major projects in the 14th Five-Year Plan.'],
    [
      '“十四五”时期是全面建设社会主义现代化国家新征程的第一个五年。',
      'The 14th Five-Year Plan period covers the first five years of the new journey to build a modern socialist country.',
    ],
    ['我国“十四五”规划纲要(2021—2025年)', "China's 14th Five-Year Plan (2021–2025)"],
  ]),
  pairsOf('sector-ordinals', 'Ordinals in sector plans', '', [
    [
      '港口吞吐量连续多年位居全球第一,前十大港口中占7席。',
      'Its ports have ranked first in the world for years, taking seven of the top ten places.',
    ],
    ['第四次全国经济普查结果显示', 'Results of the Fourth National Economic Census show'],
    ['二期机组并网发电。', 'The Phase II units were connected to the grid.'],
    [
      '第一条、第二条生产线同时开工。',
      'The first and second production lines went into construction at the same time.',
    ],
    ['我市位列第五,较上年上升两位。', 'The city came fifth, two places up on the previous year.'],
    ['第三次国土调查', 'the third national land survey'],
    ['列全省第十一位。', 'It ranked 11th in the province.'],
    ['第137届广交会', 'the 137th Canton Fair'],
  ]),
  pairsOf('sector-comparators', 'Comparators in sector plans', '', [
    ['城市管网漏损率控制在9%以内。', 'Leakage in urban pipe networks will be kept under 9 percent.'],
    ['地下水开采量不得突破58亿立方米。', 'Groundwater extraction must not exceed 5.8 billion cubic meters.'],
    ['规模养殖场配套率稳定在97%以上。', 'The rate at large farms will stay above 97 percent.'],
    ['办理时间由10天压减到最多3天。', 'Processing time was cut from ten days to three days at most.'],
    ['新建住宅层高不低于3米。', 'The storey height of new homes shall be no less than 3 meters.'],
    ['每所学校至少配备1名专职心理教师。', 'Each school must have at least one full-time psychology teacher.'],
    [
      '农村供水保证率低于90%的村基本清零。',
      'Villages where the assurance rate of water supply is lower than 90 percent will be basically eliminated.',
    ],
    ['用电负荷首次突破14亿千瓦。', 'The power load surpassed 1.4 billion kilowatts for the first time.'],
    [
      '婴儿死亡率、5岁以下儿童死亡率分别控制在5.2‰和6.6‰以内。',
      'The mortality rates of infants and of children under five will be kept within 5.2 per thousand and 6.6 per thousand, respectively.',
    ],
    ['在校生超过3000人的学校不足2%。', 'Fewer than 2 percent of schools have more than 3,000 students.'],
    ['总建筑面积不超过5万平方米。', 'The total floor area is capped at 50,000 square meters.'],
  ]),
  pairsOf('sector-rates', 'Rates in sector plans', '', [
    [
      '每千常住人口执业(助理)医师数达到3.6人,注册护士数达到4人。',
      'There will be 3.6 practicing (assistant) doctors and 4 registered nurses per 1,000 permanent residents.',
    ],
    ['每千人口公共卫生人员数增长到1.2人。', 'Public health workers will increase to 1.2 per 1,000 people.'],
    [
      '火电平均供电煤耗降至300克标准煤/千瓦时以下。',
      'Average coal consumption of thermal power will fall below 300 grams of standard coal per kilowatt-hour.',
    ],
    [
      '人均预期寿命达到78.3岁,孕产妇死亡率下降到14.5/10万。',
      'Life expectancy will reach 78.3 years and the maternal mortality rate will fall to 14.5 per 100,000.',
    ],
    ['每百名学生拥有教学用计算机20台。', 'There are 20 computers for teaching per 100 students.'],
    ['每立方米水价上调0.5元。', 'The price of water will rise by 0.5 yuan per cubic meter.'],
    ['百元营业收入成本84.2元。', 'The cost per 100 yuan of revenue was 84.2 yuan.'],
    ['人均可支配收入月均3800元。', 'Per capita disposable income averaged 3,800 yuan a month.'],
    ['万人失业率', 'the unemployment rate per 10,000 people'],
  ]),
  pairsOf('sector-growth', 'Growth and level in sector plans', '', [
    ['民用运输机场由241个增加到270个以上。', 'Civil transport airports will increase from 241 to at least 270.'],
    [
      '平均受教育年限从9.91年提高至11.3年,增加1.39年。',
      'Average years of schooling will rise from 9.91 to 11.3, an increase of 1.39 years.',
    ],
    [
      '用水总量控制在6400亿立方米以内,万元工业增加值用水量下降16%。',
      'Total water use will be kept within 640 billion cubic meters, and water use per 10,000 yuan of industrial value added will be reduced by 16 percent.',
    ],
    ['灌溉水有效利用系数提高到0.58。', 'The effective use coefficient of irrigation water will be raised to 0.58.'],
    [
      '邮政快递业务收入年均增长约6.3%,2025年达到1.5万亿元。',
      'Postal and express revenue will grow by about 6.3 percent a year on average, reaching 1.5 trillion yuan in 2025.',
    ],
    ['贫困发生率从10.2%下降至零。', 'The poverty rate fell from 10.2 percent to zero.'],
    ['在岗职工平均工资增长8%,达到9.6万元。', 'Average wages of employees rose 8% to 96,000 yuan.'],
    ['煤电占比降低约5个百分点至55%。', 'The share of coal power fell by about 5 percentage points to 55 percent.'],
  ]),
  pairsOf('sector-names', 'Names with figures in sector plans', '', [
    ['加快5G-A商用,开展6G研发试验。', 'Speed up the commercial use of 5G-A and conduct 6G trials.'],
    [
      'Ⅰ类水质断面占10%,Ⅱ类占45%。',
      'Sections with Class I water made up 10 percent and those with Class II water 45 percent.',
    ],
    ['推行“1+X”证书制度试点。', 'Pilot the "1+X" certificate system.'],
    ['三甲医院由2家增至4家。', 'The number of Grade A tertiary hospitals grew from two to four.'],
    ['PM10年均浓度下降8%。', 'The annual average concentration of PM10 fell by 8 percent.'],
    [
      '建成A级以上景区12家,其中5A级1家、4A级3家。',
      'There are 12 scenic areas rated A or above, including one 5A-level and three 4A-level.',
    ],
    ['120急救网络覆盖所有镇街。', 'The 120 emergency network covers all towns and subdistricts.'],
    [
      '“十百千”工程培育10家龙头企业。',
      'The "ten-hundred-thousand" project will foster ten leading enterprises.',
      ['十百千', 'ten-hundred-thousand'],
    ],
    ['打造T3出行平台、C2M智能工厂5家。', 'Build the T3 mobility platform and five C2M smart factories.'],
  ]),
];
