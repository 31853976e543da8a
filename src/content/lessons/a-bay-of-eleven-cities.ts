import { BAY_OF_ELEVEN_CITIES_STEPS } from './a-bay-of-eleven-cities-steps';
import type { ReadyLesson } from './ready-lesson';

/** The Greater Bay Area: its eleven cities, its size under two definitions, its plan, and data that are missing. */
export const BAY_OF_ELEVEN_CITIES: ReadyLesson = {
  id: 'a-bay-of-eleven-cities',
  title: { en: 'A bay of eleven cities', zh: '一湾十一城' },
  level: { en: 'Ages 13–17', zh: '初中、高中' },
  minutes: 45,
  aims: [
    { en: 'Name and locate the eleven cities of the Greater Bay Area.', zh: '说出粤港澳大湾区的十一个城市及其位置。' },
    {
      en: 'Compare cities and city regions by people, land and density.',
      zh: '从人口、面积和密度比较城市与城市群。',
    },
    {
      en: 'Explain what a plan wants to connect, and what borders mean for that.',
      zh: '说明规划要连接什么，边界对此有何影响。',
    },
    { en: 'Explain why missing data are not zero.', zh: '解释为什么“没有数据”不等于零。' },
  ],
  guide: [
    {
      en: 'Aims and curriculum. Pupils locate eleven cities, compare them by people and land, draw a plan’s corridors on the map and judge who gains from a city region. The lesson suits units on cities and urban systems (GCSE, A-level, IB Diploma), and city regions in China’s geography courses.',
      zh: '教学目标与课标：说出十一城的位置，从人口和面积加以比较，在图上画出规划的走廊，并评价城市群的影响。适合八年级区域地理，以及高中“城市辐射功能”“区域协调发展”的教学。',
    },
    {
      en: 'Preparation. Calculators, one sheet for each pair. Try the pen on the map before the lesson: step 5 needs it, and drawings move with the map.',
      zh: '课前准备：计算器，两人一张学生用页。课前试用地图上的画笔（第5步要用），所画线条会随地图移动。',
    },
    {
      en: 'Flow. Steps 1 and 2 settle who belongs to the bay. Steps 3 and 4 are about people and crowding, always with a guess first. Steps 5 and 6 turn to the plan and to the borders. Step 7 is short and important. Steps 8 and 9 compare and judge.',
      zh: '教学流程：第1、2步明确成员；第3、4步看人口与疏密，先猜后看；第5、6步看规划与边界；第7步简短而重要；第8、9步比较与评价。',
    },
    {
      en: 'Watch for. The source gives no list of cities: the nine are general knowledge. Figures of Hong Kong and Macao come from their own authorities. The source, an official Party publication, reports a plan’s aims, not results; keep to “the plan sets out to”.',
      zh: '注意事项：原文没有列出城市名单，广东九市属于常识。香港、澳门的人口由当地政府公布。原文是中国共产党的官方出版物，转述的是规划目标而非成果，表述时请用“规划提出”。',
    },
  ],
  steps: BAY_OF_ELEVEN_CITIES_STEPS,
};
