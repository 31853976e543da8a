import type { Language } from '../../domain/text';
import { defineMessages } from '../messages';

/** Themes of the meeting's report and of the discourses, in the order in which they are told. They are the atlas's own. */
export const MEETING_THEMES = [
  'overall',
  'industry-innovation',
  'energy',
  'ecology',
  'soe-private',
  'agriculture-food',
  'infrastructure-opening',
  'population-education-talent',
  'border-areas',
  'business-environment-governance',
  'party-building',
  'flood-relief',
] as const;

/** Themes under which the four units of the Northeast are described, in the order in which they are told. */
export const UNIT_THEMES = [
  'profile',
  'history',
  'population',
  'nature',
  'resources',
  'agriculture',
  'industries',
  'economy',
  'tourism',
] as const;

/** Names of the themes by which statements are sorted: those of the meeting, of the units, of the strategies. */
const THEME_NAMES = defineMessages<Readonly<Record<string, string>>>({
  en: {
    overall: 'Overall approach',
    'industry-innovation': 'Industry and innovation',
    energy: 'Energy',
    ecology: 'Ecology',
    'soe-private': 'State-owned and private enterprises',
    'agriculture-food': 'Agriculture and food security',
    'infrastructure-opening': 'Infrastructure and opening up',
    'population-education-talent': 'Population, education and talent',
    'border-areas': 'Border areas',
    'business-environment-governance': 'Business environment and governance',
    'party-building': 'Party building',
    'flood-relief': 'Flood relief',

    profile: 'Profile',
    history: 'History',
    population: 'Population',
    nature: 'Nature',
    resources: 'Resources',
    agriculture: 'Agriculture',
    industries: 'Industries',
    economy: 'Economy',
    tourism: 'Tourism',

    'business-environment': 'Business environment',
    'capital-functions': 'Functions of the capital',
    coordination: 'Coordination',
    governance: 'Governance',
    'green-development': 'Green development',
    growth: 'Growth',
    industry: 'Industry',
    infrastructure: 'Infrastructure',
    innovation: 'Innovation',
    modernization: 'Modernization',
    'opening-up': 'Opening up',
    policy: 'Policy',
    'private-economy': 'Private economy',
    'quality-development': 'High-quality development',
    security: 'Security',
    'state-owned-enterprises': 'State-owned enterprises',
    structure: 'Structure',
    'urban-development': 'Urban development',
    water: 'Water',
  },
  zh: {
    overall: '总体思路',
    'industry-innovation': '产业与创新',
    energy: '能源',
    ecology: '生态',
    'soe-private': '国有企业与民营经济',
    'agriculture-food': '农业与粮食安全',
    'infrastructure-opening': '基础设施与对外开放',
    'population-education-talent': '人口、教育与人才',
    'border-areas': '边境地区',
    'business-environment-governance': '营商环境与治理',
    'party-building': '党的建设',
    'flood-relief': '防汛救灾',

    profile: '概况',
    history: '历史',
    population: '人口',
    nature: '自然',
    resources: '资源',
    agriculture: '农业',
    industries: '产业',
    economy: '经济',
    tourism: '旅游',

    'business-environment': '营商环境',
    'capital-functions': '首都功能',
    coordination: '协调发展',
    governance: '治理',
    'green-development': '绿色发展',
    growth: '增长',
    industry: '产业',
    infrastructure: '基础设施',
    innovation: '创新',
    modernization: '现代化',
    'opening-up': '对外开放',
    policy: '政策',
    'private-economy': '民营经济',
    'quality-development': '高质量发展',
    security: '安全',
    'state-owned-enterprises': '国有企业',
    structure: '格局',
    'urban-development': '城市发展',
    water: '水资源',
  },
});

/** A theme in the reader's language; one without a name is shown by its id rather than left out. */
export function themeName(language: Language, theme: string): string {
  return THEME_NAMES[language][theme] ?? theme;
}
