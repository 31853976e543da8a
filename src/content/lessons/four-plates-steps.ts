import type { ReadyStep } from './ready-lesson';

/** The steps of `FOUR_PLATES`. */
export const FOUR_PLATES_STEPS: readonly ReadyStep[] = [
  {
    title: { en: 'Four colors, four parts', zh: '四种颜色，四个板块' },
    text: {
      en: 'Development plans sort China into four large parts: East, Center, West and Northeast. In Chinese they are called plates. The map gives each a color of its own. The legend is covered for the moment.',
      zh: '发展规划常把全国分为东部、中部、西部和东北四个部分，称为“四大板块”。地图给每个板块一种颜色，图例暂时盖住。',
    },
    question: {
      en: 'Which color stands for which part, and how can you tell?',
      zh: '哪种颜色代表哪个板块？你是怎样判断的？',
    },
    answer: {
      en: 'The East lies along the coast, the West covers the interior, and the Center lies between the two. The Northeast is the corner next to Russia and North Korea.',
      zh: '东部沿海，西部深居内陆，中部位于二者之间，东北则在与俄罗斯、朝鲜相邻的一角。',
    },
    notes: {
      en: 'Let pupils argue from position (coast, interior, border) before you reveal the legend. Keep this division apart from the physical regions of Chinese textbooks (north, south, northwest, Qinghai–Tibet), which follow climate and relief. Someone may notice that a part of Inner Mongolia has two colors: note the question for step 5.',
      zh: '先让学生从沿海、内陆、边境等位置说明理由，再揭示图例。请与教材中的四大地理区域（北方、南方、西北、青藏）区分开：后者依据气候和地形，四大板块依据发展政策。如有学生发现内蒙古东部有两种颜色，留到第5步讨论。',
    },
    seconds: 240,
    hidden: ['legend'],
    facts: ['national-four-macro-initiatives'],
    view: '?strategy=western,northeast,central,eastern',
  },
  {
    title: { en: 'The East: name all ten', zh: '东部：说出十个成员' },
    text: {
      en: 'The plan wants the East to go first and lead. Official statistics count ten province-level units there, three of them municipalities. Their names are covered.',
      zh: '规划希望东部率先发展，起引领作用。官方统计把十个省级行政区列入东部，其中三个是直辖市。名称暂时盖住。',
    },
    question: { en: 'Which ten units are they, from north to south?', zh: '从北到南，这十个省级行政区是哪些？' },
    answer: {
      en: 'Beijing, Tianjin, Hebei, Shandong, Jiangsu, Shanghai, Zhejiang, Fujian, Guangdong and Hainan.',
      zh: '北京、天津、河北、山东、江苏、上海、浙江、福建、广东、海南。',
    },
    notes: {
      en: 'Pairs write ten names on the sheet, then reveal and tick. Typical slips: Anhui and Jiangxi have no coast and are central; Guangxi has a coast but counts as western, Liaoning has one but counts as northeastern. Beijing is eastern without touching the sea. So the coast is a hint, not the definition.',
      zh: '两人一组写出十个名称，再揭示核对。常见错误：安徽、江西不沿海，属中部；广西沿海却列入西部，辽宁沿海却列入东北；北京不临海却属于东部。可见“沿海”只是线索，不是定义。',
    },
    seconds: 300,
    hidden: ['names'],
    facts: ['outline-eastern-line'],
    view: '?strategy=eastern',
  },
  {
    title: { en: 'The Center: six without a coast', zh: '中部：六个不沿海的省' },
    text: {
      en: 'Six provinces form the Center. None of them touches the sea. The plan expects a fresh takeoff there, with bases of advanced manufacturing and more opening up inland.',
      zh: '中部由六个省组成，都不沿海。规划希望中部开创崛起新局面，建设先进制造业基地，并扩大内陆开放。',
    },
    question: {
      en: 'Which six provinces are they, and which great rivers reach them?',
      zh: '这六个省是哪些？哪些大河流经这里？',
    },
    answer: {
      en: 'Shanxi, Henan, Anhui, Hubei, Jiangxi and Hunan. The Yellow River reaches Shanxi and Henan; the Yangtze reaches Hubei, Hunan, Jiangxi and Anhui.',
      zh: '山西、河南、安徽、湖北、江西、湖南。黄河流经山西和河南，长江流经湖北、湖南、江西和安徽。',
    },
    notes: {
      en: 'Names help the memory: Shanxi means west of the mountains (Taihang), Henan south of the river, Hubei and Hunan north and south of the lake (Dongting). Warn of Shanxi and Shaanxi: one sound apart in English spelling, two different characters in Chinese, and in two different parts of the country.',
      zh: '地名有助于记忆：山西在太行山以西，河南大部在黄河以南，湖北、湖南分居洞庭湖南北。提醒学生区分山西（中部）与陕西（西部）。可追问：不沿海的省份怎样“开放”？（河港、铁路、航空）',
    },
    seconds: 240,
    hidden: ['names'],
    facts: ['outline-central-line', 'central-manufacturing-bases', 'central-inland-opening'],
    view: '?strategy=central',
  },
  {
    title: { en: 'The West: twelve, half of them on a border', zh: '西部：十二个成员，一半在边境' },
    text: {
      en: 'Twelve units count as western. The plan’s headline aim for them is development at full strength. The source says little more: it gives the West one sentence and no list of members.',
      zh: '西部包括十二个省级行政区。规划对西部的总要求是全面推进开发。原文对西部只有一句话，也没有列出成员。',
    },
    question: {
      en: 'Name the twelve: which six have a land border with another country?',
      zh: '说出这十二个省级行政区：哪六个与外国陆地接壤？',
    },
    answer: {
      en: 'On a border: Inner Mongolia, Gansu, Xinjiang, Tibet (Xizang), Yunnan and Guangxi. Without one: Ningxia, Shaanxi, Qinghai, Sichuan, Chongqing and Guizhou.',
      zh: '接壤的有内蒙古、甘肃、新疆、西藏、云南、广西；不接壤的有宁夏、陕西、青海、四川、重庆、贵州。',
    },
    notes: {
      en: 'Gansu surprises most classes: it touches Mongolia on a short stretch. Nine units of the country have a land border; the other three lie in the Northeast. Ask what a border can mean for a province: trade and tourism, but also distance from the big domestic markets and tasks of defense.',
      zh: '学生常漏掉甘肃：它与蒙古国有一小段边界。全国共有九个省级行政区与外国陆地接壤，另外三个在东北。可追问边境位置意味着什么：有利于边境贸易和旅游，但远离国内主要市场，还承担国防任务。',
    },
    seconds: 300,
    hidden: ['names'],
    facts: ['outline-western-line', 'western-efforts', 'jilin-border-province'],
    view: '?strategy=western',
  },
  {
    title: { en: 'The Northeast and a double member', zh: '东北：内蒙古东部算哪里？' },
    text: {
      en: 'The source counts three provinces and the east of Inner Mongolia as Northeast China. Official statistics leave the whole of Inner Mongolia to the West. The map shows only what belongs to both parts.',
      zh: '原文所说的东北包括三个省和内蒙古东部；官方统计则把整个内蒙古列入西部。地图只显示同时属于两个板块的地方。',
    },
    question: {
      en: 'Is eastern Inner Mongolia western or northeastern?',
      zh: '内蒙古东部属于西部还是东北？',
    },
    answer: {
      en: 'It depends on the definition. All of Inner Mongolia counts as western, and five of its twelve leagues and cities count as Northeast too. A good map says which definition it follows.',
      zh: '取决于采用哪种定义。内蒙古整体列入西部，其中十二个盟市中的五个又属于东北。好的地图会注明所用的定义。',
    },
    notes: {
      en: 'The panel offers other definitions of the Northeast: switch between them and let pupils watch the map. The list of the five leagues and cities is general knowledge; the source only says “the east”. Do not let the class vote on who is right: the point is that both counts are in use.',
      zh: '面板中可以切换东北的几种定义，让学生观察地图的变化。五盟市的名单属于常识，原文只说“内蒙古东部”。不必让全班表决谁对谁错，重点在于两种口径都在使用。',
    },
    seconds: 300,
    hidden: [],
    facts: ['ne-composition', 'im-borders-part-northeast'],
    view: '?strategy=western,northeast&match=all&panel=strategy:northeast',
  },
  {
    title: { en: 'Four headlines to match', zh: '给目标找板块' },
    text: {
      en: 'The plan has a headline for each part: a fresh takeoff, development at full strength, revitalization, going first and leading. More of what the source reports stands in the panel’s tab “The source”.',
      zh: '规划给每个板块定了一个主题：开创崛起新局面、全面推进开发、振兴、率先发展。面板的“原文”标签中有更多内容。',
    },
    question: {
      en: 'Which headline belongs to which part, and what does it suggest about the past of that part?',
      zh: '哪个主题对应哪个板块？从中可以看出该板块过去的什么情况？',
    },
    answer: {
      en: 'Going first: East. Fresh takeoff: Center. Full strength: West. Revitalization: Northeast, a word that only makes sense for a region that was strong before.',
      zh: '率先发展：东部；崛起：中部；开发：西部；振兴：东北。“振兴”一词暗示这里曾经兴盛。',
    },
    notes: {
      en: 'Headlines are aims, not results: keep asking “who says so?”. In the tab “The source” the columns have very different lengths, because the source gives more room to some parts than to others; that says something about the source, not about the regions.',
      zh: '主题是目标，不是成果，可不断追问“这是谁说的”。在“原文”标签中，各栏长短悬殊，因为原文给各板块的篇幅不同；这反映的是原文的详略，不是各地区的轻重。',
    },
    seconds: 270,
    hidden: [],
    facts: ['outline-western-line', 'outline-northeast-line', 'outline-central-line', 'outline-eastern-line'],
    view: '?definition=northeast:provinces&compare=western,northeast,central,eastern&panel=compare',
  },
  {
    title: { en: 'Land and people', zh: '土地与人口' },
    text: {
      en: 'How are land and people shared out between the four? The map is colored by people per square kilometer. Legend and figures stay covered until everyone has written a guess.',
      zh: '土地和人口在四大板块之间怎样分布？地图按人口密度着色。每个人写下猜测之后，再揭示图例和数字。',
    },
    question: {
      en: 'What share of the land and what share of the people do the West and the East have?',
      zh: '西部和东部各占多大比例的土地和人口？',
    },
    answer: {
      en: 'The West has about 71% of the land but 27% of the people, the East about 10% of the land and 40% of the people (end of 2024, of 31 units).',
      zh: '西部约占土地的71%，人口只占27%；东部约占土地的10%，人口却占40%（31个省级行政区，2024年末）。',
    },
    notes: {
      en: 'Collect guesses on the board first. Pupils mostly overrate the West’s people because its area dominates the map. The panel shows areas and residents of the four parts; let a fast group work out the shares. The Northeast is counted with three provinces here, since yearly figures cannot be cut.',
      zh: '先把各组的猜测写在黑板上。西部面积大，学生往往高估其人口。面板列有四个板块的面积和人口，可让学得快的小组自己算比例。年度数据无法拆分到盟市，因此这里的东北只计三省。',
    },
    seconds: 270,
    hidden: ['legend', 'values'],
    facts: [],
    view: '?definition=northeast:provinces&lens=density&compare=western,northeast,central,eastern&panel=compare',
  },
  {
    title: { en: 'Output per person', zh: '人均产出' },
    text: {
      en: 'GDP per person is what is produced in a place in a year, divided by the people who live there. It lets us compare large and small places. The figures are covered again.',
      zh: '人均地区生产总值（人均GDP）是一地一年的产出除以常住人口，可用来比较大小不同的地方。数字再次盖住。',
    },
    question: {
      en: 'Put the four parts in order: where is GDP per person highest, and where is it lowest?',
      zh: '给四大板块排序：哪里人均GDP最高？哪里最低？',
    },
    answer: {
      en: 'East about 124,000 yuan, Center 79,000, West 75,000 and Northeast 67,000 (2024). The mean of all 31 units is about 95,000 yuan.',
      zh: '2024年东部约12.4万元，中部约7.9万元，西部约7.5万元，东北约6.7万元；31个省级行政区平均约9.5万元。',
    },
    notes: {
      en: 'Most classes expect the West to come last. That the Northeast does leads on to the lessons “The Northeast” and “Is the gap closing?”. Output is not income: part of what a province produces is paid to people and firms elsewhere. Each part also hides large differences between its own members.',
      zh: '多数学生以为西部最低，实际是东北，可由此引出“东北：资源、产业与地方”和“差距在缩小吗？”两课。产出不等于收入：一地的产出有一部分归外地的人和企业所有。各板块内部差异也很大。',
    },
    seconds: 270,
    hidden: ['legend', 'values'],
    facts: [],
    view: '?definition=northeast:provinces&lens=gdp-per-person&compare=western,northeast,central,eastern&panel=compare',
  },
  {
    title: { en: 'Judge: is four the right number?', zh: '评一评：分成四块合适吗？' },
    text: {
      en: 'An older division had three belts and put Liaoning in the East. The map shows that overlap. Hong Kong, Macao and Taiwan belong to none of the four parts. Divisions are made for a purpose.',
      zh: '较早的三大地带划分把辽宁归入东部，地图显示的就是这一重叠。香港、澳门和台湾不在四大板块之内。划分总有其目的。',
    },
    question: {
      en: 'Would you divide the country into four parts, more or fewer, and by what?',
      zh: '如果由你来划分，你会分成几块？依据是什么？',
    },
    answer: {
      en: 'There is no single right answer. A good one names a purpose, a criterion that fits it, and one province that is hard to place.',
      zh: '没有唯一答案。好的回答会说明目的、与目的相符的依据，并举出一个难以归类的省份。',
    },
    notes: {
      en: 'Use this as an exit ticket of two or three sentences. Reward answers that see a cost in every division: few parts hide differences, many parts are hard to remember and to govern. Membership in both the three-belt and the four-part division is general knowledge, not in the source.',
      zh: '作为课堂小结，写两三句话即可。能看到任何划分都有代价的回答应予肯定：分得少会掩盖差异，分得多则难记、难管理。三大地带和四大板块的成员名单都属于常识，原文未载。',
    },
    seconds: 210,
    hidden: [],
    facts: [],
    view: '?strategy=northeast,eastern&match=all&definition=eastern:three-belt',
  },
];
