import type { MomentKind } from '../../domain/moment-kind';
import { defineMessages } from '../messages';

type Kinds = Readonly<Record<MomentKind, string>>;

const oneEn: Kinds = { event: 'event', visit: 'visit or speech', caption: 'picture caption' };
const oneZh: Kinds = { event: '事件', visit: '考察或讲话', caption: '图片说明' };
const manyEn: Kinds = { event: 'Events', visit: 'Visits and speeches', caption: 'Picture captions' };
const manyZh: Kinds = { event: '事件', visit: '考察与讲话', caption: '图片说明' };

/** Texts of the timeline. */
export const TIMELINE_PANEL = defineMessages({
  en: {
    title: 'Timeline',
    lead: (from: number, to: number) =>
      `Everything the source dates, ${from} to ${to}. Choose an event and the map goes there; choose a place on the map and its events light up.`,
    undated: (events: number, others: number) =>
      `Not on the line, since the source gives no date: ${others} statements${events === 0 ? '' : ` and ${events} ${events === 1 ? 'event' : 'events'}`}.`,
    one: oneEn,
    many: manyEn,
    kinds: 'Kinds shown',
    inferred: 'date inferred',
    inferredLegend: 'Dashed: the source does not print the whole date; it follows from the context.',
    chart: 'Events on the timeline',
    keys: 'Arrow keys go from event to event, Home and End to the first and last. Plus and minus zoom, 0 shows all. Enter chooses.',
    tools: 'Part of the timeline on show',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    back: 'Earlier',
    on: 'Later',
    whole: 'Whole',
    wholeName: 'Show the whole timeline',
    earlier: (n: number) => `${n} earlier`,
    later: (n: number) => `${n} later`,
    nearEarlier: (n: number) => `Go to the nearest of ${n} earlier`,
    nearLater: (n: number) => `Go to the nearest of ${n} later`,
    inView: (n: number, dates: string) => `${n} in view: ${dates}`,
    none: 'Nothing is dated to this part of the timeline.',
    noKind: 'Every kind is switched off.',
    mark: (date: string, kind: string, text: string) => `${date}, ${kind}: ${text}`,
    cluster: (n: number, dates: string) => `${n} close together, ${dates}`,
    litAt: (n: number, total: number, place: string) => `${n} of ${total} at ${place}`,
    litIn: (n: number, total: number, region: string) => `${n} of ${total} in ${region}`,
    allEvents: 'All events',
    showOnMap: 'Show on map',
    noPoint: 'The atlas has no point on the map for it.',
    openFact: 'Open this statement',
    said: (n: number) => (n === 1 ? 'One statement belongs to it' : `${n} statements belong to it`),
    measures: (n: number) => (n === 1 ? 'Read its measure' : `Read its ${n} measures`),
    chosen: (date: string) => `${date} chosen`,
    chosenAt: (date: string, places: string) => `${date} chosen; the map shows ${places}`,
  },
  zh: {
    title: '时间线',
    lead: (from, to) =>
      `原文中所有注明日期的内容，${from} 年至 ${to} 年。选择一项，地图随之移到该处；在地图上选择一个地点，与之有关的各项随即突出显示。`,
    undated: (events, others) =>
      `原文未注明日期、因而不在时间线上的，有 ${others} 条表述${events === 0 ? '' : `和 ${events} 项事件`}。`,
    one: oneZh,
    many: manyZh,
    kinds: '显示的类别',
    inferred: '日期为推断',
    inferredLegend: '虚线：原文未写明完整日期，据上下文推断。',
    chart: '时间线上的事件',
    keys: '方向键逐项移动，Home 和 End 键到首项和末项；加号、减号缩放，0 显示全部；回车键选择。',
    tools: '时间线的显示范围',
    zoomIn: '放大',
    zoomOut: '缩小',
    back: '更早',
    on: '更晚',
    whole: '全部',
    wholeName: '显示整条时间线',
    earlier: (n) => `更早 ${n} 项`,
    later: (n) => `更晚 ${n} 项`,
    nearEarlier: (n) => `更早还有 ${n} 项，前往最近一项`,
    nearLater: (n) => `更晚还有 ${n} 项，前往最近一项`,
    inView: (n, dates) => `${dates}，共 ${n} 项`,
    none: '这一段时间内没有注明日期的内容。',
    noKind: '所有类别均已关闭。',
    mark: (date, kind, text) => `${date}，${kind}：${text}`,
    cluster: (n, dates) => `${n} 项相邻，${dates}`,
    litAt: (n, total, place) => `${total} 项中有 ${n} 项与${place}有关`,
    litIn: (n, total, region) => `${total} 项中有 ${n} 项在${region}`,
    allEvents: '全部事件',
    showOnMap: '在地图上显示',
    noPoint: '本图集中没有它的坐标。',
    openFact: '打开此条表述',
    said: (n) => `与之相关的表述共 ${n} 条`,
    measures: (n) => `阅读其中的 ${n} 项措施`,
    chosen: (date) => `已选择${date}的一项`,
    chosenAt: (date, places) => `已选择${date}的一项，地图显示${places}`,
  },
});
