import { defineMessages } from '../messages';

/** Texts of the switch for keys that are single characters. */
export const LETTER_KEYS = defineMessages({
  en: {
    name: 'Single characters work as keys',
    hint: 'Switch them off where speech input or a loose keyboard sends letters by mistake.',
  },
  zh: { name: '启用单字符按键', hint: '若语音输入或误触会发出字母，可在此关闭。' },
});
