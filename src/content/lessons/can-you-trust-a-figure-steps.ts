import type { ReadyStep } from './ready-lesson';

/** The steps of `CAN_YOU_TRUST_A_FIGURE`. */
export const CAN_YOU_TRUST_A_FIGURE_STEPS: readonly ReadyStep[] = [
  {
    title: { en: 'Five questions before you believe it', zh: '相信之前，先问五个问题' },
    text: {
      en: 'The atlas rests on one text, an official Party publication, and on public statistics. Ask of any figure: who says so, of what place, for what time, in what unit, and does it add up?',
      zh: '本图集依据一份中国共产党的官方出版物和公开统计。看到数字，先问五个问题：谁说的？指哪里？指何时？什么单位？加得起来吗？',
    },
    question: {
      en: 'Which of the five questions do people forget most often?',
      zh: '这五个问题中，人们最容易忘记哪一个？',
    },
    answer: {
      en: 'Any reasoned answer. Place and time are often left out: a figure stands without a date, or for a wider area than the sentence speaks of.',
      zh: '言之有理即可。地点和时间常被忽略：数字没有年份，或所指范围比句子说的更大。',
    },
    notes: {
      en: 'Write the five questions on the board and tick them in every step. The panel lists the sources of the atlas: ask which of them are independent of each other. Provincial and national statistics are not fully independent either; a second source that copies the first proves nothing.',
      zh: '把五个问题写在黑板上，每一步都对照打钩。面板列有本图集的资料来源，可追问哪些来源彼此独立。省级与国家统计也并非完全独立；抄录前一来源的第二来源证明不了什么。',
    },
    seconds: 240,
    hidden: [],
    facts: ['doc-publisher'],
    view: '?panel=sources',
  },
  {
    title: { en: 'Does it add up?', zh: '加得起来吗？' },
    text: {
      en: 'For the first quarter of 2024 the source gives Liaoning a GDP of 696.12 billion yuan and three sectors of 32.44, 264.12 and 399.57 billion. The panel is covered.',
      zh: '原文所载2024年一季度辽宁地区生产总值为6961.2亿元，三次产业分别为324.4亿元、2641.2亿元、3995.7亿元。面板内容暂时盖住。',
    },
    question: {
      en: 'Do the three sectors add up to the total, and if not, is it an error?',
      zh: '三次产业之和等于总量吗？如果不等，是错误吗？',
    },
    answer: {
      en: 'They give 696.13 billion, 0.01 more. Every figure is rounded, so a difference in the last digit is no error (check A14).',
      zh: '合计6961.3亿元，多0.1亿元。各数都经过四舍五入，末位相差不算错误（核查A14）。',
    },
    notes: {
      en: 'Let pairs add by hand. The point is a sense of size: how large may a rounding difference be with three addends? At most about two units of the last digit. Contrast: a difference of a tenth of the total would need an explanation. Uncover the panel to show how the check is written.',
      zh: '请两人一组笔算。关键是对量级的感觉：三个加数的四舍五入误差最多约为末位的两个单位；若相差总量的十分之一，就必须追究。揭示面板，看看核查是怎样写的。',
    },
    seconds: 270,
    hidden: ['values'],
    facts: ['ln-gdp-2024q1', 'ln-primary-2024q1', 'ln-secondary-2024q1', 'ln-tertiary-2024q1'],
    view: '?region=liaoning&panel=fact:ln-gdp-2024q1',
  },
  {
    title: { en: 'Two prices for one dollar', zh: '同一美元，两个价' },
    text: {
      en: 'The source prints dollars beside yuan. Liaoning: 696.12 billion yuan and 97.46 billion dollars. Inner Mongolia: 560.4 billion yuan and 81.2 billion dollars. Both are for the same quarter.',
      zh: '原文在人民币之外括注美元。辽宁：6961.2亿元，974.6亿美元；内蒙古：5604亿元，812亿美元。两者是同一季度。',
    },
    question: {
      en: 'How many yuan to the dollar does each pair imply?',
      zh: '由这两组数字推算，1美元各合多少元人民币？',
    },
    answer: {
      en: 'About 7.14 for Liaoning and 6.90 for Inner Mongolia. One text uses two exchange rates, so compare yuan only (check A04).',
      zh: '辽宁约7.14元，内蒙古约6.90元。同一文本用了两种汇率，因此只宜比较人民币数字（核查A04）。',
    },
    notes: {
      en: 'Dividing two printed numbers is the cheapest check there is, and it needs no second source. Ask what a reader would conclude who compares the dollar figures only: Inner Mongolia would look about 3.5% larger than it is beside Liaoning. Which rate is right is not the question; that they differ is.',
      zh: '把两个印出的数字相除，是最省事的核对方法，不需要其他来源。可追问：只看美元数字的读者会得出什么结论？与辽宁相比，内蒙古会显得大3.5%左右。问题不在哪个汇率正确，而在两者不同。',
    },
    seconds: 300,
    hidden: ['values'],
    facts: ['ln-gdp-2024q1', 'ln-gdp-2024q1-usd', 'im-gdp-2024q1', 'im-gdp-2024q1-usd'],
    view: '?region=inner-mongolia&panel=fact:im-gdp-2024q1',
  },
  {
    title: { en: 'Two first quarters: a suspicion', zh: '两个“一季度”：起疑' },
    text: {
      en: 'For 2024 Q1 the source prints 306.72 billion yuan of GDP for Heilongjiang, a figure under check A01. Statistics give 1,647.8 billion for the year. In Liaoning and Inner Mongolia the quarter is 21% of the year.',
      zh: '按原文印出的数字，黑龙江2024年一季度为3067.2亿元（见核查A01）；统计公布的全年数为16478亿元。辽宁和内蒙古的一季度都占全年的21%。',
    },
    question: {
      en: 'What share of the year is Heilongjiang’s quarter, and does that prove an error?',
      zh: '黑龙江的一季度占全年的多少？这能证明数字有误吗？',
    },
    answer: {
      en: '18.6%. It stands out, but a quiet winter could explain it: this is a suspicion, not a proof.',
      zh: '占18.6%，确实偏低；但冬季生产清淡也可能是原因。这只是怀疑，不是证据。',
    },
    notes: {
      en: 'Resist the temptation to give the solution. Ask which further documents would settle the matter: the statistics office’s release of April 2024, reports of the same day, figures of other years. The panel compares the three provinces over the whole year; quarters are not in the public series of the atlas.',
      zh: '不要急于说出答案。可追问：哪些材料能够定论？（统计局2024年4月的发布、同日报道、其他年份的数字。）面板比较的是三省区的全年数，本图集的公开统计中没有季度数据。',
    },
    seconds: 330,
    hidden: [],
    facts: ['hlj-gdp-2024q1', 'ln-gdp-2024q1', 'im-gdp-2024q1'],
    view: '?lens=gdp&compare=liaoning,heilongjiang,inner-mongolia&panel=compare',
  },
  {
    title: { en: 'Two first quarters: the proof', zh: '两个“一季度”：证据' },
    text: {
      en: 'Beside that total the source prints growth of 5.6%, and by sector 4.3, 4 and 6.6%. A report of 25 April 2018 has the same five numbers, for the first quarter of 2018.',
      zh: '原文还印出增速：总量5.6%，三次产业4.3%、4%、6.6%。2018年4月25日的一则报道中，五个数字完全相同，说的是2018年一季度。',
    },
    question: {
      en: 'What has most likely happened, and why does the atlas leave these figures out of its charts?',
      zh: '最可能的情况是什么？本图集为什么不用这些数字制图？',
    },
    answer: {
      en: 'Figures for 2018 were most likely printed as those for 2024. For 2024 Q1 a report gives growth of 2.2%; the right total was not found, so nothing is drawn (check A01).',
      zh: '很可能把2018年的数字当成2024年的印了出来。有报道称2024年一季度增速为2.2%，正确的总量没有查到，因此不制图（核查A01）。',
    },
    notes: {
      en: 'Ask how likely it is that five numbers agree by chance. One could, five hardly can. Note the wording “most likely”: nobody outside knows how it happened, and guessing motives is not part of a check. An empty place in a chart is more honest than a figure that looks complete.',
      zh: '可追问：五个数字同时巧合的可能性有多大？一个有可能，五个几乎不可能。注意用词是“很可能”：外人无从知道经过，猜测动机不属于核查。图表中留空，比看似完整的数字更诚实。',
    },
    seconds: 330,
    hidden: [],
    facts: [
      'hlj-gdp-2024q1',
      'hlj-gdp-growth-2024q1',
      'hlj-primary-growth-2024q1',
      'hlj-secondary-growth-2024q1',
      'hlj-tertiary-growth-2024q1',
    ],
    view: '?region=heilongjiang&panel=fact:hlj-gdp-2024q1',
  },
  {
    title: { en: 'A harvest beyond belief', zh: '大得离谱的收成' },
    text: {
      en: 'The source prints 18,495.9 million tons as the grain output of the three provinces and Inner Mongolia in 2023 (see check A02). About 1.4 billion people live in the 31 province-level units.',
      zh: '原文英文把2023年三省和内蒙古的粮食产量印为18,495.9百万吨（见核查A02）。31个省级行政区约有14亿人。',
    },
    question: {
      en: 'How many tons would that be for each person in the country, and can it be true?',
      zh: '照此计算，全国人均多少吨？可能吗？',
    },
    answer: {
      en: 'About 13 tons each: impossible. Read in units of 10,000 tons it is about 185 million tons or 26.6% of the nation’s grain, which fits the “more than a quarter” printed beside it (check A02).',
      zh: '人均约13吨，不可能。若以“万吨”为单位，约为1.85亿吨，占全国26.6%，与原文“四分之一以上”相符（核查A02）。',
    },
    notes: {
      en: 'A person eats a few hundred kilograms of grain a year, feed included, so a ton would already be odd. The likely cause is the Chinese counting unit wan, ten thousand, which translators stumble over. By chance 26.6 appears twice: as printed, the harvest is 26.6 times the nation’s.',
      zh: '一个人一年消费的粮食（含饲料）约几百千克，一吨就已可疑。原因可能是翻译时把“万吨”误作“百万吨”。26.6出现两次纯属巧合：按印出的单位，产量是全国的26.6倍。',
    },
    seconds: 330,
    hidden: ['values'],
    facts: ['ne-grain-2023', 'ne-grain-scope', 'ne-grain-share-2023'],
    view: '?strategy=northeast&definition=northeast:whole-inner-mongolia&panel=fact:ne-grain-2023',
  },
  {
    title: { en: 'One word, one area', zh: '一个词，一个范围' },
    text: {
      en: 'Two more traps. The source says that Jilin has long been first in “grain output”. And it counts eastern Inner Mongolia as Northeast, while its figures are for all of Inner Mongolia.',
      zh: '还有两处陷阱：原文英文称吉林“粮食产量”多年居全国第一；原文只把内蒙古东部算作东北，所引数字却是内蒙古全区的。',
    },
    question: {
      en: 'What would you look up to test the two?',
      zh: '要核实这两处，你会查什么？',
    },
    answer: {
      en: 'For Jilin the Chinese wording: it has grain shipped to other provinces, and Heilongjiang is the largest producer (check A07). For Inner Mongolia the area meant: a whole cannot stand for a part (check A05).',
      zh: '吉林：查中文表述，实为粮食“调出量”，产量居首的是黑龙江（核查A07）。内蒙古：查数字所指的范围，全区不能代替东部（核查A05）。',
    },
    notes: {
      en: 'Both traps survive any arithmetic: only words and maps reveal them. With bilingual pupils, compare output and quantity shipped out in Chinese. Ask for more words that hide a choice: exports, largest city, old industrial base. The audit has checks on the first two (A06 and A26).',
      zh: '这两处陷阱靠计算查不出来，只能靠读词和看图。可比较“产量”与“调出量”的差别，再找几个含糊的词：出口、最大城市、老工业基地。前两个见核查A06和A26。',
    },
    seconds: 300,
    hidden: [],
    facts: ['jilin-rank-grain-output', 'ne-composition', 'im-borders-part-northeast', 'im-gdp-2024q1'],
    view: '?region=jilin&panel=fact:jilin-rank-grain-output',
  },
  {
    title: { en: 'The whole audit', zh: '全部核查' },
    text: {
      en: 'The atlas records 75 checks: 8 find the source doubtful, 55 call for care, 12 confirm it. Press “Recompute here” to repeat the arithmetic, then filter by verdict and by basis.',
      zh: '本图集共有75项核查：8项存疑，55项须留意，12项属实。点击“当场验算”可重做其中的计算，再按结论和依据筛选。',
    },
    question: {
      en: 'Does one wrong figure make a whole text worthless?',
      zh: '一个数字错了，整篇文字就都不可信吗？',
    },
    answer: {
      en: 'No, just as one right figure does not make it reliable. Judge figure by figure and look at the kind of error: wrong year, wrong unit, wrong area, loose wording.',
      zh: '不是，正如一个数字正确也不能证明全篇可靠。应逐个判断，并区分差错的类型：年份、单位、范围、用词。',
    },
    notes: {
      en: 'Give each group one verdict or basis to report on. Checks by general knowledge are weaker than those by arithmetic or by a report that was looked up; let pupils say why. The number of checks says nothing about quality by itself: well-known figures are checked more often than remarks.',
      zh: '每组负责汇报一类结论或依据。依据常识的核查弱于计算或查证，请学生说明原因。核查的多少本身不代表质量：常见数字容易核查，议论则难以核查。',
    },
    seconds: 330,
    hidden: [],
    facts: [],
    view: '?panel=audit',
  },
  {
    title: { en: 'Write the footnote', zh: '写一条注释' },
    text: {
      en: 'A careful author neither deletes a doubtful figure nor corrects it in silence. A note says what is printed, what is doubtful about it, and what the right reading is likely to be.',
      zh: '严谨的作者不会删去存疑的数字，也不会悄悄改正，而是加注说明：原文怎样印的，哪里存疑，较可能正确的读法是什么。',
    },
    question: {
      en: 'Write a footnote of two sentences for one figure of this lesson.',
      zh: '从本课任选一个数字，写一条两句话的注释。',
    },
    answer: {
      en: 'For example: “The source prints 18,495.9 million tons. The unit is probably 10,000 tons, which gives about 185 million tons (check A02).”',
      zh: '例如：“原文英文印作18,495.9百万吨。单位很可能应为‘万吨’，即约1.85亿吨（核查A02）。”',
    },
    notes: {
      en: 'Exchange notes between neighbors: could a reader who has not seen the source follow? Does the note stay polite and free of guesses about motives? As homework, pupils check one figure in a newspaper or a textbook with the five questions of step 1 and write the same kind of note.',
      zh: '同桌互换：没有读过原文的人看得懂吗？语气是否平和，有没有猜测动机？课后作业：用第1步的五个问题核对报纸或教材中的一个数字，写一条同样的注释。',
    },
    seconds: 270,
    hidden: [],
    facts: ['ne-grain-2023'],
    view: '?panel=fact:ne-grain-2023',
  },
];
