import { defineMessages } from '../messages';

const stepsEn = (n: number) => `${n} ${n === 1 ? 'step' : 'steps'}`;

/** Texts about passing a lesson on, as a file, a link or a code, and about opening one that was passed on. */
export const LESSON_PASSING = defineMessages({
  en: {
    passOn: 'Pass it on',
    file: 'Download as a file',
    fileTooLarge: 'The lesson is too large for a file: more than 2 MB. Remove drawings or shorten texts.',
    link: 'Copy the link',
    linkCopied: (n: string) => `Link copied: ${n} characters.`,
    linkFailed: 'The browser did not allow copying.',
    linkQr: (n: string) => `As a link it has ${n} characters: short enough for mail, chat and a QR code.`,
    linkOnly: (n: string) =>
      `As a link it has ${n} characters: short enough for mail and chat, too long for a QR code.`,
    linkLong: (n: string, most: string) =>
      `As a link it would have ${n} characters, and browsers and mail bear ${most}. Pass on the file instead.`,
    qr: 'QR code',
    qrOf: 'QR code of the lesson’s link',
    linkNone: 'This browser can’t make links of lessons. Pass on the file instead.',
    linkPrivate:
      'The lesson stands after the #, which no server gets to see. Your notes and the answers travel with it.',

    open: 'Open a lesson file',
    openHint: 'Or drop a lesson file here.',
    opened: (title: string, steps: number) => `“${title}” was opened with ${stepsEn(steps)}.`,
    leftOut: (title: string, list: readonly string[]) =>
      `“${title}” was opened, but not all of it is known here. ${list.join('. ')}.`,
  },
  zh: {
    passOn: '分享课程',
    file: '下载为文件',
    fileTooLarge: '课程超过 2 MB，无法存为文件。请移除绘图或缩短文字。',
    link: '复制链接',
    linkCopied: (n) => `链接已复制，共 ${n} 个字符。`,
    linkFailed: '浏览器不允许复制。',
    linkQr: (n) => `作为链接共 ${n} 个字符，可用于邮件、聊天和二维码。`,
    linkOnly: (n) => `作为链接共 ${n} 个字符，可用于邮件和聊天，但制作二维码则太长。`,
    linkLong: (n, most) => `作为链接需要 ${n} 个字符，而浏览器和邮件一般只能承受 ${most} 个。请改为分享文件。`,
    qr: '二维码',
    qrOf: '课程链接的二维码',
    linkNone: '此浏览器无法把课程做成链接。请改为分享文件。',
    linkPrivate: '课程放在链接的 # 之后，不会被任何服务器看到。备注和答案也随之传出。',

    open: '打开课程文件',
    openHint: '也可将课程文件拖放到这里。',
    opened: (title, steps) => `已打开“${title}”，共 ${steps} 步。`,
    leftOut: (title, list) => `已打开“${title}”，但其中有无法识别的内容。${list.join('；')}。`,
  },
});
