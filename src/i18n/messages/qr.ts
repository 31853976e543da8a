import { defineMessages } from '../messages';

/** Texts around QR codes. */
export const QR_TEXTS = defineMessages({
  en: {
    title: 'For phones',
    codeOf: 'QR code of this view’s address',
    reach: (meters: string) => `Where the code is 1 m wide on the wall, a phone reads it from about ${meters} m away.`,
    backRow: 'That is enough for the back row of most rooms.',
    closer: 'Those farther back zoom in or come closer. A view with fewer choices has a smaller code.',
    tooLong: (bytes: string, most: string) =>
      `This address has ${bytes} characters. A QR code that a class can read holds ${most} at most, so none is shown: copy the link instead.`,
    large: 'Show large',
    largeOf: 'QR code and address, large',
    address: 'Address',
    close: 'Close',
  },
  zh: {
    title: '手机扫码',
    codeOf: '当前视图网址的二维码',
    reach: (meters: string) => `二维码在投影上宽 1 米时，手机约在 ${meters} 米内可以扫到。`,
    backRow: '多数教室的后排都能扫到。',
    closer: '坐得更远的同学可放大镜头或走近一些。筛选项越少，二维码越简单。',
    tooLong: (bytes: string, most: string) =>
      `此网址有 ${bytes} 个字符，全班能扫到的二维码最多容纳 ${most} 个，因此不显示二维码，请复制链接。`,
    large: '放大显示',
    largeOf: '大幅二维码与网址',
    address: '网址',
    close: '关闭',
  },
});
