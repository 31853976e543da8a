import type { ReadyStep } from './ready-lesson';

/** The steps of `TWO_RIVERS`. */
export const TWO_RIVERS_STEPS: readonly ReadyStep[] = [
  {
    title: { en: 'Two rivers on one map', zh: '一张图，两条河' },
    text: {
      en: 'Two of the five newer strategies follow rivers: the Yangtze River Economic Belt, with 11 province-level units, and the Yellow River Basin, with 9. Names and legend are covered.',
      zh: '五项新的区域战略中，有两项沿大河展开：长江经济带涉及11个省级行政区，黄河流域涉及9个。名称和图例暂时盖住。',
    },
    question: {
      en: 'Which color goes with which river, and how many units do you count in all?',
      zh: '哪种颜色对应哪条河？图上一共有多少个省级行政区？',
    },
    answer: {
      en: 'The southern group follows the Yangtze, the northern one the Yellow River. There are 19 units, not 20: wait for step 4 to see why.',
      zh: '南边一组沿长江，北边一组沿黄河。一共19个，而不是20个；原因留到第4步。',
    },
    notes: {
      en: 'Pupils like to add 11 and 9. Leave the contradiction standing; it carries the lesson to step 4. The units are colored whole, although the rivers drain only parts of many of them. The source lists no members of either strategy: both lists are general knowledge.',
      zh: '学生往往直接把11和9相加。先不说破，让这个疑问带着大家走到第4步。图上按整个省级行政区着色，而许多省区只有一部分在流域内。原文没有列出这两项战略的成员，两份名单都属于常识。',
    },
    seconds: 240,
    hidden: ['legend', 'names'],
    facts: ['national-five-regional-strategies', 'list-yangtze-belt', 'list-yellow-river'],
    view: '?strategy=yangtze-belt,yellow-river',
  },
  {
    title: { en: 'Eleven along the Yangtze', zh: '长江经济带：十一个成员' },
    text: {
      en: 'The Yangtze River Economic Belt stretches from Shanghai to Yunnan. Whole units belong to it, also where parts of them drain elsewhere. Travel upstream from the sea and name each one.',
      zh: '长江经济带东起上海，西至云南，各省市整体纳入，包括不属于长江流域的部分。请从入海口溯江而上，逐一说出名称。',
    },
    question: {
      en: 'Which eleven units are they, and which two does the main river not cross?',
      zh: '这十一个省市是哪些？长江干流不经过其中哪两个？',
    },
    answer: {
      en: 'Shanghai, Jiangsu, Zhejiang, Anhui, Jiangxi, Hubei, Hunan, Chongqing, Sichuan, Guizhou and Yunnan. The main river does not run through Zhejiang and Guizhou.',
      zh: '上海、江苏、浙江、安徽、江西、湖北、湖南、重庆、四川、贵州、云南。干流不经过浙江和贵州。',
    },
    notes: {
      en: 'An economic belt is drawn for policy. Zhejiang and Guizhou are in, while Qinghai and Tibet (Xizang), where the upper river runs, are out. Ask why planners might draw it so: ports, tributaries, markets, transport. The source gives no reason, so any reasoned answer counts.',
      zh: '经济带是按政策划定的：浙江、贵州在内，而长江上游流经的青海、西藏不在内。可追问规划者为什么这样划（港口、支流、市场、交通）。原文没有说明原因，言之有理即可。',
    },
    seconds: 270,
    hidden: ['names'],
    facts: [],
    view: '?strategy=yangtze-belt',
  },
  {
    title: { en: 'Nine along the Yellow River', zh: '黄河流域：九个省区' },
    text: {
      en: 'The Yellow River rises on the Qinghai–Tibet Plateau, bends north around Ordos, crosses the Loess Plateau and reaches the sea in Shandong. Nine provinces and autonomous regions lie along it.',
      zh: '黄河发源于青藏高原，向北绕过鄂尔多斯，穿过黄土高原，在山东入海，沿途共有九个省区。',
    },
    question: { en: 'Which nine are they, from source to mouth?', zh: '从源头到入海口，这九个省区是哪些？' },
    answer: {
      en: 'Qinghai, Sichuan, Gansu, Ningxia, Inner Mongolia, Shaanxi, Shanxi, Henan and Shandong.',
      zh: '青海、四川、甘肃、宁夏、内蒙古、陕西、山西、河南、山东。',
    },
    notes: {
      en: 'Sichuan is the one that is forgotten: only its northwestern corner near Zoige drains to the Yellow River, yet it is a member. Shaanxi and Shanxi face each other across the river. Let pupils draw the great bend with a finger before they name units; the order then comes by itself.',
      zh: '最容易漏掉的是四川：只有西北部若尔盖一带属于黄河流域，但四川也在名单之内。陕西与山西隔河相望。可先让学生用手指描出黄河的“几”字形，顺序自然就出来了。',
    },
    seconds: 270,
    hidden: ['names'],
    facts: [],
    view: '?strategy=yellow-river',
  },
  {
    title: { en: 'Where the two lists meet', zh: '交集：两份名单的相遇处' },
    text: {
      en: 'A region is in the intersection of two sets if it belongs to both. The map now shows the intersection of the two strategies, with its name covered.',
      zh: '同时属于两个集合的地区构成交集。地图现在显示两项战略的交集，名称暂时盖住。',
    },
    question: {
      en: 'Which province belongs to both strategies, and how does it explain the count of 19?',
      zh: '哪个省同时属于两项战略？它怎样解释“一共19个”？',
    },
    answer: {
      en: 'Sichuan. 11 and 9 make 20, but Sichuan stands in both lists and is counted twice, so the union has 19 members.',
      zh: '四川。11加9等于20，但四川在两份名单中各计一次，所以并集只有19个成员。',
    },
    notes: {
      en: 'Write the rule on the board: members of the union = A + B − intersection. Let someone switch the filter between “any” and “all” so that the class sees union and intersection change places. Ask what two strategies mean for one province: two sets of tasks, two circles of partners.',
      zh: '板书：并集的成员数＝A＋B－交集。请一位学生在“任一”与“全部”之间切换筛选方式，观察并集与交集的变化。可追问一个省同属两项战略意味着什么：两方面的任务，两个合作圈。',
    },
    seconds: 300,
    hidden: ['names'],
    facts: [],
    view: '?strategy=yangtze-belt,yellow-river&match=all',
  },
  {
    title: { en: 'One without the other', zh: '差集：只属于黄河的省区' },
    text: {
      en: 'A minus sign takes members away. Shown are units of the Yellow River strategy that are not in the Yangtze belt. Qinghai is selected; the source says that three rivers rise in Sanjiangyuan.',
      zh: '减号表示去掉。图上是属于黄河流域、但不属于长江经济带的省区，选中的是青海。据原文，三条大江大河发源于三江源。',
    },
    question: {
      en: 'How many units are left, and why is it remarkable that Qinghai is in only one of the two?',
      zh: '还剩几个省区？青海只属于其中一项战略，为什么值得注意？',
    },
    answer: {
      en: 'Eight. In Sanjiangyuan, which lies in Qinghai, rise the Yangtze, the Yellow River and the Lancang, yet Qinghai belongs to one of the two strategies only.',
      zh: '八个。三江源在青海，长江、黄河和澜沧江都发源于此，而青海只列入黄河流域这一项战略。',
    },
    notes: {
      en: 'Let pupils predict the number before they count: nine less one. Then turn the filter round, Yangtze without Yellow River: ten. That Sanjiangyuan lies in Qinghai is general knowledge. The Lancang is the upper Mekong (check A71), so the water concerns five more countries downstream.',
      zh: '先让学生推算再数：九减一。再反过来看“长江经济带减黄河流域”：剩十个。三江源位于青海属于常识。澜沧江出境后称湄公河（核查A71），下游还有五个国家。',
    },
    seconds: 300,
    hidden: [],
    facts: ['sanjiangyuan-rivers', 'yrb-sanjiangyuan'],
    view: '?region=qinghai&strategy=-yangtze-belt,yellow-river&panel=fact:sanjiangyuan-rivers',
  },
  {
    title: { en: 'What the plan wants for the Yangtze', zh: '规划对长江经济带的要求' },
    text: {
      en: 'For the Yangtze belt the plan puts ecology first and wants green development. It asks for joint protection, warns of overdevelopment, and would have protection and growth handled as one task.',
      zh: '规划要求长江经济带生态优先、绿色发展，共抓大保护，不搞大开发，并把环境保护与经济发展放在一起统筹。',
    },
    question: {
      en: 'Which of these aims can pull against each other, and where on the river would you expect it?',
      zh: '这些目标之间哪些可能有矛盾？可能出现在长江的哪些地方？',
    },
    answer: {
      en: 'Protection and growth can compete, for instance where ports, factories or housing want the river bank. The plan, as reported, asks for both; the source does not say what comes first in a given place.',
      zh: '保护与发展可能有矛盾，例如港口、工厂、住宅都要占用岸线的地方。规划要求两者兼顾；至于具体地点如何取舍，原文没有说明。',
    },
    notes: {
      en: 'Have one group speak for a port city on the lower river and one for a county of the upper river. Keep to the wording “the plan asks for”; whether it has been done is another question, and the source gives no figures for it. The panel lists each aim with its page.',
      zh: '可请一组代表下游的港口城市，一组代表上游的一个县，各说诉求。注意表述为“规划提出”，至于是否做到是另一个问题，原文没有给出数据。面板逐条列出目标和页码。',
    },
    seconds: 330,
    hidden: [],
    facts: [
      'yreb-ecology-first',
      'yreb-green-development',
      'yreb-coordinated-protection',
      'yreb-no-overdevelopment',
      'yreb-holistic',
    ],
    view: '?strategy=yangtze-belt&panel=strategy:yangtze-belt',
  },
  {
    title: { en: 'The Yellow River, reach by reach', zh: '黄河：上、中、下游各有任务' },
    text: {
      en: 'For the Yellow River the plan names tasks by reach: floodplains and suspended stretches, wetlands of the delta, terraces and silt dams, water conservation and ecosystems. They are mixed up here.',
      zh: '规划按河段提出任务，这里打乱了顺序：滩区与“二级悬河”治理、三角洲湿地保护、旱作梯田与淤地坝、水源涵养与生态修复。',
    },
    question: {
      en: 'Which tasks belong to the upper, the middle and the lower river, and what links them?',
      zh: '哪些任务属于上游、中游、下游？它们之间有什么联系？',
    },
    answer: {
      en: 'Upper: ecosystems and water conservation. Middle: terraces and silt dams against erosion of the Loess Plateau. Lower: suspended stretches, floodplains and wetlands; the silt of the middle river links them.',
      zh: '上游：生态修复和水源涵养；中游：以梯田、淤地坝治理黄土高原水土流失；下游：悬河、滩区和湿地。中游带来的泥沙把它们联系在一起。',
    },
    notes: {
      en: 'A suspended river has silted up its bed until it lies above the land beside it. Draw a cross-section on the board. A good chain: loose loess, heavy summer rain, erosion, silt, raised bed, flood risk. The chain is general knowledge; the tasks are the plan’s, as the source reports them.',
      zh: '悬河是因泥沙淤积、河床高出两岸地面的河段，可在黑板上画剖面图。较完整的链条：土质疏松、夏季暴雨、水土流失、泥沙淤积、河床抬高、洪水风险。链条属于常识，任务出自规划，由原文转述。',
    },
    seconds: 360,
    hidden: [],
    facts: [
      'yrb-upper-ecosystems',
      'yrb-gannan-zoige',
      'yrb-loess-erosion',
      'yrb-terraces',
      'yrb-silt-dams',
      'yrb-suspended-river',
      'yrb-floodplains',
      'yrb-delta-wetlands',
    ],
    view: '?strategy=yellow-river&panel=strategy:yellow-river&map=4.5/36.5/107',
  },
  {
    title: { en: 'Two groups weighed', zh: '给两组省区称一称' },
    text: {
      en: 'Public statistics compare the two groups: people, land, output per person. One province counts in both, so the columns must not be added up. The figures are covered: guess first.',
      zh: '公开统计可以比较两组省区的人口、土地和人均产出。有一个省同属两组，所以两栏不能相加。数字暂时盖住，先猜一猜。',
    },
    question: {
      en: 'Which group has more people, which has more land, and where is GDP per person higher?',
      zh: '哪一组人口多？哪一组面积大？哪一组人均GDP高？',
    },
    answer: {
      en: 'The Yangtze belt has more people (607 million against 418 million) and more GDP per person (about 104,000 against 80,000 yuan, 2024). The Yellow River group has more land: 3.57 against 2.05 million km².',
      zh: '2024年长江经济带人口更多（6.07亿对4.18亿），人均GDP也更高（约10.4万元对8.0万元）；黄河流域省区面积更大，为357万平方公里，长江经济带为205万平方公里。',
    },
    notes: {
      en: 'The figures are for whole provinces, not for drainage basins: Inner Mongolia alone makes a third of the Yellow River group’s land, and most of it is far from the river. Ask what would change with basin borders. Output per person is total over total, never a mean of provincial values.',
      zh: '这里是整省数字，不是自然流域的数字：仅内蒙古就占黄河流域省区面积的三分之一，其中大部分离黄河很远。可追问若按流域边界统计会有什么变化。组的人均值是总产出除以总人口，不是各省人均的平均数。',
    },
    seconds: 330,
    hidden: ['legend', 'values'],
    facts: [],
    view: '?lens=gdp-per-person&compare=yangtze-belt,yellow-river&panel=compare',
  },
  {
    title: { en: 'Judge: who looks after a river?', zh: '评一评：一条河该由谁来管？' },
    text: {
      en: 'Water crosses borders that officials do not. The map shows six western members of the Yellow River strategy: two strategies concern them at once, one for the river and one for the West.',
      zh: '河水越过省界，管理却以省界为限。地图上是同属西部和黄河流域的六个省区，它们同时涉及两项战略。',
    },
    question: {
      en: 'Should one authority look after a whole river, or should its provinces do so together?',
      zh: '一条河应由一个机构统一管理，还是由沿河各省协作管理？',
    },
    answer: {
      en: 'Both can be defended. Good answers weigh who causes a problem, who suffers from it and who pays: silt and waste travel downstream, while jobs and taxes stay in a province.',
      zh: '两种看法都可以成立。好的回答会权衡：问题由谁造成，由谁承受，由谁出钱。泥沙和污水流向下游，就业和税收却留在本省。',
    },
    notes: {
      en: 'Two camps, two minutes to prepare, one minute each to speak. Ask the listeners to note one argument that needs a figure the class does not have. Close with the set notation once more: West and Yellow River, six members, of which Sichuan is in a third strategy as well.',
      zh: '分正反两方，准备两分钟，各陈述一分钟。请听众记下一个缺少数据支持的论点。最后再用集合收尾：西部与黄河流域的交集有六个成员，其中四川还属于第三项战略。',
    },
    seconds: 300,
    hidden: [],
    facts: [],
    view: '?strategy=western,yellow-river&match=all',
  },
];
