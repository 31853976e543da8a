import type { Check, CheckBasis } from '../../domain/fact';
import { defineMessages } from '../messages';

const checks = (n: number) => (n === 1 ? '1 check' : `${n} checks`);

type Verdicts = Readonly<Record<Check['verdict'], string>>;
type Bases = Readonly<Record<CheckBasis, string>>;
type Severities = Readonly<Record<Check['severity'], string>>;

const verdictEn: Verdicts = { wrong: 'Doubtful', note: 'Read with care', ok: 'Confirmed' };
const verdictZh: Verdicts = { wrong: '存疑', note: '须留意', ok: '属实' };

const basisEn: Bases = {
  computed: 'Computed',
  compared: 'Passages compared',
  'looked-up': 'Looked up',
  'general-knowledge': 'General knowledge',
};
const basisZh: Bases = {
  computed: '计算',
  compared: '原文互校',
  'looked-up': '查证',
  'general-knowledge': '常识',
};

const basisMeansEn: Bases = {
  computed: 'Arithmetic on the source’s figures, or on them and public statistics.',
  compared: 'Passages of the source, held against each other.',
  'looked-up': 'Looked up in public texts.',
  'general-knowledge': 'General knowledge, not looked up.',
};
const basisMeansZh: Bases = {
  computed: '对原文数字，或对原文数字与公开统计进行计算。',
  compared: '将原文中的不同段落相互比对。',
  'looked-up': '查证公开资料。',
  'general-knowledge': '常识，未经查证。',
};

const severityEn: Severities = {
  critical: 'Grave: not charted, ranked or added up anywhere',
  high: 'Can mislead',
  medium: 'Matters to careful readers',
  low: 'Of little consequence, or confirmed',
};
const severityZh: Severities = {
  critical: '严重：数字不用于任何制图、排名或加总',
  high: '可能误导',
  medium: '细读时须留意',
  low: '影响轻微，或核对无误',
};

/** Texts of the audit. */
export const AUDIT_TEXTS = defineMessages({
  en: {
    title: 'Audit',
    lead: 'What the source says was checked, by arithmetic where that can be done. A check never changes a figure: it stands beside it and says what the right reading is likely to be.',
    tally: (all: number, wrong: number, note: number, ok: number) =>
      `${checks(all)}: ${wrong} find the source doubtful, ${note} call for care, ${ok} confirm it.`,
    verdictFilter: 'Verdict',
    basisFilter: 'Basis',
    verdict: verdictEn,
    basis: basisEn,
    basisMeans: basisMeansEn,
    severity: severityEn,
    shown: (n: number, all: number) => (n === all ? `All ${checks(all)}` : `${n} of ${checks(all)}`),
    none: 'No check matches both filters. Remove one to see more.',
    how: 'How it was checked',
    howNamed: (id: string) => `How check ${id} was made`,
    basisTitle: 'Basis',
    evidence: 'Reports used',
    noEvidence: 'none',
    concerns: (n: number) => (n === 1 ? 'Concerns this statement' : `Concerns ${n} statements`),
    recompute: {
      title: 'See for yourself',
      lead: 'The checks that are arithmetic can be repeated here and now, from the source’s figures and public statistics.',
      button: 'Recompute here',
      running: 'Recomputing …',
      failed: 'The checks could not be recomputed: something did not load.',
      retry: 'Try again',
      agree: (n: number) => `${checks(n)} recomputed just now: all agree with what is printed here.`,
      disagree: (n: number, off: number) =>
        `${checks(n)} recomputed just now: ${off} ${off === 1 ? 'disagrees' : 'disagree'} with what is printed here.`,
      rules: (figures: number, explained: string) =>
        `General rules ran over all ${figures} figures; what they find is explained by ${explained}, and they find nothing else.`,
      unexplained: (figures: number, n: number) =>
        `General rules ran over all ${figures} figures and find ${n} that no check explains.`,
      agrees: 'Recomputed just now: agrees',
      differs: 'Recomputed just now: differs',
    },
  },
  zh: {
    title: '核查',
    lead: '原文内容均经核查，凡可计算者均以计算验证。核查不改动数字，只在一旁注明问题以及较可能正确的读法。',
    tally: (all, wrong, note, ok) => `共 ${all} 项核查：${wrong} 项存疑，${note} 项须留意，${ok} 项属实。`,
    verdictFilter: '结论',
    basisFilter: '依据',
    verdict: verdictZh,
    basis: basisZh,
    basisMeans: basisMeansZh,
    severity: severityZh,
    shown: (n, all) => (n === all ? `全部 ${all} 项` : `${all} 项中的 ${n} 项`),
    none: '没有同时符合两项筛选的核查。取消其中一项即可看到更多。',
    how: '如何核查',
    howNamed: (id) => `核查 ${id} 的做法`,
    basisTitle: '依据',
    evidence: '所据报道',
    noEvidence: '无',
    concerns: (n) => (n === 1 ? '涉及此条表述' : `涉及 ${n} 条表述`),
    recompute: {
      title: '当场验算',
      lead: '凡属计算的核查，都可在此根据原文数字和公开统计重新计算。',
      button: '重新计算',
      running: '正在计算……',
      failed: '未能重新计算：部分内容未能载入。',
      retry: '重试',
      agree: (n) => `刚刚重新计算了 ${n} 项：全部与此处所载一致。`,
      disagree: (n, off) => `刚刚重新计算了 ${n} 项：其中 ${off} 项与此处所载不一致。`,
      rules: (figures, explained) =>
        `另以通用规则检验全部 ${figures} 个数字，所发现的问题均已由${explained}说明，此外别无发现。`,
      unexplained: (figures, n) => `另以通用规则检验全部 ${figures} 个数字，发现 ${n} 处尚无核查说明的问题。`,
      agrees: '刚刚重新计算：一致',
      differs: '刚刚重新计算：不一致',
    },
  },
});
