import { defineMessages } from '../messages';

/** What the panel for sharing says of a lesson that only this browser has. */
export const SHARE_LESSON = defineMessages({
  en: {
    own: 'The lesson on show is kept in this browser alone: elsewhere this address opens the view without it. To pass the lesson on, open it under Lessons and use its link or its file.',
  },
  zh: {
    own: '当前课程只保存在此浏览器中：在别处打开此网址，只能看到该视图，看不到课程。如需转发课程，请在“课程”中打开它，使用其链接或文件。',
  },
});
