import { defineMessages } from '../messages';

/** Texts that only the teacher sees, and those of the window for the class. */
export const DESK = defineMessages({
  en: {
    title: 'For the presenter',
    notes: 'Notes',
    noNotes: 'No notes for this step.',
    answer: 'What one can find',
    next: 'Next step',
    last: 'This is the last step.',
    blank: 'The class sees a blank screen.',
    blocked: 'The browser has blocked the window for the class. Allow pop-up windows for this page and try again.',
    opened: 'The audience window is open. Move it to the second screen.',
    closed: 'The audience window is closed.',
    audienceTitle: 'Audience window',
    waiting: 'Waiting for the presenter’s window. Press Present there.',
    fullScreen: 'Full screen',
  },
  zh: {
    title: '仅授课者可见',
    notes: '备注',
    noNotes: '本步没有备注。',
    answer: '可以发现',
    next: '下一步',
    last: '这是最后一步。',
    blank: '观众看到的是黑屏。',
    blocked: '浏览器拦截了观众窗口。请允许本页弹出窗口后重试。',
    opened: '观众窗口已打开，请移到第二块屏幕。',
    closed: '观众窗口已关闭。',
    audienceTitle: '观众窗口',
    waiting: '正在等待授课窗口。请在那里按“授课”。',
    fullScreen: '全屏',
  },
});
