/** Longer sentences, in the manner of statistical communiqués, work reports, plans and yearbooks. */

import { pairsOf, type PairClass } from './pairs.ts';

export const YEARBOOK: readonly PairClass[] = [
  pairsOf('communique', 'Statistical communiqués', 'Many figures in one sentence, in another order.', [
    [
      '初步核算,全年全区生产总值512.6亿元,按不变价格计算,比上年增长6.3%。其中,第一产业增加值3.2亿元,增长4.1%;第二产业增加值128.5亿元,增长7.0%;第三产业增加值380.9亿元,增长6.1%。',
      'According to preliminary accounting, the gross domestic product (GDP) of the district totaled 51.26 billion yuan for the year, up 6.3 percent over the previous year at constant prices. Of this total, the value added of the primary industry was 320 million yuan, up 4.1 percent; that of the secondary industry 12.85 billion yuan, up 7.0 percent; and that of the tertiary industry 38.09 billion yuan, up 6.1 percent.',
    ],
    [
      '三次产业结构由上年的0.7:25.6:73.7调整为0.6:25.1:74.3。',
      'The ratio of the three industries changed from 0.7:25.6:73.7 in the previous year to 0.6:25.1:74.3.',
    ],
    [
      '年末全区常住人口98.7万人,比上年末增加1.2万人,城镇化率为93.52%,提高0.31个百分点。',
      'At the end of the year, the district had a permanent population of 987,000, an increase of 12,000 over the end of the previous year; the urbanization rate was 93.52%, up 0.31 percentage points.',
    ],
    [
      '全年出生人口6125人,出生率为6.23‰;死亡人口5870人,死亡率为5.97‰;自然增长率为0.26‰。',
      'There were 6,125 births in the year, a birth rate of 6.23 per thousand, and 5,870 deaths, a death rate of 5.97 per thousand. The natural growth rate was 0.26 per thousand.',
    ],
    ['居民消费价格比上年上涨2.1%。', 'The consumer price index rose by 2.1 percent over the previous year.'],
    [
      '城镇新增就业1.52万人,年末城镇登记失业率2.86%。',
      '15,200 new urban jobs were created, and the registered urban unemployment rate stood at 2.86 percent at year-end.',
    ],
    [
      '规模以上工业企业实现营业收入1286.4亿元,同比增长12.7%;实现利润总额76.3亿元,同比下降3.5%。',
      'Industrial enterprises above designated size posted operating revenue of 128.64 billion yuan, up 12.7 percent year on year, and total profits of 7.63 billion yuan, down 3.5 percent.',
    ],
    [
      '全年粮食总产量2.3万吨,其中夏粮1.1万吨,秋粮1.2万吨;粮食单产460公斤/亩。',
      'Total grain output for the year was 23,000 tonnes, of which 11,000 tonnes were summer grain and 12,000 tonnes autumn grain; the yield was 460 kg per mu.',
    ],
    [
      '社会消费品零售总额达到402.1亿元,增长15.8%,增速居全市首位。',
      'Total retail sales of consumer goods reached 40.21 billion yuan, an increase of 15.8 percent, the fastest in the city.',
    ],
    [
      '全年货物进出口总额1023.5亿元,其中出口658.2亿元,进口365.3亿元。',
      'Imports and exports of goods totaled 102.35 billion yuan in the year: exports were 65.82 billion yuan and imports 36.53 billion yuan.',
    ],
    [
      '年末金融机构本外币各项存款余额1834.2亿元,比年初增加152.7亿元。',
      'Outstanding deposits in RMB and foreign currencies at financial institutions stood at 183.42 billion yuan at year-end, 15.27 billion yuan more than at the beginning of the year.',
    ],
    [
      '居民人均可支配收入48621元,增长8.3%;人均消费支出29874元,增长7.9%。',
      'Per capita disposable income was 48,621 yuan, an increase of 8.3%, and per capita consumption expenditure was 29,874 yuan, an increase of 7.9%.',
    ],
    ['城乡居民收入比为1.82。', 'The urban-rural income ratio was 1.82.'],
    [
      '全区共有各级各类学校156所,在校学生14.3万人,专任教师9800余人。',
      'The district has 156 schools of all types and at all levels, with 143,000 students and more than 9,800 full-time teachers.',
    ],
    [
      '年末共有卫生机构(含村卫生室)872个,拥有床位8960张,卫生技术人员1.3万人。',
      'At year-end there were 872 medical institutions (including village clinics), with 8,960 beds and 13,000 health workers.',
    ],
    [
      '空气质量优良天数238天,比上年增加21天。',
      'There were 238 days of good air quality, 21 more than in the previous year.',
    ],
    [
      '全年发明专利授权量623件,每万人口发明专利拥有量28.6件。',
      '623 invention patents were granted in the year, and there were 28.6 invention patents per 10,000 people.',
    ],
    [
      '高新技术产业产值占规模以上工业总产值的比重为52.3%,比上年提高2.6个百分点。',
      'High-tech industries accounted for 52.3 percent of the gross output value of industrial enterprises above designated size, 2.6 percentage points higher than the previous year.',
    ],
    [
      '全年完成邮政业务总量18.4亿元,快递业务量1.26亿件。',
      'Postal services worth 1.84 billion yuan were completed, and 126 million parcels were delivered.',
    ],
    [
      '参加城镇职工基本养老保险人数31.2万人,参加城乡居民基本医疗保险人数42.6万人。',
      '312,000 people were covered by basic pension insurance for urban workers and 426,000 by basic medical insurance for rural and non-working urban residents.',
    ],
    [
      '全社会用电量56.8亿千瓦时,其中工业用电量32.1亿千瓦时。',
      'Electricity consumption was 5.68 billion kWh, including 3.21 billion kWh for industry.',
    ],
    [
      '生产安全事故起数、死亡人数分别下降12.5%和8.3%。',
      'The number of workplace accidents and the number of deaths fell by 12.5 percent and 8.3 percent respectively.',
    ],
  ]),
  pairsOf('report', 'Work reports', 'What has been done and what is to be done, in the voice of a government.', [
    [
      '五年来,地区生产总值由386亿元增加到512亿元,年均增长5.8%。',
      'Over the past five years, regional GDP rose from 38.6 billion yuan to 51.2 billion yuan, an average annual increase of 5.8 percent.',
    ],
    [
      '一般公共预算收入突破50亿元,连续三年位居全市第一。',
      'General public budget revenue exceeded 5 billion yuan, ranking first in the city for three consecutive years.',
    ],
    [
      '新开工亿元以上项目126个,其中10亿元以上项目18个。',
      'Construction started on 126 projects worth 100 million yuan or more, 18 of which were worth 1 billion yuan or more.',
    ],
    [
      '累计改造老旧小区218个、惠及居民6.8万户,棚户区改造开工1.2万套。',
      'A cumulative total of 218 old residential compounds were renovated, benefiting 68,000 households, and rebuilding began on 12,000 homes in run-down areas.',
    ],
    [
      '今年发展的主要预期目标是:地区生产总值增长6%左右,固定资产投资增长8%以上,居民收入增长与经济增长基本同步。',
      'The main projected targets for this year are: GDP growth of around 6 percent, growth in fixed-asset investment of 8 percent or more, and growth in personal income that is basically in step with economic growth.',
    ],
    [
      '力争全年引进过亿元项目60个以上,到位资金200亿元以上。',
      'Strive to bring in at least 60 projects of over 100 million yuan, with no less than 20 billion yuan of funds in place, over the year.',
    ],
    [
      '新建改扩建中小学、幼儿园31所,新增学位2.4万个,大班额全部消除。',
      'Thirty-one primary and secondary schools and kindergartens were built, renovated or expanded, adding 24,000 places; oversized classes were eliminated.',
    ],
    [
      '城乡低保标准分别提高到每人每月873元和698元。',
      'Urban and rural subsistence allowances were raised to 873 yuan and 698 yuan per person per month respectively.',
    ],
    [
      '企业开办时间由3天压缩到1天以内,审批事项平均承诺时限压减70%以上。',
      'The time needed to start a business was cut from three days to within one day, and the average promised time for approvals was cut by at least 70 percent.',
    ],
    ['市场主体达到13.6万户,是2016年的2.1倍。', 'Market entities reached 136,000, 2.1 times the number in 2016.'],
    ['财政支出的80%以上用于民生。', 'At least 80 percent of fiscal expenditure went to improving living standards.'],
    [
      'PM2.5平均浓度降至45微克/立方米,同比改善10.2%。',
      'The average concentration of PM2.5 dropped to 45 micrograms per cubic meter, an improvement of 10.2 percent year on year.',
    ],
    [
      '“四上”企业新增210家,总数突破1000家。',
      'Another 210 large-scale enterprises were added, bringing the total to over 1,000.',
    ],
    [
      '办结人大代表建议86件、政协提案132件,办复率100%。',
      'The government handled 86 suggestions from people’s congress deputies and 132 proposals from CPPCC members, with a response rate of 100 percent.',
    ],
    [
      '“三公”经费压减12.6%。',
      'Spending on official overseas visits, vehicles and hospitality was cut by 12.6 percent.',
    ],
    [
      '引进外籍专家56名,新增省级以上人才平台12个。',
      'Fifty-six foreign experts were recruited and 12 talent platforms at or above the provincial level were added.',
    ],
    [
      '全区12345热线办结率达99.8%,群众满意率95%以上。',
      'The completion rate of the 12345 hotline was 99.8 percent, and the satisfaction rate at least 95 percent.',
    ],
    [
      '我们实施了“双百工程”,100个重点项目、100家重点企业加快发展。',
      'We carried out the “Double Hundred” project: 100 key projects and 100 key enterprises sped up their development.',
    ],
    ['过去一年,我们打赢了三大攻坚战。', 'In the past year, we won the three critical battles.'],
    [
      '新冠肺炎疫情发生后,累计派出3批28名医护人员驰援湖北。',
      'After the outbreak of COVID-19, 28 medical workers were sent to support Hubei in three groups.',
    ],
    [
      '完成造林绿化2.6万亩,森林覆盖率提高1.5个百分点。',
      'Trees were planted on 26,000 mu (about 1,733 hectares), and forest coverage rose by 1.5 percentage points.',
    ],
    [
      '拆除违法建筑320万平方米,腾出土地4600亩。',
      'Illegal structures covering 3.2 million square meters were demolished, freeing up 4,600 mu of land.',
    ],
    [
      '开通公交线路16条,投放新能源公交车420辆,公交出行分担率达到28%。',
      'Sixteen bus routes were opened and 420 new energy buses put into service; public transport accounts for 28 percent of trips.',
    ],
    [
      '今年一季度实现“开门红”,主要指标增速高于全市平均水平。',
      'The first quarter got off to a good start, with the growth of the main indicators above the city average.',
    ],
  ]),
  pairsOf('plan', 'Five-year plans', 'Goals, indicators and measures.', [
    [
      '到2025年,地区生产总值年均增长6%左右,人均地区生产总值达到1.5万美元。',
      'By 2025, regional GDP will grow at an average annual rate of around 6 percent, and per capita GDP will reach US$15,000.',
    ],
    ['全员劳动生产率增长高于GDP增长。', 'Overall labor productivity will grow faster than GDP.'],
    [
      '全社会研发经费投入年均增长7%以上,力争投入强度高于“十三五”时期实际。',
      'R&D spending will grow by at least 7 percent a year on average, and we will strive for a higher R&D intensity than that in the 13th Five-Year Plan period.',
    ],
    [
      '单位地区生产总值能源消耗和二氧化碳排放分别降低13.5%、18%。',
      'Energy consumption and carbon dioxide emissions per unit of GDP will be reduced by 13.5 percent and 18 percent, respectively.',
    ],
    ['森林覆盖率提高到24.1%。', 'Forest coverage will be raised to 24.1 percent.'],
    [
      '基本养老保险参保率提高到95%。',
      'The proportion of the population covered by basic pension insurance will rise to 95 percent.',
    ],
    [
      '劳动年龄人口平均受教育年限提高到11.3年。',
      'The average schooling of the working-age population will be extended to 11.3 years.',
    ],
    ['人均预期寿命再提高1岁。', 'Average life expectancy will increase by one more year.'],
    [
      '到2035年,人均国内生产总值达到中等发达国家水平。',
      'By 2035, per capita GDP will be on a par with that of moderately developed countries.',
    ],
    ['规划期为2021—2025年,展望到2035年。', 'The plan covers 2021–2025 and looks ahead to 2035.'],
    [
      '打造3—5个百亿级产业集群,培育1家以上千亿级企业。',
      'Foster three to five industrial clusters at the 10-billion-yuan level and at least one enterprise at the 100-billion-yuan level.',
    ],
    ['建设“两轴四区多中心”的空间格局。', 'Build a spatial pattern of two axes, four zones and multiple centers.'],
    [
      '构建“一核引领、三带联动、五区支撑”发展格局。',
      'Form a layout led by one core, linked by three belts and supported by five zones.',
    ],
    [
      '推动数字经济核心产业增加值占地区生产总值比重由7.8%提升至10%。',
      'Raise the share of the core industries of the digital economy in GDP from 7.8 percent to 10 percent.',
    ],
    [
      '每千人口拥有3岁以下婴幼儿托位数达到4.5个以上,其中普惠托位占比60%以上。',
      'Ensure at least 4.5 nursery places for children under three per 1,000 people, at least 60 percent of which are publicly affordable.',
    ],
    [
      '5G网络实现城区全覆盖,千兆光纤用户占比达到30%。',
      '5G networks will cover the whole urban area, and 30 percent of users will have gigabit fiber.',
    ],
    [
      '城市污水集中处理率稳定在98%以上,生活垃圾无害化处理率保持100%。',
      'Keep the rate of centralized urban sewage treatment at 98 percent or above, and the rate of harmless treatment of household waste at 100 percent.',
    ],
    [
      '新增停车泊位2万个、充电桩3000个,新建改造城市道路80公里。',
      'Add 20,000 parking spaces and 3,000 charging piles, and build or upgrade 80 kilometers of urban roads.',
    ],
    [
      '到2025年,全区旅游总收入突破百亿元,年均增长10%以上。',
      'By 2025, total tourism revenue in the district will exceed 10 billion yuan, growing by at least 10 percent a year on average.',
    ],
    [
      '保持高中阶段教育毛入学率在98%以上。',
      'Maintain a gross enrollment ratio in senior secondary education of no lower than 98 percent.',
    ],
    [
      '严控能源消费总量,煤炭消费量压减50万吨,规上工业煤耗降至320万吨标准煤以内。',
      'Strictly control total energy consumption: cut coal consumption by 500,000 tonnes, and bring that of large industrial enterprises to within 3.2 million tonnes of standard coal.',
    ],
    [
      '养老机构护理型床位占比不低于60%,社区养老服务设施覆盖率达到100%。',
      'Nursing beds will make up no less than 60 percent of beds in elderly care institutions, and community elderly care facilities will cover 100 percent of communities.',
    ],
    [
      '每年选派20名左右优秀年轻干部到基层锻炼。',
      'About 20 outstanding young officials will be sent to the grassroots every year.',
    ],
    ['建立“1+3+N”政策体系。', 'Set up a "1+3+N" policy system.'],
    [
      '推进建设2个省级特色小镇和3个乡村振兴示范片区。',
      'Promote the development of two provincial-level featured towns and three demonstration areas for rural revitalization.',
    ],
    [
      '加快张博铁路、309国道、胶济铁路二线等项目建设。',
      'Accelerate the Zhangbo Railway, National Highway 309, the second line of the Jiaoji Railway and other projects.',
    ],
    [
      '实现15分钟健身圈全覆盖,经常参加体育锻炼人数比例超过42%。',
      'Extend 15-minute fitness circles to all areas; more than 42 percent of the population will exercise regularly.',
    ],
    ['重大食品安全事故零发生。', 'Zero major food safety incidents.'],
    [
      '亿元GDP生产安全事故死亡率控制在0.02以下。',
      'Keep the workplace accident death rate per 100 million yuan of GDP below 0.02.',
    ],
    [
      '规模以上文化企业达到50家,文化产业增加值占比超过5%。',
      'There will be 50 cultural enterprises above designated size, and the cultural industry will account for over 5 percent of value added.',
    ],
  ]),
  pairsOf('yearbook', 'Yearbooks and notices', 'Dates, documents, places and things.', [
    [
      '张店区总面积360平方公里,辖6个街道、5个镇,常住人口100余万。',
      'Zhangdian District covers 360 square kilometers and administers six subdistricts and five towns, with a permanent population of over 1 million.',
    ],
    [
      '2019年3月15日,第十三届全国人民代表大会第二次会议通过。',
      'Adopted at the Second Session of the Thirteenth National People’s Congress on March 15, 2019.',
    ],
    ['淄博有着3000多年的历史。', 'Zibo has a history of more than 3,000 years.'],
    [
      '该馆始建于1958年,2002年9月迁入新址,占地1.8公顷。',
      'The museum was founded in 1958 and moved to its new site, covering 1.8 hectares, in September 2002.',
    ],
    [
      '博物馆藏品3万余件(套),其中一级文物56件。',
      'The museum holds over 30,000 items (sets), including 56 first-grade cultural relics.',
    ],
    [
      '全长约42.7公里,设站29座,设计时速80公里。',
      'With a total length of about 42.7 km and 29 stations, it has a design speed of 80 km per hour.',
    ],
    ['淄博市地处北纬35°55′至37°17′之间。', 'Zibo lies between 35°55′ and 37°17′ north latitude.'],
    [
      '年平均气温13.2℃,年降水量640.5毫米,无霜期190—210天。',
      'The average annual temperature is 13.2 °C, annual precipitation 640.5 mm, and the frost-free period 190 to 210 days.',
    ],
    [
      '10月1日至7日,共接待游客68.5万人次,同比增长近三成。',
      'From October 1 to 7, 685,000 tourist visits were received, an increase of nearly 30 percent year on year.',
    ],
    ['海岱楼总高度约51米,共6层。', 'Haidai Tower is about 51 meters high and has six storeys.'],
    ['体育场可容纳4.5万名观众。', 'The stadium can seat 45,000 spectators.'],
    [
      '本办法自2022年5月1日起施行,有效期至2027年4月30日。',
      'These Measures take effect on May 1, 2022 and remain valid until April 30, 2027.',
    ],
    [
      '《淄博市人民政府关于印发淄博市“十四五”规划的通知》(淄政发〔2021〕5号)',
      'Notice of the Zibo Municipal People’s Government on Issuing the 14th Five-Year Plan of Zibo City (Zizhengfa [2021] No. 5)',
    ],
    [
      '申请人应当自收到通知之日起15日内提出复核申请。',
      'The applicant shall apply for a review within 15 days of receiving the notice.',
    ],
    [
      '对首次入选的企业给予一次性奖励20万元,最高不超过50万元。',
      'Enterprises selected for the first time will receive a one-time reward of 200,000 yuan, with a maximum of 500,000 yuan.',
    ],
    ['服务时间为每周一至周五上午9:00—12:00。', 'Service hours are 9:00–12:00 Monday to Friday.'],
    [
      '第二十五届淄博国际陶瓷博览会于9月6日开幕,近千家企业参展。',
      'The 25th Zibo International Ceramics Expo opened on September 6, with nearly 1,000 enterprises taking part.',
    ],
    [
      '有国家级非物质文化遗产12项、省级48项。',
      'There are 12 national-level and 48 provincial-level items of intangible cultural heritage.',
    ],
    [
      '上世纪五十年代,齐鲁石化的前身开始建设。',
      'Construction of the predecessor of Qilu Petrochemical began in the 1950s.',
    ],
    [
      '孝妇河全长117公里,流域面积1733平方公里。',
      'The Xiaofu River is 117 kilometers long, with a drainage basin of 1,733 square kilometers.',
    ],
    ['距济南90公里,高铁30分钟可达。', 'It is 90 kilometers from Jinan, reachable by high-speed rail in 30 minutes.'],
    [
      '全区80岁以上老人2.7万人,百岁老人42人。',
      'The district has 27,000 people aged 80 and above, and 42 centenarians.',
    ],
    [
      '采取“线上+线下”方式,开设课程二十余门,参训学员六百多人。',
      'Taught online and offline, over twenty courses were offered, attended by more than six hundred trainees.',
    ],
    [
      '两岸三地的专家学者共聚一堂。',
      'Experts and scholars from both sides of the Strait and Hong Kong gathered together.',
    ],
    [
      '公司成立于二十世纪八十年代,现有员工一千二百人。',
      'The company was founded in the 1980s and now has 1,200 employees.',
    ],
    [
      '占地面积不少于200亩,容积率不高于2.0。',
      'The site shall cover no less than 200 mu, with a plot ratio not exceeding 2.0.',
    ],
    [
      '每亩产量约900斤,比常规品种高出一成。',
      'The yield is about 450 kg per mu, 10 percent higher than that of ordinary varieties.',
    ],
    [
      '年内完成投资1.5亿元,占总投资的三分之一左右。',
      'A total of 150 million yuan will be invested within the year, about one third of the total investment.',
    ],
  ]),
  pairsOf('variants', 'Other turns of phrase', 'The same said otherwise, as translators do.', [
    ['就业人数增加两倍。', 'Employment will triple.'],
    ['产能提高一倍。', 'Production capacity will be doubled.'],
    ['出口额是十年前的近3倍。', 'Exports are nearly three times what they were ten years ago.'],
    ['力争到2025年实现营业收入、利税“双倍增”。', 'Strive to double both operating revenue and tax by 2025.'],
    ['营业收入翻了一番多。', 'Operating revenue more than doubled.'],
    ['规模达到2020年的1.5倍以上。', 'The scale will be at least 1.5 times that of 2020.'],
    ['用水量下降一半以上。', 'Water consumption will be cut by at least half.'],
    ['半数以上的居民', 'at least half of residents'],
    ['投入超过20亿元,其中七成用于教育。', 'Over RMB 2 billion was invested, 70 percent of it in education.'],
    ['减少约五分之二。', 'A reduction of about two-fifths.'],
    ['每三年评估一次。', 'Evaluate once every three years.'],
    ['每两年举办一届博览会。', 'Hold the expo every two years.'],
    ['覆盖率不低于九成五。', 'Coverage of no less than 95 percent.'],
    ['每季度至少召开1次会议。', 'Hold at least one meeting per quarter.'],
    ['投资额由50亿元增至80亿元,增长60%。', 'Investment rose 60 percent, from 5 billion to 8 billion yuan.'],
    ['资金缺口1000万元至1500万元。', 'A funding gap of RMB 10 million to RMB 15 million.'],
    ['18至60周岁的居民', 'residents aged between 18 and 60'],
    ['气温在零下5度到10度之间。', 'Temperatures are between -5 and 10 degrees.'],
    ['不多于3人。', 'No more than three people.'],
    ['有效期不超过五年。', 'Valid for up to five years.'],
    ['跑动次数不超过1次。', 'No more than a single visit.'],
    ['面积在90平方米以下的住房。', 'Homes of 90 square meters or less.'],
    ['一年内完成。', 'To be completed within a year.'],
    ['一小时经济圈', 'a one-hour economic circle'],
    ['百分之百完成任务。', 'Fulfil 100 percent of the tasks.'],
    ['完成率达百分之九十以上。', 'The completion rate was 90% or higher.'],
    ['增加值率提高3.5个百分点左右。', 'The value-added rate will rise by some 3.5 percentage points.'],
    ['流动党员2.3万名,党支部1200多个。', 'There are 23,000 mobile Party members and over 1,200 Party branches.'],
    ['建成万亩以上生态公园1处。', 'Build one ecological park of at least 10,000 mu.'],
    ['十八届五中全会以来', 'since the Fifth Plenary Session of the 18th CPC Central Committee'],
    ['党的十九大以来', 'since the 19th CPC National Congress'],
    ['二十国集团', 'the Group of Twenty (G20)'],
    ['“两个一百年”奋斗目标', 'the Two Centenary Goals'],
    ['中国共产党成立100周年', 'the 100th anniversary of the founding of the Communist Party of China'],
    ['“四个全面”战略布局', 'the Four-pronged Comprehensive Strategy'],
    ['坚持“两个毫不动摇”。', 'Uphold the "two unwaverings".'],
    ['打造“十分钟便民服务圈”。', 'Build a ten-minute convenience service circle.'],
    ['深化国企改革三年行动', 'the three-year campaign to deepen the reform of state-owned enterprises'],
    ['一二三产业融合发展', 'integrated development of the primary, secondary and tertiary industries'],
    ['做到“三同步”。', 'Ensure that safety facilities are designed, built and put into use at the same time.'],
    ['实施“百千万”工程。', 'Carry out the “hundred, thousand, ten thousand” project.'],
    ['扫黑除恶专项斗争', 'the campaign against organized crime'],
    ['打好“减、免、缓、不、返”政策组合拳', 'Make full use of a package of reduction, exemption and deferral policies'],
    ['进一步放开二孩、三孩政策配套', 'Provide further support for the two-child and three-child policies'],
    ['以一流的标准建设一支高素质队伍。', 'Build a high-quality workforce to first-class standards.'],
    ['组建七支专业队伍,设置二十四小时值班电话。', 'Set up seven professional teams and a 24-hour hotline.'],
    ['构建立体化治安防控体系。', 'Build a three-dimensional system for crime prevention and control.'],
    ['提前两年实现目标。', 'Meet the target two years ahead of schedule.'],
    ['新增“四上”企业不少于50家。', 'Add no fewer than 50 large-scale enterprises.'],
    ['土地面积11.8万亩(7867公顷)。', 'A land area of 118,000 mu (7,867 hectares).'],
    [
      '节水灌溉面积扩大到45万亩,合3万公顷。',
      'Water-saving irrigation will be expanded to 450,000 mu, or 30,000 hectares.',
    ],
  ]),
];
