import type { ReadyStep } from './ready-lesson';

/** The steps of `BAY_OF_ELEVEN_CITIES`. */
export const BAY_OF_ELEVEN_CITIES_STEPS: readonly ReadyStep[] = [
  {
    title: { en: 'Eleven cities around a bay', zh: '一个海湾，十一座城市' },
    text: {
      en: 'The Greater Bay Area lies where the Pearl River meets the sea. The source names Guangdong, Hong Kong and Macao. On the map are nine cities of Guangdong with Hong Kong and Macao, their names covered.',
      zh: '粤港澳大湾区位于珠江入海处。原文提到广东、香港、澳门三地。图上是广东的九个城市和香港、澳门，名称暂时盖住。',
    },
    question: { en: 'Which eleven cities are they?', zh: '这十一个城市是哪些？' },
    answer: {
      en: 'Guangzhou, Shenzhen, Zhuhai, Foshan, Huizhou, Dongguan, Zhongshan, Jiangmen and Zhaoqing, with Hong Kong and Macao.',
      zh: '广州、深圳、珠海、佛山、惠州、东莞、中山、江门、肇庆，以及香港和澳门。',
    },
    notes: {
      en: 'Start from what pupils know (Hong Kong, Guangzhou, Shenzhen) and let them place the others: Dongguan between Guangzhou and Shenzhen, Zhuhai beside Macao, Foshan beside Guangzhou. The list of the nine is general knowledge. Zhaoqing and Huizhou surprise by their size: a Chinese city includes its countryside.',
      zh: '从学生熟悉的香港、广州、深圳入手，再推出其他城市：东莞在广州与深圳之间，珠海与澳门相邻，佛山与广州相连。九市名单属于常识。肇庆、惠州面积之大常令人意外：中国的“市”包括所辖农村。',
    },
    seconds: 300,
    hidden: ['names'],
    facts: ['list-gba', 'gba-collaboration'],
    view: '?strategy=gba&map=6.4/22.8/113.4',
  },
  {
    title: { en: 'Nine cities, or all of Guangdong?', zh: '九市，还是整个广东？' },
    text: {
      en: 'Taken literally, the source means all of Guangdong with Hong Kong and Macao. Official plans count nine of the 21 cities of Guangdong. The map shows the wider reading; the panel is covered.',
      zh: '按字面理解，原文指的是广东全省和香港、澳门；官方规划只包括广东21个地级市中的9个。地图显示较大的范围，面板内容暂时盖住。',
    },
    question: {
      en: 'How much do area and population change if all of Guangdong is counted?',
      zh: '如果计入广东全省，面积和人口会增加多少？',
    },
    answer: {
      en: 'The area grows from about 56,000 to 181,000 km², the population from 86 to 134 million (2020). Whoever quotes a figure has to say which definition it follows.',
      zh: '面积由约5.6万增至18.1万平方公里，人口由8617万增至1.34亿（2020年）。引用数字时必须说明采用哪种范围。',
    },
    notes: {
      en: 'Let pupils guess “twice”, “three times” or “the same” before you uncover. The area more than triples, the population grows by little more than half: what the wide definition adds is mostly mountains and countryside. Switch the definition in the panel to see both borders.',
      zh: '揭示前先让学生选“差不多”“两倍”或“三倍”。面积增至三倍多，人口只多出一半多：较大的范围主要多出山地和农村。可在面板中切换两种定义，观察边界。',
    },
    seconds: 270,
    hidden: ['values'],
    facts: ['list-gba', 'gba-collaboration'],
    view: '?strategy=gba&definition=gba:guangdong&panel=strategy:gba&map=5.8/23/113.4',
  },
  {
    title: { en: 'Guess the giants', zh: '猜猜谁最大' },
    text: {
      en: 'How many people live in these cities? The census of 2020 counted the nine; Hong Kong and Macao published figures of their own. All figures are covered.',
      zh: '这些城市各有多少人？广东九市为2020年人口普查数，香港、澳门为当地政府公布的数字。全部数字暂时盖住。',
    },
    question: {
      en: 'Which three cities have most people, and how many have all eleven together?',
      zh: '人口最多的三个城市是哪些？十一城一共有多少人？',
    },
    answer: {
      en: 'Guangzhou with 18.7 million, Shenzhen with 17.6 and Dongguan with 10.5. All eleven have about 86 million people.',
      zh: '广州1868万，深圳1756万，东莞1047万；十一城合计约8617万人。',
    },
    notes: {
      en: 'Most pupils put Hong Kong on the podium; with 7.5 million it comes fifth, behind Foshan. Ask why Dongguan and Foshan are little known abroad: they grew with factories, not as capitals or ports of call. Select further cities on the map to read their figures.',
      zh: '多数学生会把香港排进前三；香港有747万人，排在佛山之后，居第五。可追问为什么东莞、佛山在国外知名度不高：它们因制造业兴起，不是省会，也不是著名港口。点击其他城市可读出数字。',
    },
    seconds: 330,
    hidden: ['values'],
    facts: [],
    view: '?strategy=gba&compare=guangzhou,shenzhen,dongguan,hong-kong&panel=compare&map=6.4/22.8/113.4',
  },
  {
    title: { en: 'Crowded and spacious', zh: '最挤与最宽敞' },
    text: {
      en: 'Density tells how crowded a place is: people divided by land. In 2020 Macao had 683,218 people on 33.3 km², Zhaoqing had 4,113,594 on 14,891 km².',
      zh: '人口密度反映疏密程度：人口除以面积。2020年，澳门有683218人，面积33.3平方公里；肇庆有4113594人，面积14891平方公里。',
    },
    question: {
      en: 'How many people share a square kilometer in Macao, and how many in Zhaoqing?',
      zh: '澳门和肇庆每平方公里各有多少人？',
    },
    answer: {
      en: 'About 20,500 in Macao and 280 in Zhaoqing. Shenzhen has about 8,800, Hong Kong 6,700 and Guangzhou 2,500.',
      zh: '澳门约2.05万人，肇庆约280人。深圳约8800人，香港约6700人，广州约2500人。',
    },
    notes: {
      en: 'Fast pairs compute more cities from the comparison in the panel. A mean over a large city hides a dense core and empty hills: most of Hong Kong’s land is not built on. The atlas leaves its own line of density empty for cities, because its yearly population series ends at provinces.',
      zh: '学得快的小组可利用面板中的比较再算几个城市。大城市的平均密度会掩盖密集的市区和空旷的山地，香港大部分土地没有建设。本图集的逐年人口只到省级，因此城市的“人口密度”一栏为空。',
    },
    seconds: 300,
    hidden: [],
    facts: [],
    view: '?strategy=gba&compare=macao,shenzhen,guangzhou,zhaoqing&panel=compare&map=6.4/22.8/113.4',
  },
  {
    title: { en: 'Draw the two corridors', zh: '画出“两廊”' },
    text: {
      en: 'The plan arranges innovation in the bay around two corridors and two pivots. One corridor joins Guangzhou, Shenzhen and Hong Kong, the other Guangzhou, Zhuhai and Macao. The pivots are Hetao and Hengqin.',
      zh: '规划以“两廊两点”布局大湾区的科技创新：两廊分别连接广州、深圳、香港和广州、珠海、澳门，两点是河套与横琴。',
    },
    question: {
      en: 'Draw both corridors: which of the eleven cities are not named in them?',
      zh: '在图上画出两廊：十一城中有哪些没有列入？',
    },
    answer: {
      en: 'Six are not named: Foshan, Dongguan, Zhongshan, Jiangmen, Huizhou and Zhaoqing. Both corridors start in Guangzhou and run down one side of the estuary each.',
      zh: '有六个没有列入：佛山、东莞、中山、江门、惠州、肇庆。两廊都从广州出发，沿珠江口东西两岸南下。',
    },
    notes: {
      en: 'Use the pen on the map. Hetao lies on the boundary of Shenzhen and Hong Kong, Hengqin next to Macao: both pivots sit where two systems meet. Lines on a plan are not yet roads or laboratories. Ask what cities that a line passes but does not name, such as Dongguan, may hope for.',
      zh: '用画笔在地图上画。河套在深圳与香港交界处，横琴紧邻澳门，两点都在两种制度相接之处。规划上的线还不等于道路或实验室。可追问：走廊经过却没有点名的城市（如东莞）会有什么期待？',
    },
    seconds: 330,
    hidden: [],
    facts: ['gba-framework', 'gba-corridor-gsh', 'gba-corridor-gzm', 'gba-pivot-hetao', 'gba-pivot-hengqin'],
    view: '?strategy=gba&map=7.2/22.6/113.6',
  },
  {
    title: { en: 'A bridge and three customs areas', zh: '一座桥，三个关税区' },
    text: {
      en: 'A caption names the bridge that connects Hong Kong, Zhuhai and Macao. By general knowledge Hong Kong and Macao have currencies, customs and laws of their own, so a short way can be a complicated one.',
      zh: '原文的图片说明提到连接香港、珠海和澳门的大桥。香港、澳门各有自己的货币、海关和法律（常识），路程虽短，手续未必简单。',
    },
    question: {
      en: 'What crosses such a bridge easily, what does not, and what does the plan want to change?',
      zh: '什么容易过桥，什么不容易？规划希望改变什么？',
    },
    answer: {
      en: 'Tourists and data may find it easier than goods, workers or research material. The plan sets out to ease the movement of innovation factors across the boundaries within the bay.',
      zh: '游客和数据也许容易些，货物、劳动者和科研物资则难一些。规划提出便利创新要素在大湾区内跨境流动。',
    },
    notes: {
      en: 'The first half of the answer is an estimate; let pupils argue with it. “Innovation factors” is the plan’s term: think of researchers, equipment, samples, data and money. Compare with a border pupils know. Keep apart what a picture shows (a bridge, December 2023) and what a plan intends.',
      zh: '答案前半部分只是估计，可以讨论。“创新要素”是规划用语，可理解为科研人员、设备、样品、数据和资金。可与学生熟悉的边界作比较。注意区分照片显示的（2023年12月的大桥）与规划想做的。',
    },
    seconds: 300,
    hidden: [],
    facts: ['hzmb-place', 'photo-hzmb', 'gba-factor-flow'],
    view: '?strategy=gba&panel=fact:hzmb-place&map=8/22.25/113.8',
  },
  {
    title: { en: 'No data is an answer', zh: '没有数据，也是一种回答' },
    text: {
      en: 'Yearly GDP exists in the atlas for provinces, not for cities, and not for Hong Kong and Macao. The panel compares Guangdong with the bay.',
      zh: '本图集的年度GDP只到省级，没有城市数据，也没有香港和澳门的数据。面板把广东与大湾区放在一起比较。',
    },
    question: {
      en: 'Why does the atlas print no GDP for the bay instead of adding up what it has?',
      zh: '本图集为什么不把已有的数字相加，给出大湾区的GDP？',
    },
    answer: {
      en: 'Provincial figures cannot be cut into cities, and missing is not zero: a sum without Hong Kong would be wrong. Guangdong alone had 14.1 trillion yuan in 2024, 10.6% of all 31 units.',
      zh: '省级数据无法拆分到城市，“没有数据”也不等于零：缺了香港的合计是错的。仅广东一省，2024年就有14.1万亿元，占31个省级行政区的10.6%。',
    },
    notes: {
      en: 'A short step, but the core of data literacy. Ask for the three ways to treat a gap: leave it open, estimate and say so, or fill it in silence. Only the third is wrong. Pupils will find GDP figures for the bay online: they should note currency, year and definition of each.',
      zh: '时间不长，却是数据素养的核心。对待缺失有三种做法：留空、估算并注明、悄悄填上，只有第三种不可取。学生在网上能查到大湾区GDP，请他们记下货币、年份和统计范围。',
    },
    seconds: 270,
    hidden: [],
    facts: [],
    view: '?lens=gdp&compare=guangdong,gba&panel=compare',
  },
  {
    title: { en: 'Three city regions', zh: '三大城市群' },
    text: {
      en: 'Two more strategies are built around large cities: Beijing–Tianjin–Hebei and the Yangtze River Delta. The panel compares them with the bay. Guess first; legend and figures are covered.',
      zh: '另有两项战略也以大城市为核心：京津冀和长三角。面板把它们与大湾区相比较。图例和数字暂时盖住，先猜一猜。',
    },
    question: {
      en: 'Which of the three has most people, which has least land, and where do people live closest together?',
      zh: '三者之中，哪个人口最多？哪个面积最小？哪里人口最密？',
    },
    answer: {
      en: 'The Delta has 235 million people, Beijing–Tianjin–Hebei 110 and the bay 86 (2020). The bay has the least land and most people per km²: about 1,540, against 670 in the Delta and 510 in the north.',
      zh: '2020年长三角2.35亿人，京津冀1.10亿人，大湾区8617万人。大湾区面积最小、人口最密：每平方公里约1540人，长三角约670人，京津冀约510人。',
    },
    notes: {
      en: 'Compare like with like: the Delta and Beijing–Tianjin–Hebei are counted as whole provinces with much countryside, the bay as cities. Switch the Delta to its core of 27 cities and the picture changes. Density here is census of 2020 by official area; pupils can work it out from the panel.',
      zh: '注意可比性：长三角和京津冀按整省计算，包括大片农村，大湾区则按城市计算。把长三角切换为中心区27城，结果就会变化。这里的密度为2020年普查人口除以官方面积，学生可以自己算。',
    },
    seconds: 330,
    hidden: ['legend', 'values'],
    facts: ['list-jing-jin-ji', 'list-gba', 'list-yangtze-delta'],
    view: '?lens=census-2020&compare=jing-jin-ji,yangtze-delta,gba&panel=compare',
  },
  {
    title: { en: 'Judge: who gains?', zh: '评一评：谁受益？' },
    text: {
      en: 'Twelve cities of Guangdong lie outside the bay; 38% of the province’s people lived there in 2020. A strong center can draw people and firms in, or spread growth outward.',
      zh: '广东有12个市不在大湾区内，2020年全省38%的人口住在那里。强大的中心可能吸走人口和企业，也可能带动周边发展。',
    },
    question: {
      en: 'Should the bay be extended to all of Guangdong?',
      zh: '大湾区应当扩大到广东全省吗？',
    },
    answer: {
      en: 'Both answers can be defended. Good ones name a city that would gain and one that would lose, and the figure that they would need to be sure.',
      zh: '两种回答都可以成立。好的回答会举出一个可能受益的城市和一个可能受损的城市，并说明还需要什么数据。',
    },
    notes: {
      en: 'Let pupils take roles: a mayor inside, a mayor outside, a family that moves for work, a firm that looks for land. Close with the question of step 2: the name of an area is also a promise, and widening the area can thin it out. The source does not discuss this.',
      zh: '分角色讨论：湾区内的市长、湾区外的市长、外出务工的家庭、找地建厂的企业。最后回到第2步：一个名称也意味着一种期待，范围扩大，资源可能摊薄。原文没有讨论这个问题。',
    },
    seconds: 270,
    hidden: [],
    facts: [],
    view: '?region=guangdong&strategy=gba&map=5.8/23/113.4',
  },
];
