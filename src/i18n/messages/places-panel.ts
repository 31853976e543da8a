import type { Place } from '../../domain/fact';
import { defineMessages } from '../messages';

type Accuracy = Readonly<Record<Place['accuracy'], string>>;

const accuracyEn: Accuracy = {
  high: 'The point is accurate to about 0.1 degrees, some 10 km.',
  approx: 'The point is only roughly known, to 0.1–0.3 degrees: the dashed circle shows how uncertain it is.',
  area: 'A large area without sharp edges: the point is where its name stands.',
  none: 'No point is recorded: it is not on the map.',
};
const accuracyZh: Accuracy = {
  high: '点位误差约 0.1 度，即 10 公里左右。',
  approx: '点位只是大致位置，误差 0.1 至 0.3 度，虚线圈表示不确定的范围。',
  area: '范围较大、边界不明确，点位仅为名称的标注处。',
  none: '没有坐标记录，地图上不显示。',
};

const statements = (n: number) => `${n} ${n === 1 ? 'statement' : 'statements'}`;

/** Texts of the panel of places. */
export const PLACES_PANEL = defineMessages({
  en: {
    title: 'Places that the source names',
    lead: (n: number) =>
      `${n} places, with the statements that name them. Choose one here or on the map; a number on the map stands for several that lie close together.`,
    accuracy:
      'Filled signs are accurate to about 10 km; hollow signs in a dashed circle are approximate; hollow ones with slanted names stand for wide areas.',
    schematic: 'Its line on the map is schematic.',
    kinds: 'Kinds of places',
    all: 'All kinds',
    list: 'Places',
    statements,
    noStatement: 'No statement of the source names it.',
    show: 'Show on the map',
    region: (name: string) => `Open ${name}`,
    close: 'Close',
    here: (n: number, name: string) => (n === 0 ? `None of these places lies in ${name}.` : `${n} of them in ${name}.`),
    everywhere: 'Show the places of all regions',
    accuracyOf: accuracyEn,
    none: 'There is no place of this kind.',
  },
  zh: {
    title: '原文提到的地点',
    lead: (n: number) =>
      `共 ${n} 个地点，以及提到它们的表述。可在此处或地图上选择；地图上的数字表示相距很近的若干地点。`,
    accuracy: '实心符号误差约 10 公里；虚线圈中的空心符号为大致位置；名称为斜体的空心符号表示大片区域。',
    schematic: '地图上的线条为示意。',
    kinds: '地点类别',
    all: '全部类别',
    list: '地点',
    statements: (n: number) => `${n} 条表述`,
    noStatement: '原文中没有提到此地点的表述。',
    show: '在地图上显示',
    region: (name: string) => `打开${name}`,
    close: '关闭',
    here: (n: number, name: string) => (n === 0 ? `这些地点都不在${name}。` : `其中 ${n} 个在${name}。`),
    everywhere: '显示所有地区的地点',
    accuracyOf: accuracyZh,
    none: '没有此类地点。',
  },
});
