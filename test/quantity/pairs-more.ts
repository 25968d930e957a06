/** A further set, written after the others had passed. */

import { pairsOf, type PairClass } from './pairs.ts';

export const MORE: readonly PairClass[] = [
  pairsOf('seed-like', 'In the manner of the first plan', '', [
    [
      '统筹利用国内国际两个市场、两种资源,营造国际化营商环境。',
      'We will draw on both domestic and international markets and both kinds of resources, and foster an international business environment.',
    ],
    [
      '落实“六个一”平台招引新机制,用好“1+1+N”平台体系,围绕四大方面16个重点领域,推进优质项目落地。',
      'Implement the new “Six Ones” platform mechanism for attracting investment, make good use of the “1+1+N” platform system, and bring quality projects to fruition in 16 key fields across four major areas.',
    ],
    [
      '兑现区级人才奖补资金5000万元。',
      'A total of 50 million yuan in district-level awards and subsidies for talent will be paid out.',
    ],
    [
      '确保全区进出口总额年均增长5%以上。积极拓展“一带一路”市场出口占比,2025年提升到40%。',
      'We will ensure that the district’s total imports and exports grow by an average of at least 5 percent a year, and raise the share of exports to Belt and Road markets to 40 percent by 2025.',
    ],
    [
      '重点打造1个区级综合产业平台、1个科技工业园电子电气产业平台、N个城市经济产业平台。',
      'Focus on building one district-level comprehensive industry platform, one electronics and electrical industry platform in the science and technology industrial park, and N urban economy platforms.',
    ],
    ['力争企业开办网办率达到95%。', 'Strive for 95 percent of business registrations to be handled online.'],
    [
      '确保“十四五”期间,每年新增城镇就业人数1.2万人以上,城镇登记失业率低于4.5%红线目标。',
      'Over the 14th Five-Year Plan period, ensure that no fewer than 12,000 people find new urban jobs every year and that the registered urban unemployment rate stays below the red line of 4.5 percent.',
    ],
    [
      '大力实施《全民科学素质行动计划纲要(2021-2025-2035年)》,创建2021-2025年度全国科普示范区。',
      'Vigorously implement the Outline of the National Scheme for Scientific Literacy (2021–2025–2035), and build a national model district for science popularization for 2021–2025.',
    ],
    ['统筹用好政府和市场两个资源。', 'Make coordinated use of the two resources of government and market.'],
    [
      '完成区中医院三级医院建设,打造二级甲等妇幼保健院。',
      'Bring the district hospital of traditional Chinese medicine up to tertiary level, and build a Grade II Class A maternal and child health hospital.',
    ],
    [
      '主动融入全省“一群两心三圈”区域发展格局。',
      'Integrate into the province’s regional development pattern of “one cluster, two centers and three circles”.',
    ],
    [
      '将更多事项延伸到镇(街道)、村(居)办理,努力实现“一证一行业,一章全覆盖”。',
      'Extend more services to towns and villages, and work hard to achieve “one license for one industry, one seal for all”.',
    ],
    ['完善三次分配机制。', 'Improve the mechanism of the three rounds of distribution.'],
    [
      '推动配套幼儿园与首期项目同步规划设计。',
      'Kindergartens will be planned and designed at the same time as the first phase of the project.',
    ],
    ['建立健全0-3岁婴幼儿照护服务体系。', 'Establish a sound care service system for infants aged 0–3.'],
    [
      '促进一产稳、二产强、三产优。',
      'Stabilize the primary sector, strengthen the secondary sector and upgrade the tertiary sector.',
    ],
  ]),
  pairsOf('more', 'And further', '', [
    ['全区城镇新增就业累计达到6.5万人。', 'Cumulatively, 65,000 urban jobs have been created in the district.'],
    [
      '一般公共预算收入年均增长4%左右。',
      'General public budget revenue will grow by about 4 percent annually on average.',
    ],
    ['年均增速达到7.5%。', 'An annual average growth rate of 7.5 percent was achieved.'],
    ['平均每年新建公园10个以上。', 'No fewer than ten parks will be built a year on average.'],
    ['每年为60周岁以上老人免费体检1次。', 'People aged 60 or above are given one free checkup every year.'],
    [
      '高标准农田面积达到18.6万亩,占耕地面积的72%。',
      'High-standard farmland reached 186,000 mu (12,400 hectares), making up 72 percent of all farmland.',
    ],
    [
      '到2025年,全区耕地保有量不低于7.2万亩。',
      'By 2025, the district will retain at least 72,000 mu (4,800 ha) of arable land.',
    ],
    ['新增建设用地控制在1500亩以内。', 'New land for construction will be kept within 1,500 mu, i.e. 100 hectares.'],
    ['R&D经费占GDP比重达到3.2%。', 'R&D spending will reach 3.2 percent of GDP.'],
    [
      '技术合同成交额突破35亿元,科技型中小企业达到500家以上。',
      'The value of technology contracts will exceed 3.5 billion yuan, and there will be 500 or more small and medium-sized technology firms.',
    ],
    [
      '每万人口高价值发明专利达到13.8件以上。',
      'There will be at least 13.8 high-value invention patents per 10,000 people.',
    ],
    [
      '单位GDP能耗累计下降15.5%,超额完成“十三五”目标1.5个百分点。',
      'Energy consumption per unit of GDP fell by a cumulative 15.5 percent, 1.5 percentage points more than the target of the 13th Five-Year Plan.',
    ],
    ['劣Ⅴ类水体全部消除。', 'All bodies of water below Grade V have been eliminated.'],
    [
      '高铁开通后到北京只需2.5小时。',
      'With the high-speed railway it takes only two and a half hours to reach Beijing.',
    ],
    ['人均受教育年限由9.8年提高到11年以上。', 'Average years of schooling will rise from 9.8 to at least 11.'],
    ['九成以上的村居实现光纤入户。', 'At least nine-tenths of villages have fiber to the home.'],
    ['新登记市场主体日均63户。', 'An average of 63 new market entities were registered every day.'],
    ['推动800个项目上云,覆盖率超过五分之四。', 'Move 800 projects to the cloud, covering more than four-fifths.'],
    [
      '每个镇(街道)至少建成1处面积不少于1000平方米的综合性养老服务中心。',
      'Each town (subdistrict) will have at least one comprehensive elderly care center of no less than 1,000 square meters.',
    ],
    [
      '城区5分钟充电圈、10分钟健身圈、15分钟就业圈基本形成。',
      'A 5-minute charging circle, a 10-minute fitness circle and a 15-minute employment circle have largely taken shape in the city.',
    ],
    [
      '“十四五”末,常住人口达到105万人左右,比“十三五”末增加6万人。',
      'By the end of the 14th Five-Year Plan, the permanent population will be around 1.05 million, 60,000 more than at the end of the 13th Five-Year Plan.',
    ],
    [
      '第一产业下降0.4%,第二产业增长5.9%,第三产业增长8.2%。',
      'The primary sector fell by 0.4 percent, the secondary sector grew by 5.9 percent and the tertiary sector by 8.2 percent.',
    ],
    [
      '争取到2022年底,半数以上行政村建成美丽乡村。',
      'Strive for at least half of administrative villages to be beautiful villages by the end of 2022.',
    ],
    ['从业人员300人以上的企业', 'enterprises with 300 or more employees'],
    ['年用水量1万立方米以上的企业', 'enterprises using 10,000 cubic meters of water or more a year'],
    [
      '新引进投资3000万美元以上的外资项目8个。',
      'Eight foreign-funded projects with an investment of at least US$30 million each were introduced.',
    ],
    [
      '地铁1号线全长33.5公里,总投资约235亿元,计划2026年建成。',
      'Metro Line 1, 33.5 km long and costing about 23.5 billion yuan, is scheduled for completion in 2026.',
    ],
    ['实有床位数增长两成,达到每千人7.8张。', 'The number of beds grew by 20 percent to 7.8 per 1,000 people.'],
    ['三年内培养技术工人不少于一万名。', 'Train at least ten thousand skilled workers within three years.'],
    ['受益群众近百万人次。', 'Nearly a million people have benefited.'],
    ['全市1/3以上的高校毕业生', 'at least one-third of the city’s college graduates'],
    [
      '二氧化硫、氮氧化物排放量分别削减12%和15%以上。',
      'Sulfur dioxide and nitrogen oxide emissions were cut by at least 12 percent and 15 percent respectively.',
    ],
    ['销售额翻了两番,达到8亿元。', 'Sales quadrupled to 800 million yuan.'],
    [
      '存贷比提高至85%,高出全市6.3个百分点。',
      'The loan-to-deposit ratio rose to 85 percent, 6.3 percentage points above the city average.',
    ],
    [
      '二〇一九年,农村居民人均可支配收入首次突破两万元。',
      'In 2019, per capita disposable income of rural residents exceeded 20,000 yuan for the first time.',
    ],
    ['亩均税收增长10%以上。', 'Tax revenue per mu will rise by 10 percent or more.'],
    [
      '完成技改投资60亿元以上,技改投资占工业投资的比重达到65%以上。',
      'At least 6 billion yuan will be invested in technological upgrading, which will account for no less than 65 percent of industrial investment.',
    ],
    ['每百个社区拥有养老机构7家。', 'Seven elderly care institutions per 100 communities.'],
    ['每月10日前报送。', 'To be submitted before the 10th of each month.'],
    [
      '力争五年引进院士10名、领军人才100名、青年人才1万名以上。',
      'Over five years, strive to bring in 10 academicians, 100 leading professionals and at least 10,000 young professionals.',
    ],
    [
      '供热面积2300万平方米,集中供热普及率达到92%。',
      'Heating covers 23 million square metres, and 92 per cent of homes have central heating.',
    ],
    ['一年之内', 'within one year'],
    ['高于3%、低于5%', 'above 3 percent and below 5 percent'],
    ['占比不到三成', 'less than 30 percent of the total'],
    ['最高奖励100万元', 'rewards of up to 1 million yuan'],
    ['提前一年完成', 'completed a year ahead of schedule'],
    ['两倍于2015年', 'twice as much as in 2015'],
    ['6000余亩林地', 'some 6,000 mu of woodland'],
    ['2000多万元', 'upwards of 20 million yuan'],
    ['二十几家', 'over 20 companies'],
    ['约四分之一', 'about a quarter'],
    ['总里程近1.2万公里', 'close to 12,000 km in total'],
    ['提高1到2个百分点', 'rise by one to two percentage points'],
    ['第五代移动通信', 'fifth-generation mobile communications'],
    ['第十一届全国运动会', 'the 11th National Games'],
    ['三星级以上饭店12家', '12 hotels of three stars or above'],
    ['四纵三横路网', 'a road network of four north-south and three east-west trunk lines'],
    ['平均降低0.2个百分点以上', 'down by at least 0.2 percentage points on average'],
    ['增长势头强劲,前三季度增长9.3%。', 'Momentum was strong, with growth of 9.3 percent in the first three quarters.'],
    ['三月底前完成。', 'To be completed by the end of March.'],
    ['三月五日开幕,上午9时30分举行仪式。', 'It opens on March 5, with a ceremony at 9:30 a.m.'],
    ['每日9时至17时开放。', 'Open from 9 a.m. to 5 p.m. every day.'],
    ['成千上万名游客', 'thousands of visitors'],
    ['上亿元的投入', 'an investment of over 100 million yuan'],
    ['“三公”经费下降5%。', 'Spending on the three public expenses fell by 5 percent.'],
    ['“五险一金”参保率达到98%。', 'Enrolment in the five insurance schemes and the housing fund reached 98 percent.'],
    ['推行“一村一品”,培育示范村12个。', 'Promote “one village, one product” and foster 12 model villages.'],
    ['增强“四个意识”、坚定“四个自信”。', 'Strengthen the Four Consciousnesses and the Four-sphere Confidence.'],
    ['四部门联合印发', 'jointly issued by four departments'],
    ['亿万群众', 'hundreds of millions of people'],
    ['数以万计的游客', 'tens of thousands of tourists'],
    ['在三年疫情期间', 'during the three years of the epidemic'],
    ['一批、两批、三批', 'the first, second and third batches'],
    ['百年大计,教育为本。', 'Education is of fundamental importance for generations to come.'],
    ['三百六十行,行行出状元。', 'Every trade has its master.'],
    ['人均住房面积达到40平方米。', 'Housing space will reach 40 square meters per person.'],
  ]),
];
