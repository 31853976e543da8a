import { defineMessages } from '../messages';

/** What paper says while the page is not ready to be printed; apart from other texts, since it comes with the first view. */
export const PRINT_WAIT = defineMessages({
  en: {
    wait: 'The page was not ready for printing yet.',
    again:
      'Close this print and start it again in a few seconds: map, legend, text and sources will be on it. If this page comes again, reload the atlas.',
    address: 'This view',
  },
  zh: {
    wait: '页面尚未准备好，暂时无法打印。',
    again: '请关闭本次打印，几秒后再打印一次，届时将包括地图、图例、文字和资料来源。若仍出现本页，请刷新本图集。',
    address: '本视图网址',
  },
});
