import { defineMessages } from '../messages';

/** Texts of drawing and pointing over the page. */
export const DRAWING = defineMessages({
  en: {
    toolbar: 'Draw and point',
    tools: {
      pen: 'Pen',
      highlighter: 'Highlighter',
      arrow: 'Arrow',
      text: 'Text',
      eraser: 'Eraser',
      spotlight: 'Spotlight',
      laser: 'Laser pointer',
    },
    hand: 'Hand: use the map and the page',
    colours: 'Color',
    colour: ['Red', 'Blue', 'Green', 'Color of text'],
    widths: 'Line width',
    width: ['Thin', 'Medium', 'Thick'],
    /** A control that goes through the choices, with the one that is on. */
    now: (control: string, choice: string) => `${control}: ${choice}`,
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Clear the drawing',
    cleared: 'Drawing cleared. Undo brings it back.',
    larger: 'Larger spotlight',
    smaller: 'Smaller spotlight',
    entry: 'Text on the drawing',
    drawn: (marks: number, words: readonly string[]) =>
      [`Drawing: ${marks === 1 ? '1 mark' : `${marks} marks`}`, ...words].join('. '),
  },
  zh: {
    toolbar: '绘图与指示',
    tools: {
      pen: '画笔',
      highlighter: '荧光笔',
      arrow: '箭头',
      text: '文字',
      eraser: '橡皮擦',
      spotlight: '聚光灯',
      laser: '激光笔',
    },
    hand: '手形：操作地图和页面',
    colours: '颜色',
    colour: ['红色', '蓝色', '绿色', '文字颜色'],
    widths: '粗细',
    width: ['细', '中', '粗'],
    now: (control: string, choice: string) => `${control}：${choice}`,
    undo: '撤销',
    redo: '重做',
    clear: '清除绘图',
    cleared: '绘图已清除，可撤销恢复。',
    larger: '放大聚光圈',
    smaller: '缩小聚光圈',
    entry: '绘图中的文字',
    drawn: (marks: number, words: readonly string[]) => [`绘图：${marks} 处标记`, ...words].join('。'),
  },
});
