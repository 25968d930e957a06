/** Sentences in the manner of government work reports and statistical communiqués, two or three figures to a sentence. */

import { pairsOf, type PairClass } from './pairs.ts';

export const REPORT: readonly PairClass[] = [
  pairsOf('report-scales', 'Scales in reports', '', [
    [
      '全年国内生产总值1349084亿元,按不变价格计算,比上年增长5.0%。',
      "China's GDP for the year was 134,908.4 billion yuan, an increase of 5.0 percent over the previous year at constant prices.",
    ],
    [
      '年末全国人口140828万人,比上年末减少139万人。',
      'At the end of the year, the national population was 1,408.28 million, a decrease of 1.39 million from the end of the previous year.',
    ],
    [
      '全年粮食产量70650万吨,比上年增加1109万吨,增产1.6%。',
      'Grain output for the year totaled 706.50 million tons, 11.09 million tons more than the previous year, up by 1.6 percent.',
    ],
    [
      '货物进出口总额438468亿元,其中出口254545亿元,进口183923亿元。',
      'The total value of goods imports and exports reached 43,846.8 billion yuan, of which exports were 25,454.5 billion yuan and imports 18,392.3 billion yuan.',
    ],
    [
      '快递业务量1750.8亿件,快递业务收入14034亿元。',
      'Express delivery volume came to 175.08 billion pieces, with revenue of 1,403.4 billion yuan.',
    ],
    [
      '年末国家外汇储备32024亿美元,比上年末减少356亿美元。',
      "At year-end, China's foreign exchange reserves stood at US$3,202.4 billion, a decrease of US$35.6 billion from the end of the previous year.",
    ],
    [
      '发行超长期特别国债1万亿元,新增地方政府专项债券3.9万亿元。',
      'We issued 1 trillion yuan of ultra-long special treasury bonds and 3.9 trillion yuan of new local government special-purpose bonds.',
    ],
    [
      '全区一般公共预算收入完成43.26亿元。',
      'General public budget revenue of the district amounted to RMB 4.326 billion.',
    ],
    [
      '移动电话用户17.90亿户,其中5G移动电话用户10.14亿户。',
      'There were 1.790 billion mobile phone subscribers, of whom 1.014 billion were 5G users.',
    ],
    [
      '全年邮政业完成邮政函件业务9.5亿件,包裹业务0.2亿件。',
      'Postal services handled 950 million letters and 20 million parcels during the year.',
    ],
    [
      '拨付惠企资金1.37亿元,惠及企业1200余家。',
      'RMB 137 million in support funds was disbursed, benefiting more than 1,200 enterprises.',
    ],
    [
      '全市金融机构本外币各项存款余额7523.8亿元,较年初增加612.4亿元。',
      "Outstanding deposits in local and foreign currencies at the city's financial institutions stood at 752.38 billion yuan, up 61.24 billion yuan from the beginning of the year.",
    ],
  ]),
  pairsOf('report-ranges', 'Ranges in reports', '', [
    [
      '国内生产总值增长5%左右,居民消费价格涨幅2%左右,城镇新增就业1100万—1200万人。',
      'GDP growth of around 5 percent; CPI increase of around 2 percent; and 11 million to 12 million new urban jobs.',
    ],
    [
      '全年规模以上工业产能利用率为74%至76%。',
      'The capacity utilization rate of industrial enterprises above the designated size ranged from 74 to 76 percent for the year.',
    ],
    ['16—24岁劳动力失业率下降。', 'The unemployment rate of the labor force aged 16–24 fell.'],
    ['60—69岁低龄老年人占比超过一半。', 'People aged between 60 and 69 account for over half of the elderly.'],
    [
      '对中小微企业年应纳税所得额100万元至300万元部分减半征收。',
      'For micro and small enterprises, income tax on annual taxable income between 1 million yuan and 3 million yuan was halved.',
    ],
    ['平均气温较常年偏高0.5—1℃。', 'The average temperature was 0.5 to 1 degrees Celsius higher than normal.'],
    ['到2027年,每个县打造2到3个主导产业。', 'By 2027, each county will develop two or three leading industries.'],
    [
      '2016—2020年,全区财政收入年均增长6%—7%。',
      'Between 2016 and 2020, fiscal revenue of the district grew by an annual average of 6–7 percent.',
    ],
    ['每户补贴2000元至5000元不等。', 'Subsidies range from 2,000 yuan to 5,000 yuan per household.'],
    ['招引5亿—10亿元项目15个。', 'Attract 15 projects worth 500 million to 1 billion yuan each.'],
    ['城乡居民收入比由2.5—2.6降至2.3左右。', 'The urban-rural income ratio fell from 2.5–2.6 to around 2.3.'],
    ['培训时间为7~10天。', 'The training will last 7 to 10 days.'],
  ]),
  pairsOf('report-about', 'Approximations in reports', '', [
    [
      '城镇新增就业1200万人以上,城镇调查失业率5.5%左右。',
      'Over 12 million new urban jobs will be created and the surveyed urban unemployment rate will be around 5.5 percent.',
    ],
    ['惠及20多万户家庭、60余万人。', 'Some 200,000 families and over 600,000 people benefited.'],
    [
      '近三分之一的村集体收入超过50万元。',
      'Nearly one-third of villages have collective incomes of more than 500,000 yuan.',
    ],
    ['吸纳当地数百名群众就业。', 'Hundreds of local people found work.'],
    [
      '约五分之四的行政许可事项实现“一次办好”。',
      'About four-fifths of administrative permits are now handled in a single visit.',
      ['一次办好', 'single visit'],
    ],
    [
      '我国企业在全球服务器市场份额接近四成。',
      "Chinese companies' share of the global server market is close to 40 percent.",
    ],
    ['累计为企业减负逾8亿元。', 'The burden on enterprises has been reduced by over 800 million yuan in total.'],
    ['几十家企业、上千名职工参与。', 'Dozens of companies and more than a thousand workers took part.'],
    [
      '服务半径约500米,步行约10分钟可达。',
      'The service radius is about 500 meters, or approximately a 10-minute walk.',
    ],
    [
      '年产值将近20亿元,带动上下游就业2万余人。',
      'With annual output of almost 2 billion yuan, it supports upwards of 20,000 jobs upstream and downstream.',
    ],
    [
      '大约一半的社区建成嵌入式养老机构。',
      'About half of the communities have built embedded elderly care facilities.',
    ],
    [
      '占地面积不到3亩,总投资不足千万元。',
      'It covers less than 3 mu, with a total investment of less than 10 million yuan.',
    ],
  ]),
  pairsOf('report-multiples', 'Multiples in reports', '', [
    [
      '五年来,科技型中小企业数量增长5.2倍。',
      'Over the past five years, the number of small and medium-sized tech firms has increased 5.2-fold.',
    ],
    [
      '新能源汽车年产量突破1300万辆,是五年前的十倍。',
      'Annual output of new energy vehicles topped 13 million, ten times the figure of five years ago.',
    ],
    ['人均可支配收入比2012年翻了一番。', 'Per capita disposable income doubled compared with 2012.'],
    ['城市轨道交通运营里程增加一倍以上。', 'The length of urban rail in operation more than doubled.'],
    ['R&D经费支出较2015年翻一番,占GDP比重达到2.8%。', 'R&D spending doubled from 2015, reaching 2.8 percent of GDP.'],
    [
      '力争到2035年主营业务收入翻两番,达到4000亿元。',
      'We will work to quadruple core business revenue to 400 billion yuan by 2035.',
    ],
    ['外贸依存度是全省平均水平的1.5倍。', 'Dependence on foreign trade is 1.5 times the provincial average.'],
    ['农产品网络零售额增长两倍多。', 'Online retail sales of farm produce more than tripled.'],
    [
      '太阳能发电装机增长了3倍,风电装机增长了1.2倍。',
      'Installed solar capacity quadrupled, while wind capacity grew by 1.2 times.',
    ],
    ['服务能力扩大到原来的3倍。', 'Service capacity was expanded to three times the original.'],
    ['海水淡化规模翻番。', 'Seawater desalination capacity will be doubled.'],
    ['单位面积产出提高一倍。', 'Output per unit of area will be doubled.'],
  ]),
  pairsOf('report-points', 'Percentages and points in reports', '', [
    [
      '高技术制造业增加值占规模以上工业增加值比重为16.3%,比上年提高0.6个百分点。',
      'The value added of high-tech manufacturing accounted for 16.3 percent of that of industrial enterprises above the designated size, up 0.6 percentage points over the previous year.',
    ],
    [
      '常住人口城镇化率为67.00%,比上年末提高0.84个百分点。',
      'The urbanization rate of permanent residents was 67.00 percent, 0.84 percentage points higher than that at the end of the previous year.',
    ],
    [
      '全国城镇调查失业率平均值为5.1%,比上年下降0.1个百分点。',
      'The surveyed urban unemployment rate averaged 5.1 percent nationwide, down by 0.1 percentage points from the previous year.',
    ],
    [
      '最终消费支出拉动国内生产总值增长2.2个百分点。',
      'Final consumption expenditure drove up GDP by 2.2 percentage points.',
    ],
    [
      '万元国内生产总值能耗比上年下降3.8%。',
      'Energy consumption per 10,000 yuan of GDP fell by 3.8 percent from the previous year.',
    ],
    [
      '空气质量达标的城市占65.5%,未达标的城市占34.5%。',
      'Of the cities monitored, 65.5 percent met the air quality standards while 34.5 percent did not.',
    ],
    [
      '不良贷款率1.2%,较年初下降0.3个百分点,低于全省平均水平。',
      'The non-performing loan ratio was 1.2%, 0.3 percentage points down on the start of the year and below the provincial average.',
    ],
    [
      '存款准备金率下调0.5个百分点,政策利率下调10个基点。',
      'The required reserve ratio was cut by 0.5 percentage points and policy rates by 10 basis points.',
    ],
    [
      '近九成群众表示满意,满意率达到89.6%。',
      'Nearly 90 percent of residents said they were satisfied, with the satisfaction rate reaching 89.6 percent.',
    ],
    [
      '民营企业贡献了50%以上的税收、60%以上的GDP和80%以上的城镇就业。',
      'Private enterprises contribute more than 50 percent of tax revenue, over 60 percent of GDP, and over 80 percent of urban employment.',
    ],
    [
      '城区污水处理率、生活垃圾无害化处理率均达到100%。',
      'The urban sewage treatment rate and the safe disposal rate of household waste both reached 100 percent.',
    ],
    [
      '三次产业比例为2.1:38.4:59.5,服务业占比接近六成。',
      'The ratio of the three industries was 2.1:38.4:59.5, with services making up close to 60 percent.',
    ],
  ]),
  pairsOf('report-land', 'Mu and hectares in reports', '', [
    [
      '粮食种植面积11932万公顷,比上年增加35万公顷。',
      'The sown area of grain was 119.32 million hectares, an increase of 0.35 million hectares over the previous year.',
    ],
    [
      '全年完成造林面积445万公顷,其中人工造林面积130万公顷。',
      'A total of 4.45 million hectares of land was afforested, including 1.30 million hectares through manual planting.',
    ],
    [
      '新建和改造提升高标准农田1亿亩。',
      'Build or upgrade 100 million mu (6.67 million hectares) of high-standard farmland.',
    ],
    [
      '批而未供土地处置2300亩,低效用地再开发1800亩。',
      '2,300 mu of approved but unsupplied land was disposed of, and 1,800 mu of inefficiently used land redeveloped.',
    ],
    [
      '设施蔬菜种植面积达到5.6万亩,亩均增收3000元。',
      'Greenhouse vegetables cover 56,000 mu, with income per mu up 3,000 yuan.',
    ],
    [
      '湿地保护率达到55%,湿地面积稳定在8.5亿亩。',
      'The wetland protection rate will reach 55 percent, with the wetland area stable at 850 million mu.',
    ],
    [
      '耕地总量不低于18.65亿亩,永久基本农田不低于15.46亿亩。',
      "China's arable land will total no less than 124.3 million hectares, with permanent basic cropland at no less than 103.1 million hectares.",
    ],
    [
      '项目用地100亩,建筑面积12万平方米。',
      'The project occupies 6.67 hectares and has a floor area of 120,000 square meters.',
    ],
    ['粮食亩产由389公斤提高到394.7公斤。', 'Grain yield per mu rose from 389 kilograms to 394.7 kilograms.'],
    [
      '拆除违建3.2万平方米,新增绿化面积1200余亩。',
      '32,000 square meters of illegal structures were torn down, and over 1,200 mu of green space was added.',
    ],
    [
      '粮食总产达到25.6亿斤,实现“十九连丰”。',
      'Total grain output reached 1.28 million tonnes, the 19th bumper harvest in a row.',
    ],
    [
      '新建口袋公园20个、城市绿道50公里,人均公园绿地面积17.5平方米。',
      'Twenty pocket parks and 50 km of urban greenways were built, and the park area per capita reached 17.5 sq m.',
    ],
  ]),
  pairsOf('report-years', 'Years in reports', '', [
    [
      '二〇二四年是实现“十四五”规划目标任务的关键一年。',
      'The year 2024 is critical to achieving the goals and tasks of the 14th Five-Year Plan.',
    ],
    ['2025年《政府工作报告》', 'the 2025 Report on the Work of the Government'],
    [
      '截至2024年12月31日,全区共有市场主体9.8万户。',
      'As of December 31, 2024, there were 98,000 market entities in the district.',
    ],
    [
      '2024年1月至10月,全区规上工业增加值同比增长7.4%。',
      'From January to October 2024, the value added of industrial enterprises above designated size rose by 7.4 percent year on year.',
    ],
    ['计划于二〇二六年六月建成投用。', 'It is scheduled to be completed and put into use in June 2026.'],
    ['2023年第四季度,增速回升至5.2%。', 'In the fourth quarter of 2023, growth picked up to 5.2 percent.'],
    ['自2020年5月1日起施行,有效期5年。', 'It shall come into force as of May 1, 2020 and be valid for five years.'],
    [
      '二〇二五年一月二十日,区十九届人大四次会议开幕。',
      "The Fourth Session of the 19th District People's Congress opened on January 20, 2025.",
    ],
    ['2030年前碳达峰行动方案', 'Action Plan for Carbon Dioxide Peaking Before 2030'],
    ['与2005年相比,碳强度下降48.4%。', 'Carbon intensity was 48.4 percent lower than in 2005.'],
    ['本世纪中叶建成社会主义现代化强国。', 'Build a great modern socialist country by the middle of the century.'],
    ['2024—2025学年,新增学位3000个。', 'In the 2024–2025 school year, 3,000 school places were added.'],
  ]),
  pairsOf('report-periods', 'Plan periods in reports', '', [
    [
      '“十四五”规划圆满收官,“十五五”规划谋篇布局。',
      'The 14th Five-Year Plan will be concluded and the 15th Five-Year Plan formulated.',
    ],
    [
      '“十三五”规划确定的25项主要指标总体完成。',
      'The 25 main targets set in the 13th Five-Year Plan were met overall.',
    ],
    [
      '“十四五”时期,规划建设重大项目102项,总投资超过万亿元。',
      'During the 14th Five-Year Plan period (2021-2025), 102 major projects are planned, with total investment exceeding 1 trillion yuan.',
    ],
    [
      '“十四五”前四年累计完成投资4200亿元。',
      'Investment totaled 420 billion yuan in the first four years of the 14th Five-Year Plan period.',
    ],
    ['比“十三五”末增长23.6%。', 'This was a 23.6 percent increase over the end of the 13th Five-Year Plan period.'],
    [
      '“九五”以来,全市累计引进外资50亿美元。',
      'Since the Ninth Five-Year Plan, the city has attracted a total of US$5 billion in foreign investment.',
    ],
    [
      '“十四五”期间新增学位4.2万个,年均8400个。',
      'During the 14th Five-Year Plan, 42,000 school places will be added, averaging 8,400 a year.',
    ],
    ['“十一五”至“十三五”期间', 'from the 11th to the 13th Five-Year Plan periods'],
    [
      '第十五个五年规划建议于2025年10月发布。',
      'The recommendations for the 15th Five-Year Plan were released in October 2025.',
    ],
    [
      '“十四五”规划实施以来,20项指标中有18项达到或超过预期。',
      'Since the 14th Five-Year Plan began, 18 of its 20 indicators have met or exceeded expectations.',
    ],
    [
      '“十二五”“十三五”期间,人均GDP分别增长7.5%和5.8%。',
      'Per capita GDP grew by 7.5 percent and 5.8 percent during the 12th and 13th Five-Year Plan periods, respectively.',
    ],
    [
      '2021年是“十四五”开局之年,也是建党100周年。',
      'The year 2021 was the first year of the 14th Five-Year Plan period and the centenary of the CPC.',
    ],
  ]),
  pairsOf('report-ordinals', 'Ordinals in reports', '', [
    [
      '经济总量稳居世界第二位,货物贸易连续八年居世界第一。',
      'The economy ranked second in the world, and its trade in goods ranked first for the eighth consecutive year.',
    ],
    ['第三产业增加值占比达到56.7%。', 'The value added of the tertiary industry accounted for 56.7 percent.'],
    [
      '全省县域经济排名第7,较上年提升3个位次。',
      "It ranked 7th among the province's county economies, three places higher than the previous year.",
    ],
    [
      '首批5个试点、第二批8个试点全部通过验收。',
      'The first batch of five pilots and the second batch of eight all passed inspection.',
    ],
    [
      '二十届三中全会部署了300多项改革举措。',
      'The Third Plenary Session of the 20th CPC Central Committee set out more than 300 reform measures.',
    ],
    ['第五代移动通信基站达到425.1万个。', 'The number of fifth-generation mobile base stations reached 4.251 million.'],
    ['主要指标增速跻身全省前十。', 'The growth of major indicators was among the top ten in the province.'],
    [
      '第一产业增加值91414亿元,增长3.5%;第二产业增加值492087亿元,增长5.3%。',
      'The value added of the primary industry was 9,141.4 billion yuan, up by 3.5 percent; that of the secondary industry was 49,208.7 billion yuan, up by 5.3 percent.',
    ],
    [
      '第三轮中央生态环境保护督察反馈的36项问题完成整改31项。',
      'Of the 36 problems identified in the third round of central environmental inspections, 31 have been rectified.',
    ],
    ['四期扩建工程竣工。', 'Phase IV of the expansion project was completed.'],
    ['位列全国第16名,中部地区第3名。', 'It ranked 16th in the country and third in the central region.'],
    [
      '上半年增速居全市首位,三季度居第二位。',
      'Its growth rate ranked first in the city in the first half of the year and second in the third quarter.',
    ],
  ]),
  pairsOf('report-comparators', 'Comparators in reports', '', [
    [
      '单位国内生产总值能耗降低3%左右,生态环境质量持续改善,粮食产量1.4万亿斤左右。',
      'A drop of around 3 percent in energy consumption per unit of GDP; continued improvements in the environment; and grain output of around 700 million metric tons.',
    ],
    ['居民消费价格涨幅控制在3%以内。', 'Keep the CPI increase within 3 percent.'],
    [
      '失业率不高于6%,赤字率不超过3%。',
      'Unemployment will be no higher than 6 percent, and the deficit-to-GDP ratio will not exceed 3 percent.',
    ],
    [
      '空气质量优良天数达到250天以上,PM2.5浓度降至40微克/立方米以下。',
      'There will be at least 250 days of good air quality, and PM2.5 concentration will be cut to below 40 micrograms per cubic meter.',
    ],
    [
      '新开工项目100个以上,其中10亿元以上项目不少于15个。',
      'At least 100 new projects will be started, of which no fewer than 15 will involve investment of 1 billion yuan or more.',
    ],
    ['城乡居民收入比缩小到2.3以内。', 'The urban-rural income gap will be narrowed to within 2.3.'],
    [
      '60岁及以上人口31031万人,占全国人口的22.0%,其中65岁及以上人口22023万人,占15.6%。',
      'There were 310.31 million people aged 60 and above, accounting for 22.0 percent of the total, of whom 220.23 million were aged 65 and above, accounting for 15.6 percent.',
    ],
    ['一般性支出压减不低于5%。', 'General expenditures will be cut by no less than 5 percent.'],
    ['新增贷款占比最低达到30%。', 'The share of new loans shall reach a minimum of 30 percent.'],
    ['招标投标交易成本降幅超过15%。', 'Transaction costs for bidding fell by over 15 percent.'],
    ['年营业收入2000万元及以上的工业企业', 'industrial enterprises with annual revenue of 20 million yuan and above'],
    [
      '18周岁以下未成年人免票,6岁以下或身高1.3米以下儿童免费乘车。',
      'Admission is free for minors under 18, and children under 6 years old or below 1.3 meters in height ride free.',
    ],
    ['万元GDP用水量控制在25立方米以下。', 'Water use per 10,000 yuan of GDP will be kept below 25 cubic meters.'],
    [
      '不动产登记办理时间压减至2小时内,最多跑1次。',
      'Real estate registration will be completed within two hours, with at most one visit.',
    ],
  ]),
  pairsOf('report-rates', 'Rates in reports', '', [
    [
      '全年出生人口954万人,出生率为6.77‰;死亡人口1093万人,死亡率为7.76‰。',
      'There were 9.54 million births, with a birth rate of 6.77 per thousand, and 10.93 million deaths, with a death rate of 7.76 per thousand.',
    ],
    ['每百人拥有固定电话12.4部。', 'There were 12.4 fixed telephones per 100 persons.'],
    ['每百户家庭拥有汽车49.7辆。', 'Every 100 households owned 49.7 cars.'],
    [
      '居民医保人均财政补助标准提高30元,达到每人每年不低于670元。',
      'Government subsidies for basic medical insurance were increased by 30 yuan to no less than 670 yuan per person per year.',
    ],
    [
      '每千人口医疗卫生机构床位数7.4张、注册护士4.2人。',
      'There were 7.4 beds in medical institutions and 4.2 registered nurses per thousand people.',
    ],
    [
      '城镇居民人均可支配收入54188元,农村居民人均可支配收入23119元。',
      'The per capita disposable income was 54,188 yuan for urban residents and 23,119 yuan for rural residents.',
    ],
    ['煤矿百万吨死亡人数0.059人。', 'The death toll per one million tons of coal produced was 0.059.'],
    [
      '新建住宅充电桩配建比例不低于每10个车位1个。',
      'New housing will have no less than one charging pile for every ten parking spaces.',
    ],
    ['道路交通事故万车死亡人数1.35人。', 'Road traffic deaths per 10,000 vehicles were 1.35.'],
    [
      '人均年用水量410立方米,万元工业增加值用水量23.4立方米。',
      'Annual water use per capita was 410 cubic meters, and water use per 10,000 yuan of industrial value added was 23.4 cubic meters.',
    ],
    [
      '城乡低保标准分别提高到每人每月1025元、845元。',
      'Urban and rural subsistence allowances were raised to 1,025 yuan and 845 yuan per person per month, respectively.',
    ],
    ['每平方公里投资强度达到50亿元。', 'Investment intensity will reach 5 billion yuan per square kilometer.'],
  ]),
  pairsOf('report-growth', 'Growth and level in reports', '', [
    [
      '社会消费品零售总额487895亿元,比上年增长3.5%。',
      'Total retail sales of consumer goods reached 48,789.5 billion yuan, up by 3.5 percent over the previous year.',
    ],
    [
      '单位GDP二氧化碳排放累计下降18.8%,超额完成目标。',
      'Carbon dioxide emissions per unit of GDP fell by a total of 18.8 percent, exceeding the target.',
    ],
    ['全社会研发投入强度从2.1%提高到2.5%以上。', 'R&D intensity increased from 2.1 percent to over 2.5 percent.'],
    [
      '居民人均可支配收入增速与经济增长同步,达到5.1%。',
      'Per capita disposable income grew in step with the economy, at 5.1 percent.',
    ],
    [
      '新增减税降费2万亿元,企业所得税税率降为15%。',
      'Tax and fee cuts of 2 trillion yuan were made, and the corporate income tax rate was lowered to 15 percent.',
    ],
    [
      '城镇化率由60.2%提高至65.2%,五年提高5个百分点。',
      'The urbanization rate rose from 60.2 percent to 65.2 percent, an increase of five percentage points in five years.',
    ],
    [
      '粮食产量增加200亿斤,总产量达到1.41万亿斤。',
      'Grain output increased by 10 million tonnes to 705 million tonnes.',
    ],
    [
      '出口额同比下降4.6%,降幅收窄1.2个百分点。',
      'Exports were down 4.6 percent year on year, with the decline narrowing by 1.2 percentage points.',
    ],
    [
      '基础养老金最低标准再提高20元,增至123元。',
      'The minimum basic pension benefit was raised by another 20 yuan to 123 yuan.',
    ],
    [
      '办事材料减少40%,时限压缩70%以上。',
      'Required documents were reduced by 40 percent and processing times shortened by at least 70 percent.',
    ],
    [
      '专精特新企业达到126家,净增38家。',
      'The number of specialized and sophisticated enterprises reached 126, a net increase of 38.',
    ],
    [
      '地方政府债务余额控制在68.5亿元限额以内。',
      'Outstanding local government debt was kept within the limit of 6.85 billion yuan.',
    ],
  ]),
  pairsOf('report-names', 'Names with figures in reports', '', [
    ['实施“5+5”十强产业行动。', 'Implement the "5+5" initiative for ten strong industries.'],
    [
      '新建5G基站1200个,千兆用户占比35%。',
      'Build 1,200 new 5G base stations, with gigabit users making up 35 percent.',
    ],
    ['打造3A级以上景区8处。', 'Build eight scenic spots rated 3A-level or above.'],
    ['通过ISO14001环境管理体系认证的企业增加12家。', 'The number of enterprises certified under ISO 14001 rose by 12.'],
    [
      '全国劣Ⅴ类水质断面比例降至0.6%,Ⅰ—Ⅲ类断面比例为90.4%。',
      'The share of sections with water quality below Grade V fell to 0.6 percent, and that of sections at Grades I to III was 90.4 percent.',
    ],
    [
      'C919大型客机、“深海一号”投入运营。',
      'The C919 airliner and Deep Sea No.1 were put into operation.',
      ['深海一号', 'Deep Sea No.1'],
    ],
    ['完善“12345+N”诉求办理机制。', 'Improve the "12345+N" mechanism for handling requests.'],
    [
      '“双11”期间,网络零售额达到3.6亿元。',
      'During the "Double 11" festival, online retail sales reached 360 million yuan.',
    ],
    ['RCEP 15个成员国全部生效。', 'RCEP has entered into force for all 15 members.'],
    ['R290制冷剂替代、H2能源示范。', 'R290 refrigerant substitution and H2 energy demonstration.'],
    ['AI算力达到5000PFLOPS。', 'AI computing power will reach 5,000 PFLOPS.'],
    ['推动24小时自助政务服务区全覆盖,7×24小时不打烊。', 'Extend 24-hour self-service areas to every place, open 24/7.'],
  ]),
];
