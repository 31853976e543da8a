import { defineMessages } from '../messages';

/** What stands in the place of something that a class is to find out first. */
export const VEILED = defineMessages({
  en: { legend: 'The legend is hidden until it is revealed.', values: 'Figures are hidden until they are revealed.' },
  zh: { legend: '图例在揭示后显示。', values: '数据在揭示后显示。' },
});
