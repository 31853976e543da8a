import type { ReadyStep } from './ready-lesson';

/** The steps of `THE_NORTHEAST`. */
export const THE_NORTHEAST_STEPS: readonly ReadyStep[] = [
  {
    title: { en: 'Where is the Northeast?', zh: '东北在哪里？' },
    text: {
      en: 'The source defines Northeast China as three provinces and the east of Inner Mongolia. It names three neighboring countries. The names on the map are covered.',
      zh: '原文所说的东北包括三个省和内蒙古东部，并提到三个接壤的国家。地图上的名称暂时盖住。',
    },
    question: {
      en: 'Name the three provinces and the three neighboring countries.',
      zh: '说出这三个省和三个邻国。',
    },
    answer: {
      en: 'Liaoning in the south, Jilin in the middle, Heilongjiang in the north. The neighbors are Russia, Mongolia and North Korea.',
      zh: '由南向北为辽宁、吉林、黑龙江。邻国是俄罗斯、蒙古国和朝鲜。',
    },
    notes: {
      en: 'Only Liaoning has a coast; Jilin comes within some 15 km of the sea at Hunchun (check A38). Ask what a position between three countries and one sea offers and costs. The list of the five leagues and cities of eastern Inner Mongolia is general knowledge.',
      zh: '三省中只有辽宁临海；吉林的珲春距海约15公里，但没有海岸线（核查A38）。可追问：与三国相邻、南面临海，有利也有弊，各是什么？内蒙古东部五盟市的名单属于常识。',
    },
    seconds: 240,
    hidden: ['names'],
    facts: ['ne-composition', 'ne-borders', 'ln-location', 'jilin-location'],
    view: '?strategy=northeast&map=3.8/46.5/123',
  },
  {
    title: { en: 'How large? It depends', zh: '东北有多大？看怎么算' },
    text: {
      en: 'The source puts the Northeast above one million square kilometers and above 100 million people. Official statistics count three provinces only. The map shows this narrower Northeast.',
      zh: '原文称东北面积超过100万平方公里，人口超过1亿。官方统计的东北只有三个省，地图显示的就是这个较小的范围。',
    },
    question: { en: 'Do both statements hold for the three provinces alone?', zh: '只算三个省，这两种说法成立吗？' },
    answer: {
      en: 'No: three provinces have about 0.81 million km² and had 98.5 million people in 2020. With eastern Inner Mongolia both statements hold (check A13).',
      zh: '不成立。三省面积约81万平方公里，2020年人口9850万。计入内蒙古东部后，两种说法都成立（核查A13）。',
    },
    notes: {
      en: 'Switch the definition in the panel and watch area and population change. The lesson behind it: a total without a definition means little. Note that about 18,000 km² are counted in both Heilongjiang and Inner Mongolia, so areas of the wide definitions are slightly too large.',
      zh: '在面板中切换定义，观察面积和人口的变化。要点：不说明范围的总数意义不大。另外，约1.8万平方公里在黑龙江和内蒙古重复计入，较大范围的面积会略微偏大。',
    },
    seconds: 270,
    hidden: ['values'],
    facts: ['ne-area', 'ne-population'],
    view: '?strategy=northeast&definition=northeast:provinces&panel=strategy:northeast&map=3.8/46.5/123',
  },
  {
    title: { en: 'What the ground offers', zh: '大地给了什么' },
    text: {
      en: 'For Heilongjiang the source lists flatland and black soil, forests, coal, oil, gold and graphite; for Inner Mongolia it claims the largest rare earth reserves of the country. One speech warns that black soil is losing fertility.',
      zh: '原文提到黑龙江有平原、黑土、森林、煤炭、石油、黄金和石墨，并称内蒙古稀土储量居全国首位。有讲话指出，黑土地肥力下降仍是问题。',
    },
    question: {
      en: 'Which of these resources can renew themselves, and how fast?',
      zh: '这些资源中哪些可以再生？需要多长时间？',
    },
    answer: {
      en: 'Forest grows back within decades if it is left to. Soil forms within centuries at best; minerals do not come back within human time.',
      zh: '森林休养几十年可以恢复；土壤形成至少要几百年；矿产在人类的时间尺度上不可再生。',
    },
    notes: {
      en: 'Times are general knowledge. The source also claims the country’s largest oil reserve for Heilongjiang; check A36 says why that is out of date, and A08 the same for timber. Ask what becomes of a town when its one resource runs out: that prepares steps 7 to 9.',
      zh: '再生时间属于常识。原文还称全国最大的石油储量在黑龙江，核查A36说明此说已经过时；木材排名见核查A08。可追问：一座城市赖以生存的资源枯竭之后会怎样？为第7至9步铺垫。',
    },
    seconds: 300,
    hidden: [],
    facts: [
      'hlj-flatland',
      'hlj-black-soil',
      'hlj-forest-land',
      'hlj-mineral-coal',
      'hlj-mineral-petroleum',
      'hlj-mineral-gold',
      'hlj-mineral-graphite',
      'im-rare-earth-national',
      'black-soil-decline',
    ],
    view: '?region=heilongjiang&strategy=northeast&panel=places&map=4.4/48/128',
  },
  {
    title: { en: 'Match places and industries', zh: '城市与产业连连看' },
    text: {
      en: 'The source ties an industry to each of five places: Anshan, Changchun, Dalian, Daqing and Harbin. The industries are oil, steel, batteries, electric machinery, and ships for liquefied gas.',
      zh: '原文为五个城市各提到一种产业。城市：鞍山、长春、大连、大庆、哈尔滨；产业：石油、钢铁、电池、电机、液化天然气船。',
    },
    question: {
      en: 'Which place goes with which industry, and which location factor could explain it?',
      zh: '哪个城市对应哪种产业？可能与什么区位因素有关？',
    },
    answer: {
      en: 'Anshan steel, Changchun batteries, Dalian ships, Daqing oil, Harbin electric machinery. Ore, an oil field and a harbor explain three; for the others look at skills, markets and older factories.',
      zh: '鞍山钢铁，长春电池，大连船舶，大庆石油，哈尔滨电机。其中三个与铁矿、油田、海港有关，另外两个可从技术、市场和原有工业基础考虑。',
    },
    notes: {
      en: 'Choose the five places on the map one by one to check. Three of the five industries come from picture captions, so they are examples, not the cities’ main industries. Location factors are general knowledge. Changchun makes cars as well; batteries may become part of that chain, which pupils can find themselves.',
      zh: '在地图上逐个点击五个城市核对。其中三种产业出自图片说明，只是例子，不一定是该市的主导产业。区位因素属于常识。长春也是汽车城，电池可看作汽车产业链的一环，可让学生自己发现。',
    },
    seconds: 330,
    hidden: [],
    facts: [
      'anshan-steel-capital',
      'changchun-battery-plant',
      'dalian-lng-shipbuilding',
      'daqing-oil-base',
      'harbin-electric',
    ],
    view: '?strategy=northeast&panel=places&map=4.6/43.5/124',
  },
  {
    title: { en: 'What the Northeast makes today', zh: '今天的东北靠什么产出' },
    text: {
      en: 'The source calls Liaoning a base of heavy industry and Jilin an old industrial base. Statistics split the output of today into farming, industry and services. Figures and legend are covered.',
      zh: '原文称辽宁是重工业基地，吉林是老工业基地。统计数据把今天的产出分为三次产业。数字和图例暂时盖住。',
    },
    question: {
      en: 'In which of the four units is the share of farming highest, and which sector is the largest in each?',
      zh: '四个省区中，第一产业比重最高的是哪个？各省区最大的是第几产业？',
    },
    answer: {
      en: 'Farming is highest in Heilongjiang, 19.7% in 2024. Services are largest in all four: Jilin 57.3%, Liaoning 57.0%, Heilongjiang 55.0%, Inner Mongolia 45.2%.',
      zh: '第一产业比重最高的是黑龙江，2024年为19.7%。四省区最大的都是第三产业：吉林57.3%，辽宁57.0%，黑龙江55.0%，内蒙古45.2%。',
    },
    notes: {
      en: '“Farming” stands for the primary sector: farming, forestry, animal husbandry and fishery. “Industry” includes construction. A large share of services does not prove prosperity: it can also grow because industry shrinks. Inner Mongolia is the whole region here, and industry comes close to services there, with 43.9%.',
      zh: '第一产业包括农、林、牧、渔业，第二产业包括工业和建筑业。第三产业比重高不一定说明富裕，工业萎缩也会使它上升。内蒙古为全区数据，第二产业占43.9%，与第三产业接近。',
    },
    seconds: 330,
    hidden: ['legend', 'values'],
    facts: ['ln-heavy-industry', 'jilin-old-industrial-base'],
    view: '?lens=primary-share&compare=liaoning,jilin,heilongjiang,inner-mongolia&panel=compare',
  },
  {
    title: { en: 'Five kinds of security', zh: '五大安全' },
    text: {
      en: 'The plan looks at the Northeast in the light of five kinds of security: defense, food, ecology, energy and industry. In another chapter the source lists five different ones; check A03 compares them.',
      zh: '规划从五个方面的安全看待东北：国防、粮食、生态、能源、产业。原文另一章列出的五项与此不同，核查A03作了比较。',
    },
    question: {
      en: 'Which resource or place of the steps before serves which kind of security?',
      zh: '前几步看到的资源和地方，分别与哪一种安全有关？',
    },
    answer: {
      en: 'For instance black soil for food, Daqing’s oil for energy, forests for ecology, machine building for industry and the long border for defense.',
      zh: '例如：黑土地与粮食，大庆石油与能源，森林与生态，装备制造与产业，漫长的边境与国防。',
    },
    notes: {
      en: 'The plan, as reported, ranks what the region is to do for the country. Turn the question round: what does the country owe a region that supplies food and energy at low prices? Let pupils read check A03 in the panel: two lists under one name are a good example of reading closely.',
      zh: '规划关注的是东北为全国承担什么。可反过来问：对提供粮食和能源的地区，全国应给予什么？请学生在面板中阅读核查A03：同一名称下出现两份清单，是细读文本的好例子。',
    },
    seconds: 300,
    hidden: [],
    facts: [
      'ne-plan-five-securities',
      'ne-plan-security-defense',
      'ne-plan-security-food',
      'ne-plan-security-ecology',
      'ne-plan-security-energy',
      'ne-plan-security-industry',
      'note-five-securities',
    ],
    view: '?strategy=northeast&panel=fact:ne-plan-five-securities&map=3.8/46.5/123',
  },
  {
    title: { en: 'More arrivals, fewer people?', zh: '净流入，人口却减少？' },
    text: {
      en: 'The source reports that in 2023 Liaoning gained 86,000 people by migration, after 11 years of net outflow. At the end of 2022 it had 41.97 million residents.',
      zh: '据原文，辽宁在连续11年人口净流出之后，2023年净流入8.6万人。2022年末，辽宁常住人口为4197万人。',
    },
    question: {
      en: 'Did Liaoning have more or fewer residents at the end of 2023, and how can that be?',
      zh: '2023年末辽宁的常住人口是增加了还是减少了？为什么？',
    },
    answer: {
      en: 'Fewer: 41.82 million, because more people died than were born (check A22). The three provinces together lost about 11 million people between 2010 and 2020, which the source does not mention (check A56).',
      zh: '减少了，为4182万人，因为死亡人数多于出生人数（核查A22）。2010年至2020年，三省人口共减少约1100万，原文未提及（核查A56）。',
    },
    notes: {
      en: 'Write the balance on the board: change = births − deaths + arrivals − departures. Two of the four parts are missing in the source. Ask who leaves first, and what an aging population means for schools, care and firms. Reveal only after every pair has decided on “more” or “fewer”.',
      zh: '板书：人口变化＝出生－死亡＋迁入－迁出。原文只涉及其中的迁移部分。可追问：哪些人最先离开？老龄化对学校、养老和企业意味着什么？各组都选定“增”或“减”之后再揭示。',
    },
    seconds: 330,
    hidden: ['legend', 'values'],
    facts: ['ln-net-inflow-2023', 'ln-outflow-years'],
    view: '?region=liaoning&strategy=northeast&lens=population&year=2023&panel=fact:ln-net-inflow-2023&map=3.8/46.5/123',
  },
  {
    title: { en: 'From above the mean to below it', zh: '从高于全国到低于全国' },
    text: {
      en: 'Set GDP per person of the nation to 100. In 2000 the three provinces stood at 112. The figures in the panel are covered; draw your guess of the line until 2023.',
      zh: '把全国人均GDP设为100，2000年东北三省为112。面板中的数字暂时盖住，请画出你猜想的到2023年的变化线。',
    },
    question: {
      en: 'Where do the three provinces stand in 2023, with the nation at 100?',
      zh: '2023年，全国为100时，东北三省是多少？',
    },
    answer: {
      en: 'At 70. Output per person grew in the Northeast too, but far more slowly than elsewhere. The figures do not tell why.',
      zh: '为70。东北的人均产出也在增长，只是比其他地区慢得多。数据本身说明不了原因。',
    },
    notes: {
      en: 'The line is in one series of GDP, the one before the census of 2023, because only that one reaches back to 2000. Prices rise in it, so growth is nominal. Collect possible causes (mining, state firms, aging, climate, markets) as questions, each with the figure that would test it.',
      zh: '这条线用的是2023年经济普查修订前的数列，只有它能追溯到2000年。增长为名义增长，含价格上涨。把可能的原因（资源、国企、老龄化、气候、市场）写成问题，并说明各需要什么数据来检验。',
    },
    seconds: 300,
    hidden: ['values'],
    facts: [],
    view: '?lens=gdp-per-person:before-2023-census&panel=balance',
  },
  {
    title: { en: 'Judge: where would you begin?', zh: '评一评：你会从哪里入手？' },
    text: {
      en: 'For the Northeast the plan sets out to reform state-owned enterprises, improve the business environment and encourage private business. The panel lists what the meeting of 2023 asked for.',
      zh: '规划提出在东北深化国有企业改革、优化营商环境、发展民营经济。面板列出了2023年座谈会提出的各项要求。',
    },
    question: {
      en: 'Choose one place and one measure: what speaks for it, and what against?',
      zh: '选一个地方、一项措施：有什么理由支持，又有什么理由反对？',
    },
    answer: {
      en: 'Open. A good answer names a place, its resource or industry, one measure, one figure or statement as evidence and one doubt.',
      zh: '没有唯一答案。好的回答会说明地点、当地的资源或产业、一项措施、一条证据和一个疑问。',
    },
    notes: {
      en: 'Groups of four: two speak for, two against; one minute each. The panel marks what is an order, an aim or a claim; ask groups to say which of the three they quote. Measures of their own are welcome if they are tied to something seen in this lesson.',
      zh: '四人一组，两人支持，两人反对，各一分钟。面板区分了要求、目标和说法，请各组说明引用的是哪一类。也欢迎学生自拟措施，但要与本课看到的内容相联系。',
    },
    seconds: 300,
    hidden: [],
    facts: ['ne-plan-soe-reform', 'ne-plan-business-environment', 'ne-plan-private-economy', 'meeting-2023'],
    view: '?strategy=northeast&panel=measures&map=3.8/46.5/123',
  },
];
