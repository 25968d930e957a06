/** Sentences in the manner of national, provincial and district five-year plans. */

import { pairsOf, type PairClass } from './pairs.ts';

export const PLAN: readonly PairClass[] = [
  pairsOf('plan-scales', 'Scales in plans', '', [
    ['到2025年,全市地区生产总值力争达到6000亿元。', "By 2025, the city's GDP will strive to reach 600 billion yuan."],
    ['国内生产总值突破100万亿元大关。', "China's GDP exceeded the 100-trillion-yuan mark."],
    [
      '粮食综合生产能力稳定在1.3万亿斤以上。',
      'Keep overall grain production capacity at no less than 650 million metric tons.',
    ],
    ['5575万农村贫困人口实现脱贫。', '55.75 million rural residents were lifted out of poverty.'],
    ['城镇新增就业超过6000万人。', 'More than 60 million urban jobs were created.'],
    [
      '建成全球规模最大的社会保障体系,基本医疗保险覆盖超过13亿人,基本养老保险覆盖近10亿人。',
      'The largest social security system in the world was put in place, with basic medical insurance covering over 1.3 billion people and basic old-age insurance covering nearly 1 billion.',
    ],
    ['棚户区住房改造超过2100万套。', 'Over 21 million housing units in run-down areas were rebuilt.'],
    [
      '“四新”经济投资达到1200亿元,占全部投资比重达到55%。',
      'Investment in the "four new" economy will reach RMB120 billion and account for 55% of total investment.',
    ],
    [
      '全区规模以上工业企业主营业务收入达到850亿元,利税65亿元。',
      'The main business revenue of industrial enterprises above designated size in the district will reach 85 billion yuan, with profits and taxes of 6.5 billion yuan.',
    ],
    ['实际使用外资累计达到12亿美元。', 'Cumulative paid-in foreign investment will total US$1.2 billion.'],
    ['地方财政收入跨上百亿元台阶。', 'Local fiscal revenue rose past the 10-billion-yuan threshold.'],
    [
      '培育千亿级产业集群3个、百亿级企业10家。',
      'Foster three industrial clusters worth 100 billion yuan each and ten enterprises worth 10 billion yuan each.',
    ],
    ['森林蓄积量达到190亿立方米。', 'Forest stock volume will reach 19 billion cubic meters.'],
    [
      '城区常住人口300万以下的城市落实全面取消落户限制政策。',
      'Restrictions on permanent residency will be completely lifted in cities with a permanent urban population of less than 3 million.',
    ],
  ]),
  pairsOf('plan-ranges', 'Ranges in plans', '', [
    [
      '单位国内生产总值能耗降低3%左右,经济增长6%—6.5%。',
      'Energy consumption per unit of GDP will be cut by about 3 percent and the economy will grow by 6 to 6.5 percent.',
    ],
    [
      '现代化中心城市建设3—5年见成效。',
      'The building of a modern central city will show results in three to five years.',
    ],
    [
      '城区人口100万—300万的城市取消落户限制。',
      'Cities with urban populations of between 1 million and 3 million will remove residency restrictions.',
    ],
    [
      '每个镇(街道)至少建设1—2处综合养老服务中心。',
      'Each town or subdistrict will build at least one or two comprehensive elderly care centers.',
    ],
    [
      '严格控制PM2.5年均浓度在35—40微克/立方米之间。',
      'Keep the annual average PM2.5 concentration strictly between 35 and 40 micrograms per cubic meter.',
    ],
    ['建设10—15分钟便民生活圈。', 'Build 10- to 15-minute convenience living circles.'],
    [
      '3至6岁儿童毛入园率达到90%。',
      'The gross kindergarten enrollment rate of children aged three to six will reach 90 percent.',
    ],
    [
      '2021—2025年,每年投入财政资金2亿—3亿元。',
      'From 2021 to 2025, 200 million to 300 million yuan in fiscal funds will be invested each year.',
    ],
    [
      '5—10年内建成全国性综合交通枢纽。',
      'A national comprehensive transport hub will be built within five to ten years.',
    ],
    [
      '打造20个左右特色鲜明、产值50亿—100亿元的产业集群。',
      'Create around 20 distinctive industrial clusters with an output value of 5 to 10 billion yuan.',
    ],
    [
      '支持5~8家企业在境内外上市。',
      'Support five to eight companies in listing on domestic or overseas stock markets.',
    ],
    ['集中供热温度保持18—20摄氏度。', 'Maintain central heating at 18–20°C.'],
  ]),
  pairsOf('plan-about', 'Approximations in plans', '', [
    ['城镇登记失业率控制在4%左右。', 'Keep the registered urban unemployment rate at around 4 percent.'],
    ['建成高标准农田8亿多亩。', 'More than 800 million mu of high-standard farmland has been developed.'],
    [
      '全国共有近1亿农村贫困人口脱贫。',
      'Nearly 100 million rural poor people across the country have been lifted out of poverty.',
    ],
    ['新增减税降费累计达7.6万亿元左右。', 'Newly added tax and fee cuts totaled around 7.6 trillion yuan.'],
    [
      '取消下放行政审批事项五百余项。',
      'Upwards of 500 items subject to administrative approval were canceled or delegated.',
    ],
    [
      '全区养老机构达到30余家,床位约5200张。',
      'There are over 30 elderly care institutions in the district, with some 5,200 beds.',
    ],
    [
      '数十家世界500强企业落户淄博。',
      'Dozens of Fortune Global 500 companies have set up in Zibo.',
      ['世界500强', 'Fortune Global 500'],
    ],
    ['清理整治“散乱污”企业上千家。', 'More than a thousand non-compliant polluting enterprises were dealt with.'],
    ['带动周边几百户农民增收。', 'It raised the incomes of several hundred farming households nearby.'],
    [
      '完成老旧小区改造约16万个,惠及居民超过2000万户。',
      'About 160,000 old residential communities were renovated, benefiting more than 20 million households.',
    ],
    ['高铁运营里程接近4万公里。', 'The operating mileage of high-speed railways is close to 40,000 kilometers.'],
    [
      '农村贫困人口年人均纯收入从2982元增加到1万多元。',
      'Annual per capita net income of the rural poor rose from 2,982 yuan to more than 10,000 yuan.',
    ],
  ]),
  pairsOf('plan-multiples', 'Multiples in plans', '', [
    [
      '到2035年实现经济总量或人均收入翻一番,是完全有可能的。',
      'It is entirely possible to double the size of the economy or per capita income by 2035.',
    ],
    [
      '2020年国内生产总值和城乡居民人均收入比2010年翻一番。',
      'Double the 2010 GDP and per capita income of urban and rural residents by 2020.',
    ],
    ['研发经费投入五年翻两番。', 'R&D spending will quadruple in five years.'],
    [
      '高新技术企业数量比“十三五”末翻一番,达到400家。',
      'The number of high-tech enterprises will double that at the end of the 13th Five-Year Plan period and reach 400.',
    ],
    ['新能源汽车产量增长近3倍。', 'The output of new energy vehicles nearly quadrupled.'],
    ['跨境电商进出口额增长10倍。', 'Cross-border e-commerce imports and exports increased by ten times.'],
    [
      '“十四五”末,税收亿元以上企业数量翻一番。',
      'By the end of the 14th Five-Year Plan period, the number of enterprises paying at least 100 million yuan in tax will have doubled.',
    ],
    ['居民人均可支配收入是2010年的2.1倍。', 'Per capita disposable income was 2.1 times that of 2010.'],
    ['数字经济核心产业增加值实现倍增。', 'The value added of core digital economy industries will double.'],
    ['可再生能源发电量增长1倍以上。', 'Electricity generated from renewables will at least double.'],
    ['人均预期寿命从35岁提高到77.3岁,翻了一番多。', 'Life expectancy rose from 35 to 77.3 years, more than doubling.'],
    [
      '上市公司数量五年增加两倍,总市值突破2000亿元。',
      'The number of listed companies tripled in five years, and their total market value exceeded 200 billion yuan.',
    ],
  ]),
  pairsOf('plan-points', 'Percentages and points in plans', '', [
    ['常住人口城镇化率提高到65%。', 'The share of permanent urban residents will be raised to 65 percent.'],
    [
      '服务业增加值占比比2020年提高3.2个百分点。',
      'The proportion of value added from services will be 3.2 percentage points higher than in 2020.',
    ],
    [
      '单位GDP能源消耗和二氧化碳排放分别降低13.5%、18%。',
      'Reduce energy consumption and carbon dioxide emissions per unit of GDP by 13.5 percent and 18 percent, respectively.',
    ],
    ['居民消费率上升1.5个百分点。', "Residents' consumption rate went up 1.5 percentage points."],
    [
      '全社会研发经费投入年均增长7%以上,力争投入强度高于“十三五”时期实际。',
      'R&D spending will increase by at least 7 percent per year on average, and its share of GDP is expected to be higher than that of the 13th Five-Year Plan period.',
    ],
    [
      '战略性新兴产业增加值占GDP比重超过17%。',
      'The value added of strategic emerging industries will exceed 17 percent of GDP.',
    ],
    ['基本养老保险参保率达到95%。', '95 percent of the population will be covered by basic old-age insurance.'],
    [
      '非化石能源占能源消费总量比重提高到20%左右。',
      'Raise the share of non-fossil energy in total energy consumption to around 20 percent.',
    ],
    [
      '税收占一般公共预算收入比重由76.5%提高到80%,提高3.5个百分点。',
      'Tax revenue as a share of general public budget revenue will rise from 76.5 percent to 80 percent, up by 3.5 percentage points.',
    ],
    [
      '农产品抽检合格率稳定在百分之九十八以上。',
      'The pass rate of sampled agricultural products will remain at 98 percent or above.',
    ],
    [
      '劳动年龄人口平均受教育年限由10.8年提高到11.3年。',
      'The average years of schooling of the working-age population will rise from 10.8 to 11.3.',
    ],
    [
      '赤字率拟按2.8%左右安排,比去年下调0.4个百分点。',
      'A deficit-to-GDP ratio of around 2.8 percent is planned, 0.4 percentage points lower than last year.',
    ],
  ]),
  pairsOf('plan-land', 'Mu and hectares in plans', '', [
    ['坚守18亿亩耕地红线。', 'Hold the red line of 1.8 billion mu (120 million hectares) of farmland.'],
    ['建成10.75亿亩集中连片高标准农田。', 'Develop 1.075 billion mu of contiguous high-standard cropland.'],
    ['实施黑土地保护面积1.4亿亩。', 'Protect 140 million mu of chernozem soil.'],
    ['新增高效节水灌溉面积6000万亩。', 'Add 4 million hectares of land irrigated with water-saving techniques.'],
    ['粮食播种面积稳定在17.5亿亩以上。', 'Keep the area sown with grain crops at no less than 117 million hectares.'],
    ['完成造林3万亩,森林抚育5万亩。', 'Afforest 30,000 mu (2,000 hectares) of land and tend 50,000 mu of forests.'],
    ['整治水土流失面积120平方公里。', 'Bring soil erosion under control across 120 square kilometers.'],
    ['盘活闲置土地1500亩。', 'Put 100 hectares of idle land to good use.'],
    [
      '新增城市绿地面积260公顷,人均公园绿地达到16平方米。',
      'Urban green space will increase by 260 hectares, and the per capita park area will reach 16 square metres.',
    ],
    ['亩均税收达到30万元。', 'Tax revenue per mu will reach 300,000 yuan.'],
    ['每公顷投资强度不低于4500万元。', 'Investment per hectare will be no lower than 45 million yuan.'],
    [
      '规划占地面积约3.6平方公里,起步区1200亩。',
      'The planned area is about 3.6 square kilometers, of which the start-up area takes up 1,200 mu.',
    ],
  ]),
  pairsOf('plan-years', 'Years in plans', '', [
    [
      '展望二〇三五年,我国将基本实现社会主义现代化。',
      'By 2035, China will have basically achieved socialist modernization.',
    ],
    ['二〇二〇年决战脱贫攻坚取得决定性胜利。', 'In 2020, we secured a decisive victory in the fight against poverty.'],
    [
      '二氧化碳排放力争于2030年前达到峰值,努力争取2060年前实现碳中和。',
      'We will strive to have carbon dioxide emissions peak before 2030 and achieve carbon neutrality before 2060.',
    ],
    ['二〇二一年至二〇二三年为全面推进阶段。', '2021 to 2023 is the stage of all-round progress.'],
    ['2022年9月底前完成方案编制。', 'The plan is to be drawn up by the end of September 2022.'],
    ['本规划期限为2021—2025年,展望到2035年。', 'This plan covers 2021–2025, with an outlook to 2035.'],
    [
      '2035年远景目标纲要于2021年3月11日通过。',
      'The outline of long-range objectives for 2035 was adopted on March 11, 2021.',
    ],
    ['到二〇二七年实现建军一百年奋斗目标。', 'Achieve the centennial goal of the military by 2027.', ['建军一百年']],
    [
      '与2019年同期相比,2021年上半年外贸进出口增长22.8%。',
      'In the first half of 2021, foreign trade was 22.8 percent higher than in the same period of 2019.',
    ],
    ['二〇一八年以来,新开通公交线路12条。', 'Twelve new bus routes have been opened since 2018.'],
    [
      '2021年起,分三年逐步提高补助标准。',
      'Starting in 2021, the subsidy standard will be raised gradually over three years.',
    ],
    ['2020年底前启动,2024年年中建成。', 'It was launched before the end of 2020 and will be completed by mid-2024.'],
  ]),
  pairsOf('plan-periods', 'Plan periods in plans', '', [
    [
      '“十四五”时期经济社会发展主要目标',
      'Main Objectives for Economic and Social Development During the 14th Five-Year Plan Period',
    ],
    [
      '“十三五”时期,全区地区生产总值年均增长6.1%。',
      "During the 13th Five-Year Plan period (2016–2020), the district's GDP grew at an average annual rate of 6.1 percent.",
    ],
    [
      '“十四五”规划和2035年远景目标纲要',
      'Outline of the 14th Five-Year Plan (2021-2025) for National Economic and Social Development and Long-Range Objectives Through the Year 2035',
    ],
    ['第十四个五年规划时期是关键的五年。', 'The period covered by the 14th Five-Year Plan is a critical five years.'],
    [
      '“十四五”末,城镇化率达到78%。',
      'By the end of the 14th Five-Year Plan period, the urbanization rate will reach 78 percent.',
    ],
    [
      '“十二五”以来,累计新建改建农村公路1800公里。',
      'Since the 12th Five-Year Plan period, a total of 1,800 kilometers of rural roads have been built or upgraded.',
    ],
    [
      '与“十二五”末相比,PM2.5平均浓度下降38%。',
      'Compared with the end of the Twelfth Five-Year Plan, the average PM2.5 concentration dropped by 38%.',
    ],
    ['谋划“十五五”重大项目200个以上。', 'Plan no fewer than 200 major projects for the 15th Five-Year Plan period.'],
    [
      '“十四五”期间,民航旅客吞吐量年均增长5%,达到9.3亿人次。',
      'During the 14th FYP period, civil aviation passenger throughput will grow by 5 percent annually on average to reach 930 million trips.',
    ],
    [
      '“十三五”规划的主要目标任务基本完成,“十四五”实现良好开局。',
      'The main goals and tasks of the 13th Five-Year Plan were basically accomplished, and the 14th Five-Year Plan got off to a good start.',
    ],
    ['“十四五”前三年', 'the first three years of the 14th Five-Year Plan'],
    ['“十四五”时期五年规划实施中期评估', 'the midterm evaluation of the implementation of the 14th Five-Year Plan'],
  ]),
  pairsOf('plan-ordinals', 'Ordinals in plans', '', [
    [
      '综合实力跻身全国百强区前30位。',
      'It will rank among the top 30 of the top 100 districts nationwide in overall strength.',
      ['百强区', 'top 100 districts'],
    ],
    ['第一批12个项目集中开工。', 'Construction began on the first batch of 12 projects.'],
    [
      '主要经济指标增速位居全市前三。',
      'The growth rates of major economic indicators will rank among the top three in the city.',
    ],
    ['全省第4位,比上年前移2位。', 'It ranked fourth in the province, up two places from the previous year.'],
    ['第二产业增加值增长5.3%。', 'The value added of the secondary industry grew by 5.3 percent.'],
    [
      '一、二、三产业比例调整为1:45:54。',
      'The ratio of primary, secondary and tertiary industries will be adjusted to 1:45:54.',
    ],
    ['国家创新指数居世界第12位。', 'The country ranks 12th in the Global Innovation Index.'],
    [
      '十九届五中全会审议通过《建议》。',
      'The Fifth Plenary Session of the 19th Central Committee adopted the Recommendations.',
    ],
    ['轨道交通二期工程投入运营。', 'Phase II of the rail transit project will be put into operation.'],
    ['第七次全国人口普查', 'the Seventh National Population Census'],
    ['区第十八届人民代表大会第五次会议批准', "Approved at the fifth session of the 18th District People's Congress"],
    [
      '进入全国先进制造业百强市第一方阵。',
      "Join the first tier of China's top 100 cities in advanced manufacturing.",
      ['百强市', 'top 100 cities'],
    ],
    ['连续三年获评全省第一名。', 'It was rated first in the province for three consecutive years.'],
    ['打造鲁中地区第二个国家级开发区。', 'Build the second national-level development zone in central Shandong.'],
  ]),
  pairsOf('plan-comparators', 'Comparators in plans', '', [
    ['城镇调查失业率控制在5.5%以内。', 'The surveyed urban unemployment rate stays within 5.5 percent.'],
    [
      '新建建筑中绿色建筑占比不低于70%。',
      'Green buildings shall account for no less than 70 percent of new buildings.',
    ],
    [
      '地级及以上城市空气质量优良天数比率达到87.5%。',
      'The percentage of days with good or excellent air quality in cities at and above the prefectural level will reach 87.5 percent.',
    ],
    ['千兆宽带家庭普及率达到60%以上。', 'Gigabit broadband will reach at least 60 percent of households.'],
    ['工期不得超过24个月。', 'The construction period must not exceed 24 months.'],
    [
      '粮食产量保持在1.3万亿斤以上,耕地保有量不少于18.65亿亩。',
      'Grain output will be kept at or above 650 million tonnes, and farmland at no less than 1.865 billion mu.',
    ],
    [
      '亿元GDP生产安全事故死亡率低于0.02。',
      'Deaths from workplace accidents per 100 million yuan of GDP will be lower than 0.02.',
    ],
    ['办理时限压缩至3个工作日以内。', 'Processing time will be cut to no more than three working days.'],
    ['劣V类水体比例小于1%。', 'The proportion of water bodies below Grade V will be less than 1 percent.'],
    ['生活垃圾回收利用率高于35%。', 'The recycling rate of household waste will be higher than 35 percent.'],
    [
      '全员劳动生产率增速高于GDP增速1个百分点以上。',
      'The growth rate of overall labor productivity will be at least one percentage point higher than that of GDP.',
    ],
    ['最低生活保障标准至少提高8%。', 'Raise subsistence allowances by at least 8 percent.'],
    [
      '每千名老年人拥有护理人员最少5名。',
      'There will be a minimum of five care workers for every 1,000 elderly people.',
    ],
    ['最多跑一次,审批环节最多不超过4个。', 'One visit at most, and no more than four steps for approval.'],
    ['企业开办时间压缩至1个工作日内。', 'The time needed to start a business will be cut to within one working day.'],
    [
      '城市建成区绿化覆盖率保持在43%以上,PM2.5浓度控制在45微克/立方米以下。',
      'The green coverage of built-up areas will remain at or above 43 percent, and the concentration of PM2.5 will be kept below 45 μg/m³.',
    ],
  ]),
  pairsOf('plan-rates', 'Rates in plans', '', [
    [
      '每千人口拥有3岁以下婴幼儿托位数达到4.5个。',
      'The number of nursery places for children under age three will reach 4.5 per 1,000 people.',
    ],
    ['每千人口拥有执业(助理)医师数3.2人。', 'There will be 3.2 practicing physicians (assistants) per 1,000 people.'],
    ['每万人口高价值发明专利拥有量达到12件。', 'There will be 12 high-value invention patents per 10,000 people.'],
    ['人均预期寿命达到79.5岁。', 'Average life expectancy will reach 79.5 years.'],
    ['万元地区生产总值用水量下降16%。', 'Water consumption per 10,000 yuan of GDP will drop by 16 percent.'],
    [
      '规模以上工业万元增加值能耗降至0.68吨标准煤。',
      'Energy consumption per 10,000 yuan of value added of industries above designated size will fall to 0.68 tons of standard coal.',
    ],
    ['人均体育场地面积达到2.6平方米。', 'The per capita area of sports venues will reach 2.6 square meters.'],
    [
      '每百户拥有社区综合服务设施面积不低于30平方米。',
      'There will be at least 30 square meters of community service facilities per 100 households.',
    ],
    [
      '孕产妇死亡率控制在10/10万以下,婴儿死亡率控制在3‰以下。',
      'The maternal mortality rate will be kept below 10 per 100,000, and infant mortality below 3 per thousand.',
    ],
    ['城市每万人拥有公交车辆15标台。', 'There will be 15 standard buses per 10,000 urban residents.'],
    ['居家养老服务补贴每人每月120元。', 'The subsidy for home-based elderly care is 120 yuan per person per month.'],
    ['每10万人口拥有律师32名。', 'There will be 32 lawyers for every 100,000 people.'],
    [
      '养老机构护理型床位占比达到55%,每千名老年人拥有养老床位45张。',
      'Nursing beds will account for 55 percent of beds in elderly care institutions, and there will be 45 elderly care beds per 1,000 senior citizens.',
    ],
  ]),
  pairsOf('plan-growth', 'Growth and level in plans', '', [
    [
      '规模以上工业增加值年均增速不低于6%。',
      'The average annual growth of value added of industrial enterprises above the designated size will be no lower than 6 percent.',
    ],
    [
      '城镇居民人均可支配收入增加到5.8万元,年均增长7%。',
      'Per capita disposable income of urban residents will increase to 58,000 yuan, an average annual increase of 7 percent.',
    ],
    [
      '高铁营业里程由1.98万公里增加到3.79万公里。',
      'High-speed railways in service grew from 19,800 kilometers to 37,900 kilometers.',
    ],
    ['上市企业新增15家,总数达到40家。', 'Listed companies will increase by 15, reaching a total of 40.'],
    [
      '单位地区生产总值能耗比2020年下降15%。',
      'Energy consumption per unit of GDP will be 15 percent lower than in 2020.',
    ],
    ['重污染天数减少到5天以内。', 'Days of heavy pollution will be reduced to no more than five.'],
    [
      '万人有效发明专利拥有量由8.3件增至16件。',
      'Valid invention patents per 10,000 people will increase from 8.3 to 16.',
    ],
    [
      '农村居民人均可支配收入增长8.2%,达到2.1万元。',
      'Per capita disposable income of rural residents rose by 8.2 percent to 21,000 yuan.',
    ],
    [
      '审批时限由120个工作日压缩到60个工作日以内。',
      'The time limit for approval was cut from 120 working days to within 60 working days.',
    ],
    ['化学需氧量排放总量减少8%。', 'Total emissions of chemical oxygen demand will be cut by 8 percent.'],
    [
      '进出口总额年均增长10%以上,占全市比重提升至25%。',
      "Total imports and exports will grow by at least 10 percent annually on average, and their share in the city's total will be raised to 25 percent.",
    ],
    [
      '全员劳动生产率增速高于国内生产总值增速,居民收入年均增长6.5%左右。',
      'Overall labor productivity will grow faster than GDP, and incomes will grow by about 6.5 percent per annum on average.',
    ],
  ]),
  pairsOf('plan-names', 'Names with figures in plans', '', [
    ['培育壮大“7+3”现代产业体系。', 'Foster and strengthen the "7+3" modern industrial system.'],
    ['构建“1+N”政策体系。', 'Put in place a "1+N" policy framework.'],
    ['创建国家5A级旅游景区1处。', 'Create one national 5A-level tourist attraction.'],
    ['5G网络覆盖率达到98%。', '5G network coverage will reach 98 percent.'],
    ['推广工业4.0标准。', 'Promote Industry 4.0 standards.'],
    ['PM2.5和臭氧浓度持续下降。', 'PM2.5 and ozone concentrations continue to fall.'],
    ['新开24小时城市书房8家。', 'Open eight new 24-hour city study rooms.'],
    ['打造“15分钟社区生活圈”60个。', 'Build 60 "15-minute community living circles".'],
    [
      '地表水达到或好于III类水体比例达到85%。',
      'The proportion of surface water at or better than Grade III will reach 85 percent.',
    ],
    [
      '12345政务服务便民热线接通率达到98%以上。',
      'The connection rate of the 12345 government service hotline will be at least 98 percent.',
    ],
    [
      '推进309国道、205国道改线工程。',
      'Advance the rerouting of national highways G309 and G205.',
      ['309国道', '205国道', 'G309', 'G205'],
    ],
    ['发展L4级自动驾驶,建成3个V2X示范区。', 'Develop L4 autonomous driving and build three V2X demonstration zones.'],
    [
      '落实“六稳”“六保”任务。',
      'Carry out the tasks of ensuring stability on six fronts and security in six areas.',
      ['六稳', '六保', 'stability on six fronts', 'security in six areas'],
    ],
    ['推行“3+1+2”高考模式。', 'Adopt the "3+1+2" college entrance examination model.'],
  ]),
];
