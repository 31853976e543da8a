import { defineMessages } from '../messages';

/** Texts of the panel that puts the map into other pages. */
export const EMBED = defineMessages({
  en: {
    entry: 'In another page',
    entryLead: 'The map, with its legend and a way to the atlas, as a part of your own page.',
    entryButton: 'Embed in a page',

    title: 'Embed in a page',
    lead: 'Copy the code into the source of your page, or into the field for embedded content of a school platform. The page then shows the map with its legend, its attribution and a link to the atlas.',

    size: 'Size',
    presets: { small: 'Small', medium: 'Medium', wide: 'Wide', column: 'As wide as the column' },
    width: 'Width in pixels',
    height: 'Height in pixels',
    limits: (least: string, most: string) => `From ${least} to ${most}.`,
    outOfLimits: (least: string, most: string) =>
      `Please enter a whole number from ${least} to ${most}. The size from before holds until then.`,
    columnWidth: 'The map takes the width of the place it is put in.',

    shows: 'What it shows',
    views: {
      present: 'The view as it is now',
      whole: 'The view as it is now, with the whole map in sight',
      start: 'The start of the atlas, with nothing selected',
    },
    ownData: 'The map shows your own table. It stays in this browser: whoever opens your page sees the map without it.',
    language: 'Language',
    readersLanguage: 'The reader’s',
    languages: { en: 'English', zh: 'Chinese' },
    theme: 'Theme',
    readersTheme: 'The reader’s',

    preview: 'Preview',
    previewOf: 'Preview of the embedded map',
    scaled: (percent: string) => `Shown at ${percent}% of its size.`,
    fullSize: 'Shown in its size.',
    noPreview: 'There is no preview inside an embedded map.',

    code: 'Code for the page',
    copy: 'Copy code',
    copied: 'The code is copied.',
    copyFailed: 'This browser does not let the page copy. The code is selected: copy it from the box.',
    inPlace: (subject: string, place: string) => `${place}: ${subject}`,
    frameTitle: (what: string, atlas: string) => `${what} – ${atlas}`,

    steer: 'For those who write pages',
    steerLead:
      'A page can change the view of the embedded map, and hear what its readers choose, by messages (postMessage). The section “Embedding” of the project’s README describes them, with an example page that works.',
  },
  zh: {
    entry: '用于其他网页',
    entryLead: '将地图连同图例与通往本图集的链接放进自己的网页。',
    entryButton: '嵌入网页',

    title: '嵌入网页',
    lead: '将下面的代码复制到网页源代码，或学校平台的“嵌入内容”栏中。网页将显示地图、图例、数据说明和通往本图集的链接。',

    size: '尺寸',
    presets: { small: '小', medium: '中', wide: '宽', column: '与栏同宽' },
    width: '宽度（像素）',
    height: '高度（像素）',
    limits: (least: string, most: string) => `${least} 至 ${most}。`,
    outOfLimits: (least: string, most: string) => `请输入 ${least} 至 ${most} 的整数；在此之前沿用原来的尺寸。`,
    columnWidth: '地图占满所在位置的宽度。',

    shows: '显示内容',
    views: {
      present: '当前视图',
      whole: '当前视图，显示全图',
      start: '本图集的初始画面，不作选择',
    },
    ownData: '当前地图显示的是您自己的表格。表格只保存在此浏览器中，他人打开网页时看不到。',
    language: '语言',
    readersLanguage: '随读者',
    languages: { en: '英文', zh: '中文' },
    theme: '外观',
    readersTheme: '随读者',

    preview: '预览',
    previewOf: '嵌入地图的预览',
    scaled: (percent: string) => `按实际尺寸的 ${percent}% 显示。`,
    fullSize: '按实际尺寸显示。',
    noPreview: '嵌入的地图内不再显示预览。',

    code: '网页代码',
    copy: '复制代码',
    copied: '代码已复制。',
    copyFailed: '此浏览器不允许网页复制。代码已选中，请从框中复制。',
    inPlace: (subject: string, place: string) => `${place}：${subject}`,
    frameTitle: (what: string, atlas: string) => `${what}——${atlas}`,

    steer: '供网页编写者参考',
    steerLead:
      '网页可以通过消息（postMessage）改变嵌入地图的视图，并得知读者的选择。项目 README 的“Embedding”一节有详细说明，并附可用的示例网页。',
  },
});
