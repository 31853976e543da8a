import { formatNumber, formatPeriod } from '../format';
import { defineMessages } from '../messages';

const en = (value: number, digits = 2) => formatNumber('en', value, digits);
/** Chinese texts of the content print no separators. */
const zh = (value: number, digits = 2) => String(Number(value.toFixed(digits)));
/** Billions as Chinese counts them, in hundred millions. */
const yi = (billions: number) => zh(billions * 10);
const fixed = (value: number, digits: number) => value.toFixed(digits);
const periodZh = (period: string) => formatPeriod('zh', period).replaceAll(' ', '');

/**
 * Stated and computed, of the checks of output, growth and grain that code makes. Numbers come from the check, never
 * from here.
 */
export const AUDIT_OUTPUT_RESULTS = defineMessages({
  en: {
    A01: {
      stated: (period: string, level: number, growth: number, first: number, second: number, third: number) =>
        `${period}: ${en(level)} billion yuan; growth ${en(growth)}, by sector ${en(first)}, ${en(second)} and ${en(third)} percent`,
      computed: (equal: number, period: string, reported: number) =>
        `${equal === 5 ? 'the same five numbers' : `${equal} of the five numbers`} were published for ${period}; growth reported for 2024 Q1: ${en(reported)} percent; the level for 2024 Q1 was not found`,
    },
    A02: {
      stated: (tons: number) => `${en(tons)} million tons`,
      computed: (times: number, tons: number, share: number) =>
        `${en(times, 3)} times national output as printed; as units of 10,000 tons, ${en(tons, 3)} million tons or ${en(share)} percent of the nation`,
    },
    A04: {
      stated: (pairs: number) => `${pairs} pairs of yuan and US dollars`,
      computed: (low: number, high: number, otherLow: number, otherHigh: number) =>
        `${fixed(low, 3)} to ${fixed(high, 3)} yuan per dollar for Liaoning and Heilongjiang; ${fixed(otherLow, 2)} to ${fixed(otherHigh, 2)} for Inner Mongolia`,
    },
    A14: {
      stated: (total: number, dollars: number) => `${en(total)} billion yuan; ${en(dollars)} billion US dollars`,
      computed: (sum: number, dollars: number, first: number, second: number, third: number) =>
        `sectors: ${en(sum)} billion yuan; ${en(dollars)} billion US dollars; shares ${en(first)}, ${en(second)} and ${en(third)} percent`,
    },
    A15: {
      stated: (total: number, dollars: number) => `${en(total)} billion yuan; ${en(dollars)} billion US dollars`,
      computed: (sum: number, dollars: number, first: number, second: number, third: number) =>
        `sectors: ${en(sum)} billion yuan; ${en(dollars)} billion US dollars; shares ${en(first)}, ${en(second)} and ${en(third)} percent`,
    },
    A16: {
      stated: (growth: number) => `${en(growth)} percent`,
      computed: (rebuilt: number) => `${en(rebuilt)} percent with current values as weights`,
    },
    A17: {
      stated: (growth: number) => `${en(growth)} percent`,
      computed: (rebuilt: number) => `${en(rebuilt)} percent with current values as weights`,
    },
    A18: {
      stated: (sectors: number) => `growth of ${sectors} sectors, no values`,
      computed: (growth: number, low: number, high: number) =>
        `${en(growth)} lies between ${en(low)} and ${en(high)}; no sum can be checked`,
    },
    A19: {
      stated: (rate: number, lead: number, other: number, otherLead: number) =>
        `${en(rate)} percent with a lead of ${en(lead)} points; ${en(other)} percent with a lead of ${en(otherLead)} points`,
      computed: (first: number, second: number) =>
        `implied national rates ${fixed(first, 1)} and ${fixed(second, 1)} percent, as published`,
    },
    A23: {
      stated: (visitors: number, income: number) =>
        `visitors up ${en(visitors)} percent, income up ${en(income)} percent, both records`,
      computed: (perVisitor: number) =>
        `income per visitor up about ${perVisitor} percent; no levels printed; the two rates were not found elsewhere`,
    },
    A51: {
      stated: () => 'farming and herding as main livelihood',
      computed: (share: number) => `${en(share)} percent of output in 2024 Q1, a weak season for farming`,
    },
    A52: {
      stated: (trillions: number) => `${en(trillions)} trillion yuan; growth above the national average`,
      computed: (level: number, growth: number, nation: number) =>
        `${en(level)} billion yuan; ${en(growth)} against ${en(nation)} percent`,
    },
    A55: {
      stated: () => 'economic renaissance',
      computed: (nation: number, above: number, margin: number, reported: number) =>
        `above the national ${en(nation)} percent: ${above} of the four units, the closest by ${en(margin)} point; Heilongjiang, as reported: ${en(reported)} percent`,
    },
    A69: {
      stated: (levels: number) => `output of ${levels} of the four units, none for Jilin`,
      computed: (usable: number) =>
        `no sum possible: ${usable} can be used, one of them of the whole of Inner Mongolia`,
    },
  },
  zh: {
    A01: {
      stated: (period, level, growth, first, second, third) =>
        `${periodZh(period)}：${yi(level)}亿元；增长${zh(growth)}%，三次产业分别增长${zh(first)}%、${zh(second)}%和${zh(third)}%`,
      computed: (equal, period, reported) =>
        `${equal === 5 ? '这五个数字' : `五个数字中的${equal}个`}与${periodZh(period)}公布的相同；2024年第一季度增速据报道为${zh(reported)}%；该季总量未查到`,
    },
    A02: {
      stated: (tons) => `${zh(tons)}百万吨`,
      computed: (times, tons, share) =>
        `按原文单位为全国产量的${zh(times, 3)}倍；以万吨计则为${zh(tons * 100, 1)}万吨，占全国的${zh(share)}%`,
    },
    A04: {
      stated: (pairs) => `${pairs}对人民币与美元金额`,
      computed: (low, high, otherLow, otherHigh) =>
        `辽宁和黑龙江为1美元兑${fixed(low, 3)}至${fixed(high, 3)}元；内蒙古为${fixed(otherLow, 2)}至${fixed(otherHigh, 2)}元`,
    },
    A14: {
      stated: (total, dollars) => `${yi(total)}亿元；${yi(dollars)}亿美元`,
      computed: (sum, dollars, first, second, third) =>
        `三次产业合计：${yi(sum)}亿元；${yi(dollars)}亿美元；占比${zh(first)}%、${zh(second)}%和${zh(third)}%`,
    },
    A15: {
      stated: (total, dollars) => `${yi(total)}亿元；${yi(dollars)}亿美元`,
      computed: (sum, dollars, first, second, third) =>
        `三次产业合计：${yi(sum)}亿元；${yi(dollars)}亿美元；占比${zh(first)}%、${zh(second)}%和${zh(third)}%`,
    },
    A16: {
      stated: (growth) => `${zh(growth)}%`,
      computed: (rebuilt) => `以现价为权重推算为${zh(rebuilt)}%`,
    },
    A17: {
      stated: (growth) => `${zh(growth)}%`,
      computed: (rebuilt) => `以现价为权重推算为${zh(rebuilt)}%`,
    },
    A18: {
      stated: (sectors) => `${sectors}个产业有增速而无总量`,
      computed: (growth, low, high) => `${zh(growth)}介于${zh(low)}与${zh(high)}之间；无法核对合计`,
    },
    A19: {
      stated: (rate, lead, other, otherLead) =>
        `${zh(rate)}%，高出${zh(lead)}个百分点；${zh(other)}%，高出${zh(otherLead)}个百分点`,
      computed: (first, second) => `推得全国增速为${fixed(first, 1)}%和${fixed(second, 1)}%，与公布数字一致`,
    },
    A23: {
      stated: (visitors, income) => `游客增长${zh(visitors)}%，收入增长${zh(income)}%，均创新高`,
      computed: (perVisitor) => `人均花费约增长${perVisitor}%；原文无总量；两项增速未见于其他报道`,
    },
    A51: {
      stated: () => '以农牧业为主要生计',
      computed: (share) => `2024年第一季度占生产总值的${zh(share)}%，一季度为农业淡季`,
    },
    A52: {
      stated: (trillions) => `${zh(trillions)}万亿元；增速高于全国`,
      computed: (level, growth, nation) => `${yi(level)}亿元；${zh(growth)}%，全国${zh(nation)}%`,
    },
    A55: {
      stated: () => '经济复兴',
      computed: (nation, above, margin, reported) =>
        `四省区中有${above}个高于全国的${zh(nation)}%，最接近者高${zh(margin)}个百分点；黑龙江据报道为${zh(reported)}%`,
    },
    A69: {
      stated: (levels) => `四省区中${levels}个有总量，吉林缺`,
      computed: (usable) => `无法加总：可用的${usable}个，其中内蒙古为全区数字`,
    },
  },
});
