import type { GlossaryEntry } from '../../domain/fact';
import { defineMessages } from '../messages';

type Basis = Readonly<Record<GlossaryEntry['basis'], string>>;

const basisEn: Basis = { 'looked-up': 'Looked up', 'general-knowledge': 'General knowledge' };
const basisZh: Basis = { 'looked-up': '查证', 'general-knowledge': '常识' };

const statements = (n: number) => (n === 1 ? '1 statement' : `${n} statements`);

/** Texts of the glossary and of the terms that texts explain on the spot. */
export const GLOSSARY_TEXTS = defineMessages({
  en: {
    title: 'Glossary',
    lead: 'Words of the source and of its subject, each explained in one sentence.',
    basisLead:
      'The source defines none of them: the explanations are the atlas’s own, from general knowledge or looked up elsewhere.',
    basis: basisEn,
    filter: 'Filter the terms',
    filterHint: 'A word in English or Chinese',
    count: (shown: number, all: number) => (shown === all ? `${all} terms` : `${shown} of ${all} terms`),
    none: (query: string) => `No term contains “${query}”.`,
    otherSigns: 'Numbers',
    used: (n: number) => `Used in ${statements(n)}`,
    unused: 'No statement uses it.',
    inGlossary: 'In the glossary',
    explained: (term: string) => `What “${term}” means`,
  },
  zh: {
    title: '术语表',
    lead: '原文及相关领域的用语，每条用一句话解释。',
    basisLead: '原文未对任何术语作出定义；解释由本图集撰写，或据常识，或经查证。',
    basis: basisZh,
    filter: '筛选术语',
    filterHint: '输入中文或英文词语',
    count: (shown, all) => (shown === all ? `共 ${all} 个术语` : `${all} 个术语中的 ${shown} 个`),
    none: (query) => `没有含“${query}”的术语。`,
    otherSigns: '数字',
    used: (n) => `用于 ${n} 条表述`,
    unused: '没有表述使用此术语。',
    inGlossary: '在术语表中查看',
    explained: (term) => `“${term}”的含义`,
  },
});
