/** Long sentences: three figures and more, clauses in another order, in the manner of national outlines and yearbooks. */

import { pairsOf, type PairClass } from './pairs.ts';

export const LONG: readonly PairClass[] = [
  pairsOf('long-economy', 'Long sentences on the economy', '', [
    [
      '2024年,全区实现地区生产总值586.3亿元,按可比价格计算同比增长5.6%,其中第一产业增加值4.2亿元,增长3.9%,第二产业增加值201.5亿元,增长6.2%。',
      'In 2024, the district achieved a GDP of 58.63 billion yuan, up 5.6 percent year on year at comparable prices; the value added of the primary industry was 420 million yuan, up 3.9 percent, and that of the secondary industry 20.15 billion yuan, up 6.2 percent.',
    ],
    [
      '一般公共预算收入增长4.5%左右,规上工业增加值增长7%以上,固定资产投资增长6%,社会消费品零售总额增长5.5%。',
      'General public budget revenue will grow by around 4.5 percent, industrial value added by over 7 percent, fixed-asset investment by 6 percent, and retail sales by 5.5 percent.',
    ],
    [
      '赤字率拟按4%左右安排,赤字规模5.66万亿元,比上年增加1.6万亿元;一般公共预算支出规模29.7万亿元,比上年增加1.2万亿元。',
      'The deficit-to-GDP ratio is set at around 4 percent, with the deficit rising 1.6 trillion yuan from the previous year to 5.66 trillion yuan; general public expenditures will reach 29.7 trillion yuan, an increase of 1.2 trillion yuan.',
    ],
    [
      '五年来,国内生产总值增加到121万亿元,五年年均增长5.2%,十年增加近70万亿元、年均增长6.2%。',
      'Over the past five years, GDP increased to 121 trillion yuan, growing at an average annual rate of 5.2 percent; over ten years it grew by nearly 70 trillion yuan, or 6.2 percent a year on average.',
    ],
    [
      '累计减税5.4万亿元、降费2.8万亿元,宏观税负降至13.8%。',
      'Tax cuts of 5.4 trillion yuan and fee reductions of 2.8 trillion yuan were made, bringing the macro tax burden down to 13.8 percent.',
    ],
    [
      '全社会研发经费投入强度从2.1%提高到2.5%以上,科技进步贡献率超过60%。',
      'R&D intensity rose from 2.1 percent to more than 2.5 percent, and science and technology contributed over 60 percent of growth.',
    ],
    [
      '高铁运营里程从2.5万公里增加到4.2万公里,高速公路里程从13.6万公里增加到17.7万公里。',
      'The length of operating high-speed railways grew from 25,000 to 42,000 kilometers, and that of expressways from 136,000 to 177,000 kilometers.',
    ],
    [
      '货物进出口总额年均增长8.6%,突破40万亿元并连续多年居世界首位。',
      'Goods trade grew at an average annual rate of 8.6 percent to exceed 40 trillion yuan, ranking first in the world for many years running.',
    ],
    [
      '新开工5000万元以上项目86个,完成投资142亿元,占全部投资的64.8%。',
      'Eighty-six projects worth at least 50 million yuan each were started, with 14.2 billion yuan invested, accounting for 64.8 percent of total investment.',
    ],
    [
      '全部工业增加值突破40万亿元大关,制造业规模连续13年居世界首位。',
      'Total industrial value added passed the 40-trillion-yuan mark, and manufacturing output has ranked first in the world for 13 consecutive years.',
    ],
  ]),
  pairsOf('long-people', 'Long sentences on the life of the people', '', [
    [
      '城镇新增就业年均1300万人以上,约1.4亿人口的老年人健康管理服务覆盖率达到70%。',
      'An average of over 13 million urban jobs were created each year, and health management services reached 70 percent of about 140 million elderly people.',
    ],
    [
      '居民人均可支配收入年均增长5.5%以上,常住人口城镇化率提高到65%,每千人口执业(助理)医师数3.2人,基本养老保险参保率95%。',
      'Per capita disposable income will grow by at least 5.5 percent a year on average, the urbanization rate will rise to 65 percent, there will be 3.2 practicing (assistant) doctors per 1,000 people, and 95 percent of people will be covered by basic old-age insurance.',
    ],
    [
      '2025年,劳动年龄人口平均受教育年限达到11.3年,人均预期寿命提高1岁。',
      'By 2025, the average years of schooling of the working-age population will reach 11.3, and average life expectancy will increase by one year.',
    ],
    [
      '新建改扩建中小学15所、幼儿园22所,新增学位2.6万个,“大班额”比例降至1%以内。',
      'Fifteen primary and secondary schools and 22 kindergartens will be built or expanded, adding 26,000 school places and cutting oversized classes to within 1 percent.',
    ],
    [
      '城乡居民基本医疗保险参保率稳定在98%以上,政策范围内住院费用报销比例达到75%左右。',
      'Participation in basic medical insurance will remain above 98 percent, and around 75 percent of eligible inpatient costs will be reimbursed.',
    ],
    [
      '开工改造老旧小区218个,惠及居民4.6万户;新增停车泊位5000个,其中公共泊位1800个。',
      'Renovation began on 218 old residential communities, benefiting 46,000 households; 5,000 parking spaces were added, of which 1,800 are public.',
    ],
    [
      '累计有4165万城镇居民纳入保障,城乡低保标准分别增长6%和8%。',
      'A total of 41.65 million urban residents were covered, and urban and rural subsistence allowances rose by 6 percent and 8 percent respectively.',
    ],
    [
      '60岁及以上常住人口达到19.8万,占比21.3%,比2015年提高4.6个百分点。',
      'Permanent residents aged 60 and above numbered 198,000, or 21.3 percent of the total, up 4.6 percentage points from 2015.',
    ],
    [
      '每个镇办至少建成1处综合性养老服务中心,社区养老设施覆盖率100%,养老床位总数达到8600张。',
      'Each town or subdistrict will have at least one comprehensive elderly care center, community facilities will cover 100 percent, and the total number of beds will reach 8,600.',
    ],
    [
      '义务教育巩固率达到96%以上,高中阶段毛入学率由87.5%提高到92%以上。',
      'The retention rate of compulsory education will reach at least 96 percent, and the gross enrollment ratio of senior secondary education will rise from 87.5 percent to over 92 percent.',
    ],
  ]),
  pairsOf('long-ecology', 'Long sentences on ecology and energy', '', [
    [
      '单位国内生产总值能源消耗和二氧化碳排放分别降低13.5%、18%,森林覆盖率达到24.1%。',
      'Energy consumption and carbon dioxide emissions per unit of GDP will be reduced by 13.5 percent and 18 percent respectively, and forest coverage will reach 24.1 percent.',
    ],
    [
      '空气质量优良天数比例为66.5%,较上年改善3.2个百分点;PM2.5平均浓度44微克/立方米,同比下降6.4%。',
      'Days with good air quality made up 66.5 percent of the total, 3.2 percentage points better than the previous year; the average PM2.5 concentration was 44 micrograms per cubic meter, down 6.4 percent year on year.',
    ],
    [
      '到2030年,非化石能源消费比重达到25%左右,风电、太阳能发电总装机容量达到12亿千瓦以上,单位GDP二氧化碳排放比2005年下降65%以上。',
      'By 2030, non-fossil energy will account for around 25 percent of consumption, installed wind and solar capacity will reach at least 1.2 billion kilowatts, and carbon dioxide emissions per unit of GDP will drop by over 65 percent from the 2005 level.',
    ],
    [
      '完成营造林6万亩、湿地修复1200亩,新增水土流失治理面积35平方公里。',
      'Plant 60,000 mu (4,000 hectares) of forest, restore 1,200 mu of wetlands and bring soil erosion under control on a further 35 square kilometers.',
    ],
    [
      '城市污水处理率不低于98%,再生水利用率达到50%,污泥无害化处置率保持100%。',
      'At least 98 percent of urban sewage will be treated, the reuse rate of reclaimed water will reach 50 percent, and 100 percent of sludge will be disposed of safely.',
    ],
    [
      '关停散乱污企业3200余家,淘汰落后产能焦炭180万吨、水泥120万吨。',
      'Over 3,200 non-compliant polluters were shut down, and 1.8 million tonnes of coke and 1.2 million tonnes of cement capacity were phased out.',
    ],
    [
      '煤炭消费总量控制在420万吨以内,清洁取暖率达到90%,新能源公交车占比不低于95%。',
      'Total coal consumption will be kept within 4.2 million tons, clean heating will reach 90 percent, and no less than 95 percent of buses will be new energy vehicles.',
    ],
    [
      '孝妇河出境断面稳定达到Ⅳ类水质,3条黑臭水体完成整治。',
      'Water in the Xiaofu River where it leaves the district is consistently at Grade IV, and three black and odorous water bodies have been cleaned up.',
    ],
    [
      '用水总量控制在1.52亿立方米,万元GDP用水量下降10%,农田灌溉水有效利用系数0.65。',
      'Total water use will be kept to 152 million cubic meters, water use per 10,000 yuan of GDP will drop by 10 percent, and the effective use coefficient of irrigation water will be 0.65.',
    ],
    [
      '城区绿化覆盖率由42.3%提升至45%,人均公园绿地面积由15.2平方米增加到18平方米。',
      'Green coverage in urban areas will rise from 42.3 percent to 45 percent, and per capita park area from 15.2 square meters to 18 square meters.',
    ],
  ]),
  pairsOf('long-industry', 'Long sentences on industry and innovation', '', [
    [
      '力争到2025年,高新技术企业达到500家,比2020年翻一番,省级以上创新平台超过120个。',
      'By 2025, we will strive to have 500 high-tech enterprises, double the 2020 figure, and more than 120 innovation platforms at or above the provincial level.',
    ],
    [
      '培育国家级“专精特新”小巨人企业20家以上、单项冠军企业8家,数字经济核心产业增加值占GDP比重达到10%。',
      'At least 20 national "little giant" firms and eight single-product champions will be fostered, and the value added of core digital industries will reach 10 percent of GDP.',
    ],
    [
      '建成5G基站2600个,实现城区、镇驻地5G网络全覆盖,千兆光网覆盖率达到100%。',
      'Build 2,600 5G base stations, extend 5G to all urban areas and towns, and achieve 100 percent gigabit coverage.',
    ],
    [
      '服务业增加值年均增长7%左右,占生产总值比重达到62%,亿元以上市场15家,A级以上旅游景区10家。',
      'Services will grow by about 7 percent a year on average to account for 62 percent of GDP, with 15 markets each worth over 100 million yuan and ten scenic areas rated A-level or above.',
    ],
    [
      '每万人发明专利拥有量达到18.5件,技术合同成交额突破60亿元,是2020年的2倍。',
      'There will be 18.5 invention patents per 10,000 people, and technology contracts will top 6 billion yuan, twice the 2020 amount.',
    ],
    [
      '对首次认定的企业给予20万元奖励,对连续三次通过认定的再奖励10万元。',
      'Enterprises recognized for the first time will be awarded 200,000 yuan, and those recognized three times in a row another 100,000 yuan.',
    ],
    [
      '设立总规模50亿元的产业基金,前三年每年出资不低于5亿元。',
      'An industrial fund of 5 billion yuan will be set up, with no less than 500 million yuan contributed in each of the first three years.',
    ],
    [
      '企业开办1个工作日内办结,工程建设项目审批时限压缩至50个工作日以内,政务服务事项网上可办率达到95%以上。',
      'Starting a business takes no more than one working day, approval of construction projects is cut to within 50 working days, and over 95 percent of services can be handled online.',
    ],
    [
      '跨境电商进出口额增长35.2%,达到28.6亿元,中欧班列开行120列,同比增长20%。',
      'Cross-border e-commerce grew 35.2 percent to 2.86 billion yuan, and 120 China-Europe freight trains were operated, up 20 percent year on year.',
    ],
    [
      '实际使用外资2.1亿美元,其中制造业占60%以上,年均增长8%。',
      'Paid-in foreign investment was US$210 million, more than 60 percent of it in manufacturing, with average annual growth of 8 percent.',
    ],
  ]),
];
