import { defineMessages } from '../messages';

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Texts of the explorer of the meeting's measures. */
export const MEASURES_PANEL = defineMessages({
  en: {
    title: 'What the meeting asked for',
    lead: (measures: number, themes: number) =>
      `On 7 September 2023 a meeting in Harbin dealt with the revitalization of the Northeast. The source reports ${measures} separate measures; the atlas sorts them into ${themes} themes.`,
    claims: (n: number) =>
      `The report also makes ${plural(n, 'claim', 'claims')} about what has been achieved or is already so.`,
    wording:
      'Order, aim or claim: as the English text of the source words it. The Chinese wording may be more or less binding.',
    search: 'Words to look for in the measures',
    force: 'By wording',
    named: 'By what they name',
    none: 'Nothing here matches. Remove a filter, or look for fewer words.',
    shown: (n: number, all: number) => (n === all ? `All ${all} statements` : `${n} of ${all} statements`),
    clear: 'Show all',
    openAll: 'Open all themes',
    closeAll: 'Close all themes',
    counts: (order: number, aim: number, claim: number) =>
      [
        order > 0 && plural(order, 'order', 'orders'),
        aim > 0 && plural(aim, 'aim', 'aims'),
        claim > 0 && plural(claim, 'claim', 'claims'),
      ]
        .filter(Boolean)
        .join(', '),
    regionNamed: (n: number, name: string) =>
      n === 0 ? `No measure names ${name}.` : `${plural(n, 'statement names', 'statements name')} ${name}.`,
    onlyRegion: 'Show only these',
    people: 'Who spoke, who was there',
    moreNames: (n: number) => `${n} more names`,
  },
  zh: {
    title: '座谈会提出了什么',
    lead: (measures: number, themes: number) =>
      `2023年9月7日，新时代推动东北全面振兴座谈会在哈尔滨召开。原文报道了 ${measures} 项具体措施，本图集将其分为 ${themes} 个主题。`,
    claims: (n: number) => `报道另有 ${n} 条说法，称已取得某些成绩或情况已经如此。`,
    wording: '“要求”“目标”“说法”按英文原文的措辞划分，中文报道的语气可能有所不同。',
    search: '在措施中查找词语',
    force: '按措辞',
    named: '按提及的对象',
    none: '没有符合条件的内容。请去掉一个筛选条件，或减少查找的词语。',
    shown: (n: number, all: number) => (n === all ? `共 ${all} 条` : `${all} 条中的 ${n} 条`),
    clear: '显示全部',
    openAll: '展开全部主题',
    closeAll: '收起全部主题',
    counts: (order: number, aim: number, claim: number) =>
      [order > 0 && `要求 ${order}`, aim > 0 && `目标 ${aim}`, claim > 0 && `说法 ${claim}`].filter(Boolean).join('，'),
    regionNamed: (n: number, name: string) => (n === 0 ? `没有措施提到${name}。` : `有 ${n} 条表述提到${name}。`),
    onlyRegion: '只看这些',
    people: '谁讲话，谁出席',
    moreNames: (n: number) => `另有 ${n} 个名称`,
  },
});
