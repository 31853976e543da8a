import type { ReadyStep } from './ready-lesson';

/** The steps of `IS_THE_GAP_CLOSING`. */
export const IS_THE_GAP_CLOSING_STEPS: readonly ReadyStep[] = [
  {
    title: { en: 'A claim without figures', zh: '没有数据的说法' },
    text: {
      en: 'The source, an official Party publication, says that decades of work have brought real progress in balancing the regions. It prints no figures for that. A claim can be tested all the same.',
      zh: '原文是中国共产党的官方出版物，称经过数十年努力，区域协调发展取得实质性进展，但未给出数据。不过，说法仍然可以检验。',
    },
    question: {
      en: 'What would you measure, where and since when, to test this claim?',
      zh: '要检验这一说法，你会测量什么？在哪些地方？从哪一年开始？',
    },
    answer: {
      en: 'For instance output or income per person, in every province, year by year in one series. Then see whether the differences grow or shrink.',
      zh: '例如各省逐年的人均产出或人均收入，采用同一套数列，再看差异是扩大还是缩小。',
    },
    notes: {
      en: 'Collect proposals without judging them: income, jobs, schools, health, roads. Then ask which of them exist for all provinces and many years. The atlas has GDP and residents of 31 province-level units, so the test will be narrower than the claim. Say so now; step 8 comes back to it.',
      zh: '先收集各种提议，不作评判：收入、就业、教育、医疗、道路等。再问哪些数据各省都有、年份又长。本图集只有31个省级行政区的地区生产总值和常住人口，检验的范围比说法要窄，第8步再谈。',
    },
    seconds: 240,
    hidden: [],
    facts: ['national-coordination-progress'],
    view: '?panel=fact:national-coordination-progress',
  },
  {
    title: { en: 'Which map is fair?', zh: '哪张图更公平？' },
    text: {
      en: 'This map shows GDP, all that is produced in a province in a year. The darkest provinces look best off. Think about what else they have a lot of.',
      zh: '这张地图显示地区生产总值，即一省一年的全部产出。颜色最深的省份看上去最富。想一想，它们还有什么也很多？',
    },
    question: {
      en: 'Why is this map unfit for comparing how well off provinces are?',
      zh: '为什么这张图不适合比较各省的富裕程度？',
    },
    answer: {
      en: 'Totals grow with the number of people. Guangdong has the highest GDP (14.1 trillion yuan, 2024), but per person Beijing leads with about 228,000 yuan, twice Guangdong’s 111,000.',
      zh: '总量随人口增加。2024年广东总量最高，为14.1万亿元；但人均最高的是北京，约22.8万元，是广东11.1万元的两倍。',
    },
    notes: {
      en: 'Switch the lens to GDP per person after the answer and ask who moves most: Beijing, Shanghai and Tianjin rise, Henan, Sichuan and Hebei fall. Rule to keep: use color for ratios, symbols for totals. The panel’s tab “Classes” shows how the choice of classes alone changes a map.',
      zh: '揭示答案后，把指标换成人均GDP，看谁的位次变化最大：北京、上海、天津上升，河南、四川、河北下降。可记一条规则：比率用颜色，总量用符号。面板的“分级”标签可说明仅改变分级，地图就会不同。',
    },
    seconds: 300,
    hidden: ['values'],
    facts: [],
    view: '?lens=gdp&panel=figures',
  },
  {
    title: { en: 'Guess, then reveal', zh: '先猜，再揭示' },
    text: {
      en: 'Theil T puts the gap between provinces into one number; 0 would mean the same GDP per person everywhere. In 2000 it was 0.122. Draw how it may have moved until 2023.',
      zh: '泰尔T指数用一个数表示各省差距，0表示各省人均GDP相同。2000年为0.122。请在学生用页上画出你猜想的到2023年的变化线。',
    },
    question: {
      en: 'Has the gap widened, narrowed or stayed, and when did it turn?',
      zh: '差距是扩大、缩小还是不变？转折出现在哪一年？',
    },
    answer: {
      en: 'It widened to 0.132 in 2003, narrowed quickly to 0.063 in 2014 and has hardly moved since: 0.063 in 2023.',
      zh: '先扩大，2003年达到0.132；随后迅速缩小，2014年为0.063；此后变化很小，2023年为0.063。',
    },
    notes: {
      en: 'Uncover the balance only when every sheet has a line. Then let pupils compare: who saw three phases? After 2014 the value moves between 0.062 and 0.068, so “has stopped narrowing” is a fair reading. Provinces weigh as many as live there; the series is the one before the census of 2023.',
      zh: '每个人都画好之后再揭示“均衡”面板，请学生对照：谁画出了三个阶段？2014年以后，数值在0.062与0.068之间，“停止缩小”是合理的解读。各省按常住人口加权，数列为2023年经济普查修订前的一套。',
    },
    seconds: 360,
    hidden: ['values'],
    facts: [],
    view: '?lens=gdp-per-person:before-2023-census&panel=balance',
  },
  {
    title: { en: 'Other yardsticks', zh: '换一把尺子' },
    text: {
      en: 'One number never tells all. “Highest over lowest” looks at two provinces only; the Gini coefficient and Theil T use all of them. The map shows the year 2000, when Shanghai led and Guizhou came last.',
      zh: '一个数字说明不了全部。“最高与最低之比”只看两个省，基尼系数和泰尔T指数用到所有省份。地图为2000年，当时上海最高，贵州最低。',
    },
    question: {
      en: 'Do the other measures tell the same story from 2000 to 2023?',
      zh: '从2000年到2023年，其他指标得出的结论相同吗？',
    },
    answer: {
      en: 'Yes in direction: highest over lowest fell from 10.9 to 4.2, the Gini coefficient from 0.261 to 0.196. In 2023 Beijing was highest and Gansu lowest.',
      zh: '方向相同：最高与最低之比由10.9降到4.2，基尼系数由0.261降到0.196。2023年最高的是北京，最低的是甘肃。',
    },
    notes: {
      en: 'Let pupils choose a measure in the panel and look for a year in which two measures disagree about the direction. A ratio of two provinces can change because a single one changes. Ask which measure a minister, a journalist and a poor province would each prefer to quote.',
      zh: '请学生在面板中切换指标，找一找有没有两个指标变化方向不同的年份。两省之比可能只因一个省的变化而改变。可追问：部长、记者和较穷的省份分别更愿意引用哪个指标？',
    },
    seconds: 270,
    hidden: [],
    facts: [],
    view: '?lens=gdp-per-person:before-2023-census&year=2000&panel=balance',
  },
  {
    title: { en: 'Two series, no glue', zh: '两套数列，不可拼接' },
    text: {
      en: 'After the economic census of 2023 the statistics office revised GDP. So there are two series. For 2022 Theil T is 0.062 in the older one, for 2023 it is 0.066 in the newer one.',
      zh: '2023年经济普查之后，国家统计局修订了GDP，于是有了两套数列。旧数列2022年的泰尔T指数为0.062，新数列2023年为0.066。',
    },
    question: {
      en: 'What would you see if you joined the older series up to 2022 with the newer one from 2023 on?',
      zh: '如果把2022年以前的旧数列与2023年起的新数列接在一起，会看到什么？',
    },
    answer: {
      en: 'A jump that never happened. Inside each series the two years are nearly equal: 0.062 and 0.063 in the older, 0.066 and 0.066 in the newer one.',
      zh: '会看到一次并未发生的跳升。在各自的数列中，两年几乎相同：旧数列为0.062和0.063，新数列为0.066和0.066。',
    },
    notes: {
      en: 'Revisions are normal: a census finds firms that yearly reports had missed. They went up most in Shanghai and Beijing, by 8 to 9%. Link to everyday data: new measuring tapes, new exam marks. The rule of the atlas: two lines may stand side by side but are never joined.',
      zh: '修订是正常的：普查会发现年报遗漏的企业。2023年的数字，北京、上海上调较多，约8%至9%。可联系生活：换了尺子、改了评分标准，前后就不能直接相比。本图集的规则：两条线可以并列，但不拼接。',
    },
    seconds: 270,
    hidden: [],
    facts: [],
    view: '?lens=gdp-per-person&year=2023&panel=balance',
  },
  {
    title: { en: 'Between the plates or within?', zh: '差距在板块之间还是板块之内？' },
    text: {
      en: 'Theil T splits exactly: into the gap between the four macro-regions and the gaps within them. In 2006 64% of it lay between the four. The figures are covered again.',
      zh: '泰尔T指数可以精确分成两部分：四大板块之间的差距和板块内部的差距。2006年，板块之间占64%。数字再次盖住。',
    },
    question: {
      en: 'What is the share between the four in 2024, and what does the change mean?',
      zh: '2024年，板块之间的差距占多大比例？这一变化说明什么？',
    },
    answer: {
      en: '46%. Today more of the gap lies within the macro-regions, most of all in the East, than between them.',
      zh: '占46%。如今更多的差距在板块内部，尤其是东部内部，而不是板块之间。',
    },
    notes: {
      en: 'Offer a picture: four classrooms, differences between class averages and differences inside each class. In the East, Beijing and Shanghai stand beside Hebei, with more than three times its output per person. Ask whether a policy for “the East” can be right for both. The Northeast has three provinces here.',
      zh: '可打个比方：四个班级，班平均分之间有差距，班内同学之间也有差距。东部内部，北京、上海的人均产出是河北的三倍多。可追问：针对“东部”的同一政策对双方都合适吗？这里的东北只计三省。',
    },
    seconds: 300,
    hidden: ['values'],
    facts: [],
    view: '?lens=gdp-per-person&panel=balance',
  },
  {
    title: { en: 'Who came closer, who did not?', zh: '谁靠近了平均，谁没有？' },
    text: {
      en: 'Set the nation to 100. In 2006 GDP per person was 152 in the East, 92 in the Northeast, 71 in the Center and 63 in the West. The map shows that year.',
      zh: '设全国为100。2006年人均GDP：东部152，东北92，中部71，西部63。地图显示的就是这一年。',
    },
    question: {
      en: 'Three of the four came closer to 100 by 2024: which one moved away?',
      zh: '到2024年，四个板块中有三个更接近100，哪一个离得更远？',
    },
    answer: {
      en: 'The Northeast fell from 92 to 70. The West rose to 79, the Center to 83, and the East came down to 130.',
      zh: '东北，由92降到70。西部升到79，中部升到83，东部降到130。',
    },
    notes: {
      en: 'Typical error: “the East became poorer”. Its output grew, but more slowly than the nation’s. Second error: a narrowing gap means that everyone catches up. Let one pupil formulate a sentence that is true for all four parts; it needs the words “relative to the nation”.',
      zh: '常见误解一：“东部变穷了”。东部产出仍在增长，只是慢于全国。误解二：差距缩小就是大家都在追赶。可请一位学生说一句对四个板块都成立的话，其中要有“相对于全国”。',
    },
    seconds: 300,
    hidden: ['values'],
    facts: [],
    view: '?lens=gdp-per-person&year=2006&panel=balance',
  },
  {
    title: { en: 'What figures cannot say', zh: '数据不能说明什么' },
    text: {
      en: 'Four sentences. One: the gap was smaller in 2023 than in 2003. Two: poor people are better off. Three: the strategies did it. Four: people who move between provinces change the gap.',
      zh: '四句话：一、2023年的差距小于2003年。二、穷人的生活变好了。三、这是各项战略的功劳。四、人口跨省流动会改变差距。',
    },
    question: {
      en: 'Which of the four can be supported with these figures or with how they are made?',
      zh: '哪几句可以用这些数据或其统计方法来支持？',
    },
    answer: {
      en: 'One and four. GDP is not income, and provinces are averages, so two stays open; three would need a comparison with what would have happened otherwise.',
      zh: '第一句和第四句。GDP不等于收入，各省又是平均数，第二句无从判断；第三句需要与“没有这些战略会怎样”相比较。',
    },
    notes: {
      en: 'Four: residents count where they live, so moving changes both ends of the division. The panel has a list of what the balance cannot say; let pupils find the line for each wrong sentence. Add that figures are nominal and that some population counts changed their method in 2005 and 2010.',
      zh: '第四句：人口按常住地统计，迁移会改变除数。面板中有“数据不能说明什么”一栏，请学生为每个不成立的句子找到依据。另外，数字为名义值；部分省份的人口口径在2005年和2010年有变动。',
    },
    seconds: 330,
    hidden: [],
    facts: [],
    view: '?lens=gdp-per-person:before-2023-census&year=2003&panel=balance',
  },
  {
    title: { en: 'Your verdict', zh: '你的结论' },
    text: {
      en: 'The source cites Xi Jinping, without a date, as calling imbalance normal and relative balance the goal. A verdict on the claim of progress needs a period, a measure and a limit.',
      zh: '原文援引习近平的话（未注明日期）：不平衡是普遍的，要追求的是相对平衡。对“取得进展”下结论，须说明时期、指标和局限。',
    },
    question: {
      en: 'Is the claim of progress supported, supported in part, not supported, or not testable?',
      zh: '“取得进展”的说法得到支持、部分支持、不支持，还是无法检验？',
    },
    answer: {
      en: '“In part” is easy to defend: the gap narrowed strongly from 2003 to 2014 and hardly since, the Northeast fell back, and the cause stays open.',
      zh: '“部分支持”比较容易论证：2003年至2014年差距明显缩小，此后变化不大；东北相对下降；原因仍不清楚。',
    },
    notes: {
      en: 'Two written sentences each: verdict, then the weakest point of one’s own argument. Other verdicts are fine if period, measure and limit are named; “not testable” can be defended for a claim about all of development. Read out one of each. “Decades” reaches further back than figures that start in 2000.',
      zh: '每人写两句：结论，以及自己论证中最薄弱的一点。只要说明时期、指标和局限，其他结论也可以；若“协调发展”指发展的全部，“无法检验”也说得通。“数十年”比始于2000年的数据更长，可提醒学生。',
    },
    seconds: 330,
    hidden: [],
    facts: ['national-relative-balance', 'national-coordination-progress'],
    view: '?panel=fact:national-relative-balance',
  },
];
