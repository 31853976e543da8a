import { defineMessages } from '../messages';

/** Texts on and around the map. */
export const MAP_TEXTS = defineMessages({
  en: {
    map: 'Map',
    details: 'Details',
    walk: 'Map of regions',
    walkHint:
      'Arrow keys walk the regions, letters go to a name, Enter selects, Escape leaves, Shift with arrows pans.',
    tools: 'Map view',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Whole map',
    pan: 'Pan',
    panTo: { north: 'Pan north', south: 'Pan south', west: 'Pan west', east: 'Pan east' },
    closePan: 'Close the pan buttons',
    legend: 'Strategy membership',
    both: (first: string, second: string) => `${first} and ${second}`,
    regionalOnly: 'Regional strategy only',
    uncovered: 'In no strategy of the source',
    faded: 'Outside the filter',
    shared: 'Shared outlines alternate in colour.',
    disclaimer: 'Boundaries as in the data; no opinion implied',
    sources: 'Sources',
    inset: 'Greater Bay Area',
    notes: {
      'software-gl': 'Simple map: WebGL runs in software here.',
      'no-webgl': 'Simple map: this browser has no WebGL2. Everything works.',
      'context-lost': 'The WebGL map was lost; the simple map serves on.',
      'gl-failed': 'The WebGL map could not start; the simple map serves on.',
      slow: 'WebGL map in software: it may be slow.',
    },
    useGl: 'Use the WebGL map',
    useSvg: 'Use the simple map',
    openAtlas: 'Open the atlas',
    selected: (name: string, strategies: readonly string[]) =>
      strategies.length === 0
        ? `${name} selected. Not covered by any strategy of the source.`
        : `${name} selected. It belongs to: ${strategies.join(', ')}.`,
    partly: (strategy: string) => `${strategy} (in part)`,
    cleared: 'Selection cleared.',
    focused: (name: string, province: string | null) => (province === null ? name : `${name}, ${province}`),
    geodataMissing: 'A file of the map could not be loaded. The map shows what it has; everything else works.',
    mangled: (parts: string) =>
      `Some of this address could not be understood and was left out: ${parts}. The rest is shown.`,
  },
  zh: {
    map: '地图',
    details: '详情',
    walk: '地区地图',
    walkHint: '方向键在地区间移动，输入名称可直接前往，回车选定，Esc 离开，Shift 加方向键平移。',
    tools: '地图视图',
    zoomIn: '放大',
    zoomOut: '缩小',
    home: '全图',
    pan: '平移',
    panTo: { north: '向北平移', south: '向南平移', west: '向西平移', east: '向东平移' },
    closePan: '收起平移按钮',
    legend: '战略归属',
    both: (first: string, second: string) => `${first}与${second}重叠`,
    regionalOnly: '仅属区域重大战略',
    uncovered: '来源所列战略均未涉及',
    faded: '不在筛选范围内',
    shared: '边线重合处颜色交替。',
    disclaimer: '界线以数据为准，不代表任何立场',
    sources: '来源',
    inset: '粤港澳大湾区',
    notes: {
      'software-gl': '简化地图：本机以软件方式绘制 WebGL。',
      'no-webgl': '简化地图：浏览器不支持 WebGL2，功能不受影响。',
      'context-lost': 'WebGL 地图中断，已改用简化地图。',
      'gl-failed': 'WebGL 地图未能启动，已改用简化地图。',
      slow: 'WebGL 地图由软件绘制，可能较慢。',
    },
    useGl: '使用 WebGL 地图',
    useSvg: '使用简化地图',
    openAtlas: '打开地图集',
    selected: (name: string, strategies: readonly string[]) =>
      strategies.length === 0
        ? `已选定${name}。来源所列战略均未涉及。`
        : `已选定${name}，属于：${strategies.join('、')}。`,
    partly: (strategy: string) => `${strategy}（部分）`,
    cleared: '已取消选定。',
    focused: (name: string, province: string | null) => (province === null ? name : `${province}${name}`),
    geodataMissing: '地图的一个数据文件未能载入。地图仅显示已有部分，其余功能不受影响。',
    mangled: (parts: string) => `地址中有部分内容无法识别，已略去：${parts}。其余照常显示。`,
  },
});
