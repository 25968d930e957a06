/** Sentences in the manner of district plans, policy documents and their English editions: long ones, clauses in another order. */

import { pairsOf, type PairClass } from './pairs.ts';

export const DISTRICT: readonly PairClass[] = [
  pairsOf('district-scales', 'Scales in district plans', '', [
    [
      '到2025年,培育营业收入过百亿元企业5家、过50亿元企业10家、过10亿元企业50家。',
      'By 2025, there will be five enterprises with operating revenue of more than 10 billion yuan, ten with over 5 billion yuan, and 50 with over 1 billion yuan.',
    ],
    [
      '总投资52.6亿元的12个重点项目落地建设,年内完成投资18亿元。',
      'Twelve key projects with a total investment of 5.26 billion yuan broke ground, with 1.8 billion yuan to be invested within the year.',
    ],
    [
      '力争引进落地亿元以上项目200个,其中50亿元以上项目不少于5个。',
      'Strive to bring in 200 projects of at least 100 million yuan each, including no fewer than five of 5 billion yuan or more.',
    ],
    [
      '区级财政每年安排不低于3000万元的科技专项资金。',
      'The district will earmark no less than 30 million yuan for science and technology every year.',
    ],
    [
      '网络零售额突破200亿元,跨境电商交易额达到8亿美元。',
      'Online retail sales will top RMB 20 billion and cross-border e-commerce transactions will reach US$800 million.',
    ],
    [
      '普惠型小微企业贷款余额超36万亿元,惠及小微企业6099万户次。',
      'The balance of inclusive loans to micro and small businesses exceeds 36 trillion yuan, reaching 60.99 million borrowers.',
    ],
    ['数据中心标准机架达到2.5万个。', 'Data centers will have 25,000 standard racks.'],
    [
      '年供热能力达到1200万平方米,新增供气管网120公里。',
      'Annual heating capacity will cover 12 million square meters, and 120 km of gas pipelines will be added.',
    ],
    [
      '全年接待游客突破1000万人次,实现旅游综合收入85亿元。',
      'The district received more than 10 million tourist visits over the year, earning 8.5 billion yuan in tourism revenue.',
    ],
    [
      '发放创业担保贷款1.26亿元,扶持创业864人,带动就业3210人。',
      'Guaranteed business startup loans of 126 million yuan were granted to 864 people, creating 3,210 jobs.',
    ],
  ]),
  pairsOf('district-ranges', 'Ranges in district plans', '', [
    [
      '每个街道打造3—5个“一刻钟便民生活圈”。',
      'Each subdistrict will build three to five "15-minute convenient living circles".',
    ],
    [
      '住房公积金缴存比例为5%—12%。',
      'The contribution rate of the housing provident fund is between 5 and 12 percent.',
    ],
    [
      '对符合条件的企业给予10万元至50万元一次性奖励。',
      'Eligible enterprises will receive a one-off award of 100,000 to 500,000 yuan.',
    ],
    [
      '利用2—3年时间,完成全区128个老旧小区改造。',
      'All 128 old residential communities in the district will be renovated in two to three years.',
    ],
    ['每2—3年开展一次评估。', 'An evaluation will be carried out every two to three years.'],
    ['10—20家企业进入省级“瞪羚”企业库。', 'Some 10 to 20 enterprises will enter the provincial list of gazelle firms.'],
    [
      '学前三年(3—6岁)毛入园率达到98%以上。',
      'The gross enrollment rate for three years of preschool education (ages 3–6) will be above 98 percent.',
    ],
    ['2025—2030年,二氧化碳排放强度下降18%~20%。', 'Carbon intensity will fall by 18%–20% over 2025–2030.'],
    ['建设周期为18至24个月,总投资6亿至8亿元。', 'Construction will take 18–24 months and cost RMB 600–800 million.'],
  ]),
  pairsOf('district-about', 'Approximations in district plans', '', [
    [
      '区域面积约244平方公里,常住人口约100万。',
      'The district covers about 244 square kilometers and has a permanent population of about 1 million.',
    ],
    [
      '拥有各类商业网点3万余个,大型商场超市80多家。',
      'It has over 30,000 commercial outlets and more than 80 large shopping malls and supermarkets.',
    ],
    ['财政支出的八成左右用于民生。', 'Around 80 percent of fiscal expenditure goes to improving living standards.'],
    [
      '二十余个国家和地区的客商参会。',
      'Business people from more than 20 countries and regions attended the conference.',
    ],
    ['解决近万名职工子女入学问题。', 'School places were found for nearly 10,000 children of workers.'],
    [
      '项目年均可节约标准煤约1.5万吨,减排二氧化碳近4万吨。',
      'The project will save around 15,000 tons of standard coal and cut carbon dioxide emissions by nearly 40,000 tons a year on average.',
    ],
    [
      '三分之二以上的镇建有标准化文体广场。',
      'More than two-thirds of towns have standard cultural and sports squares.',
    ],
    [
      '实施民生项目上百个,惠及数十万人。',
      'Over one hundred livelihood projects were carried out, benefiting hundreds of thousands of people.',
    ],
    ['近50%的高中毕业生进入高校学习。', 'Almost half of senior high school graduates went on to college.'],
    ['整合各级资金约二千万元。', 'Roughly 20 million yuan of funds at all levels was pooled.'],
  ]),
  pairsOf('district-multiples', 'Multiples in district plans', '', [
    [
      '到“十四五”末,规上工业企业数量实现翻番。',
      'By the end of the 14th Five-Year Plan period, the number of industrial enterprises above designated size will double.',
    ],
    ['财政科技支出翻一番以上。', 'Fiscal spending on science and technology will more than double.'],
    [
      '城区公共停车位比2020年增加2倍。',
      'The number of public parking spaces in the urban area will be triple that of 2020.',
    ],
    [
      '电商交易额五年增长4倍,达到150亿元。',
      'E-commerce transactions will increase fivefold in five years to 15 billion yuan.',
    ],
    [
      '到2030年,新型储能装机规模是2020年的10倍左右。',
      'By 2030, installed capacity of new energy storage will be about ten times that of 2020.',
    ],
    ['居民储蓄余额为2015年的1.8倍。', 'Household savings were 1.8 times those of 2015.'],
    ['亩均效益提高近一倍。', 'Returns per mu nearly doubled.'],
    ['游客数量翻了两番。', 'The number of visitors has quadrupled.'],
    ['实现旅游总收入翻一番、突破300亿元。', 'Double total tourism revenue to more than 30 billion yuan.'],
  ]),
  pairsOf('district-points', 'Percentages and points in district plans', '', [
    [
      '全社会研发投入占GDP比重达到3.2%,高于全市平均水平0.5个百分点。',
      'R&D spending will reach 3.2 percent of GDP, 0.5 percentage points above the city average.',
    ],
    [
      '财政收入增速高于全市平均增速2个百分点以上。',
      'Fiscal revenue will grow at least 2 percentage points faster than the city average.',
    ],
    [
      '高新技术产业产值占比年均提高1.5个百分点。',
      'The share of high-tech industry in output will rise by an average of 1.5 percentage points a year.',
    ],
    [
      '农村自来水普及率、生活垃圾分类覆盖率分别达到99%、100%。',
      'Tap water will reach 99 percent of rural areas, and waste sorting 100 percent.',
    ],
    ['行政村实现5G网络百分之百覆盖。', 'All administrative villages (100 percent) will have 5G coverage.'],
    [
      '战略性新兴产业占比每年提升2个百分点,2025年超过45%。',
      'The share of strategic emerging industries will go up by two percentage points each year to over 45 percent in 2025.',
    ],
    [
      '一半以上的行政村集体收入达到50万元。',
      'At least half of administrative villages will have collective incomes of 500,000 yuan.',
    ],
    [
      '企业满意度提高10个百分点,达到95%以上。',
      'Business satisfaction will rise 10 percentage points to at least 95 percent.',
    ],
    ['合格率为99.2%,同比上升0.4个百分点。', 'The pass rate was 99.2%, up 0.4 pp year on year.'],
    ['居民恩格尔系数由28.6%下降到27%。', 'The Engel coefficient dropped from 28.6 per cent to 27 per cent.'],
  ]),
  pairsOf('district-land', 'Mu and hectares in district plans', '', [
    [
      '新建公园绿地30万平方米,改造提升绿化面积1500亩。',
      'Build 300,000 square meters of parks and green space, and upgrade 1,500 mu (100 hectares) of greenery.',
    ],
    [
      '全区永久基本农田保护面积不少于12.6万亩。',
      'No less than 126,000 mu of permanent basic cropland in the district will be protected.',
    ],
    [
      '工业用地亩均投资强度不低于400万元、亩均税收不低于25万元。',
      'Industrial land shall see investment of no less than 4 million yuan and tax of no less than 250,000 yuan per mu.',
    ],
    [
      '修复矿山生态约2万亩,林木绿化率达到40%。',
      'About 1,333 hectares of mining land will be restored, and forest and greenery coverage will reach 40 percent.',
    ],
    [
      '园区规划面积15.8平方公里,已开发5.2平方公里。',
      'The park has a planned area of 15.8 sq km, of which 5.2 sq km has been developed.',
    ],
    [
      '流转土地8.5万亩,培育家庭农场210家。',
      'Land totaling 85,000 mu was transferred and 210 family farms were fostered.',
    ],
    [
      '收储土地3000亩,供应住宅用地60公顷。',
      'Three thousand mu of land was purchased for reserve, and 60 hectares supplied for housing.',
    ],
    ['小麦亩产达到1200斤。', 'Wheat yields reached 600 kg per mu.'],
    ['果品年产量2.4亿斤。', 'Annual fruit output is 120,000 tonnes.'],
  ]),
  pairsOf('district-years', 'Years in district plans', '', [
    [
      '到二〇二五年,基本建成现代化主城区;到二〇三五年,全面建成。',
      'By 2025, a modern main urban area will be basically in place; by 2035, it will be completed in all respects.',
    ],
    [
      '2021年至2025年每年改造老旧小区20个。',
      'Twenty old residential communities will be renovated every year from 2021 to 2025.',
    ],
    ['2025年末前全部整改到位。', 'All will be rectified before the end of 2025.'],
    ['一九五五年建区以来', 'since the district was founded in 1955'],
    ['2024年8月上旬开工,2026年底竣工。', 'Work began in early August 2024 and will be finished by the end of 2026.'],
    [
      '“三步走”:2025年打基础、2030年上台阶、2035年达目标。',
      'A three-step approach: lay the foundation by 2025, move up a level by 2030 and reach the goal by 2035.',
      ['三步走', 'three-step approach'],
    ],
    ['2020—2022年三年行动计划', 'Three-Year Action Plan (2020–2022)'],
    ['二〇二二年冬奥会', 'the 2022 Winter Olympics'],
    ['2023年3月5日至13日', 'March 5–13, 2023'],
  ]),
  pairsOf('district-periods', 'Plan periods in district plans', '', [
    [
      '“十四五”时期,我区将处于转型跨越的关键阶段。',
      'During the 14th Five-Year Plan period, the district will be at a crucial stage of transformation.',
    ],
    [
      '“十三五”期间,累计新增城镇就业7.5万人,年均1.5万人。',
      'During the 13th Five-Year Plan period, 75,000 urban jobs were created, an average of 15,000 a year.',
    ],
    [
      '到“十四五”末,地区生产总值达到1000亿元以上,年均增长6%左右。',
      'By the end of the 14th Five-Year Plan period, GDP will reach at least 100 billion yuan, growing by around 6 percent a year on average.',
    ],
    [
      '“十四五”规划期内,每年新开工棚改安置房2000套。',
      'Within the 14th Five-Year Plan period, construction of 2,000 resettlement homes will start each year.',
    ],
    [
      '在“十三五”基础上,“十四五”再压减落后产能20万吨。',
      'Building on the 13th Five-Year Plan, a further 200,000 tonnes of outdated capacity will be cut in the 14th Five-Year Plan period.',
    ],
    ['《张店区“十四五”养老服务体系规划》', 'Zhangdian District 14th Five-Year Plan for the Elderly Care System'],
    ['“十五五”时期(2026—2030年)', 'the 15th Five-Year Plan period (2026–2030)'],
    ['“十四五”收官之年', 'the final year of the 14th Five-Year Plan'],
    ['“十四五”中后期', 'the middle and later part of the 14th Five-Year Plan period'],
  ]),
  pairsOf('district-ordinals', 'Ordinals in district plans', '', [
    [
      '综合竞争力居全国市辖区百强第42位。',
      'It ranks 42nd among the top 100 districts in the country in overall competitiveness.',
      ['百强', 'top 100 districts'],
    ],
    ['首批入选国家级试点。', 'It was in the first group of national pilots.'],
    ['第三批10个自贸试验区', 'the third batch of ten pilot free trade zones'],
    [
      '进出口总额、利用外资分列全市第一、第二。',
      'It ranked first in the city in imports and exports and second in foreign investment.',
    ],
    ['第29届中国国际陶瓷博览会', 'the 29th China International Ceramics Fair'],
    ['连续4年获省考核一等奖。', 'It won the first prize in the provincial evaluation for four years running.'],
    [
      '第二轮督察整改完成率100%。',
      'The completion rate of the second round of inspection rectification was 100 percent.',
    ],
    ['进入全省第一梯队,力争前5名。', 'Enter the first tier in the province and strive for the top five.'],
    ['三期项目占地300亩。', 'Phase III of the project occupies 300 mu.'],
    [
      '党的十九届四中、五中全会精神',
      'the guiding principles of the Fourth and Fifth Plenary Sessions of the 19th CPC Central Committee',
    ],
  ]),
  pairsOf('district-comparators', 'Comparators in district plans', '', [
    [
      '行政审批时限总体压缩70%以上,即办件占比不低于50%。',
      'Overall approval time will be cut by over 70 percent, and matters handled on the spot will account for no less than 50 percent.',
    ],
    [
      '城镇登记失业率控制在4%以内,居民消费价格指数涨幅控制在3%以内。',
      'The registered urban unemployment rate will be kept below 4 percent and the CPI increase within 3 percent.',
    ],
    [
      '义务教育学校大班额比例控制在5%以下,小学班额不超过45人。',
      'Oversized classes will be kept under 5 percent in compulsory education, and primary classes will have no more than 45 pupils.',
    ],
    [
      '养老机构护理型床位占比不低于60%,每千名老人拥有社会养老床位42张以上。',
      'No less than 60 percent of beds will be nursing beds, and there will be at least 42 elderly care beds per 1,000 seniors.',
    ],
    [
      '80%以上的政务服务事项“全程网办”。',
      'More than 80 percent of government services will be handled entirely online.',
    ],
    [
      '装配式建筑占新建建筑比例达到50%以上,星级绿色建筑达到30%以上。',
      'Prefabricated buildings will make up over 50 percent of new buildings, and star-rated green buildings at least 30 percent.',
    ],
    ['危险废物安全处置率必须保持100%。', 'The safe disposal rate of hazardous waste must be kept at 100 percent.'],
    [
      '从业人员10人以下或年营业收入500万元以下的个体工商户',
      'self-employed businesses with fewer than 10 employees or annual revenue of less than 5 million yuan',
    ],
    ['补助资金最高不超过200万元。', 'Subsidies will not exceed 2 million yuan.'],
    ['最高给予500万元奖励。', 'Awards of up to 5 million yuan will be granted.'],
    [
      '按不低于项目总投资10%的比例配套。',
      'Matching funds will be no less than 10 percent of the total project investment.',
    ],
    [
      '响应时间少于30分钟,故障率小于0.5%。',
      'Response time will be under 30 minutes and the failure rate less than 0.5 percent.',
    ],
    ['每年至少组织2次应急演练。', 'Hold emergency drills at least twice a year.'],
  ]),
  pairsOf('district-rates', 'Rates in district plans', '', [
    [
      '每千人拥有执业(助理)医师4.2名、注册护士4.8名。',
      'For every 1,000 people there will be 4.2 licensed (assistant) doctors and 4.8 registered nurses.',
    ],
    ['每千人口医疗卫生机构床位数达到9.5张。', 'Hospital beds will reach 9.5 per 1,000 people.'],
    [
      '人均公共文化设施面积0.5平方米,人均体育场地面积2.8平方米。',
      'There will be 0.5 square meters of public cultural facilities and 2.8 square meters of sports venues per person.',
    ],
    ['万人拥有公共交通车辆14.5标台。', 'There will be 14.5 standard public transport vehicles per 10,000 people.'],
    ['城镇人均住房建筑面积38.6平方米。', 'Per capita urban housing floor space will be 38.6 square meters.'],
    ['每万名就业人员中研发人员达到120人年。', 'There will be 120 person-years of R&D personnel per 10,000 employees.'],
    [
      '主要劳动年龄人口受过高等教育的比例达到28%,劳动年龄人口平均受教育年限11.8年。',
      'The share of the main working-age population with higher education will reach 28 percent, and the average schooling of the working-age population will be 11.8 years.',
    ],
    [
      '单位工业增加值能耗下降14%,每万元降至0.5吨标准煤以下。',
      'Energy use per unit of industrial value added will drop by 14 percent, to below 0.5 tonnes of coal equivalent per 10,000 yuan.',
    ],
    ['每名婴幼儿每月补助300元。', 'A subsidy of 300 yuan a month will be paid for each infant.'],
    [
      '企业职工最低工资标准为每月2010元、每小时20元。',
      'The minimum wage is 2,010 yuan per month and 20 yuan per hour.',
    ],
  ]),
  pairsOf('district-growth', 'Growth and level in district plans', '', [
    [
      '地区生产总值由2015年的420亿元增加到2020年的560亿元,年均增长6%。',
      'GDP rose from 42 billion yuan in 2015 to 56 billion yuan in 2020, growing at an average annual rate of 6 percent.',
    ],
    [
      '累计压减煤炭消费120万吨,煤炭占比降至45%。',
      'Coal consumption was cut by a total of 1.2 million tonnes, and its share fell to 45 percent.',
    ],
    [
      'PM2.5年均浓度由2015年的89微克/立方米下降到52微克/立方米,改善41.6%。',
      'The annual average concentration of PM2.5 fell from 89 micrograms per cubic meter in 2015 to 52, an improvement of 41.6 percent.',
    ],
    [
      '市场主体总量由5.8万户增至9.6万户,增长65.5%。',
      'The number of market entities grew from 58,000 to 96,000, up 65.5 percent.',
    ],
    [
      '城镇化率达到93.2%,比2015年提高2.1个百分点。',
      'The urbanization rate reached 93.2 percent, up 2.1 percentage points from 2015.',
    ],
    [
      '主要污染物排放量削减10%,优良天数增加到260天。',
      'Emissions of major pollutants will be reduced by 10 percent, and days with good air quality will increase to 260.',
    ],
    [
      '五年新增公办园学位1.2万个,公办率提高至60%。',
      'In five years, 12,000 public kindergarten places will be added, raising the public share to 60 percent.',
    ],
    ['水质达标率提高15%至85%。', 'The rate of water meeting the standards will be raised by 15 percent to 85 percent.'],
    ['人均预期寿命提高1岁左右,达到80岁。', 'Average life expectancy will increase by about one year to 80 years.'],
    [
      '财政收入三年净增10亿元,迈上60亿元台阶。',
      'Fiscal revenue will see a net increase of 1 billion yuan in three years and cross the 6-billion-yuan mark.',
    ],
  ]),
  pairsOf('district-names', 'Names with figures in district plans', '', [
    [
      '新认定省级“专精特新”企业25家,国家级“小巨人”企业6家,入选工业4.0试点2家。',
      'Twenty-five enterprises were newly recognized at the provincial level as specialized and sophisticated, six as national "little giants", and two were chosen as Industry 4.0 pilots.',
    ],
    ['发布“人才新政20条”。', 'Release the 20-point new talent policy.'],
    ['健全“1+3+X”应急预案体系。', 'Improve the "1+3+X" system of emergency response plans.'],
    ['A级纳税人达到3200户。', 'There were 3,200 taxpayers rated A.'],
    ['创建AAAA级景区2家、AAA级景区3家。', 'Create two AAAA-level and three AAA-level scenic areas.'],
    ['建成北斗+5G融合应用场景10个以上。', 'Build at least ten application scenarios integrating BeiDou and 5G.'],
    ['110、119、120、122“四台合一”。', 'Integrate the four hotlines 110, 119, 120 and 122.'],
    [
      '推进G20青银高速、S29滨莱高速改扩建。',
      'Expand the G20 Qingdao–Yinchuan Expressway and the S29 Binzhou–Laiwu Expressway.',
    ],
    ['执行GB/T 19001标准。', 'Apply standard GB/T 19001.'],
    [
      '培育3D打印、4K超高清、6G等未来产业。',
      'Foster industries of the future such as 3D printing, 4K ultra-HD and 6G.',
    ],
    ['打造“24小时不打烊”智慧书屋12处。', 'Open 12 smart reading rooms that are open 24 hours.'],
    ['“7·20”特大暴雨灾后重建项目14个。', 'Fourteen reconstruction projects after the July 20 rainstorm disaster.'],
  ]),
];
