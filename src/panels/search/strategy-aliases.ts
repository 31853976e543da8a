import type { StrategyId } from '../../domain/strategy';

/** Further names under which people look for a strategy: pinyin without tones, abbreviations, older spellings. */
export const STRATEGY_ALIASES: Readonly<Record<StrategyId, readonly string[]>> = {
  western: ['xibu dakaifa', 'xibu diqu', 'West', 'Go West', '西部地区', '西部'],
  northeast: ['dongbei quanmian zhenxing', 'dongbei diqu', 'North-East', 'Northeast China', '东北地区', '东北振兴'],
  central: ['zhongbu diqu jueqi', 'zhongbu jueqi', 'Central China', '中部地区', '中部'],
  eastern: ['dongbu diqu', 'dongbu shuaixian fazhan', 'East', '东部地区', '东部'],
  'jing-jin-ji': ['jingjinji', 'JJJ', 'Beijing-Tianjin-Hebei', 'Jing-Jin-Ji', '京津冀'],
  'yangtze-belt': ['changjiang jingjidai', 'YREB', 'Yangtze', 'Yangzi', 'Changjiang', '长江'],
  gba: ['GBA', 'yuegangao dawanqu', 'dawanqu', 'Bay Area', 'Guangdong Hong Kong Macao', '大湾区', '粤港澳'],
  'yangtze-delta': ['changsanjiao', 'changjiang sanjiaozhou', 'YRD', 'Yangzi Delta', '长三角', '长江三角洲'],
  'yellow-river': ['huanghe liuyu', 'huanghe', 'Huang He', '黄河'],
};
