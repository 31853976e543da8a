import type { PlaceKind } from '../../domain/fact';
import { defineMessages } from '../messages';

/** What a place is, in a word or two. */
export const PLACE_KIND_NAMES = defineMessages<Readonly<Record<PlaceKind, string>>>({
  en: {
    city: 'city',
    county: 'county or town',
    port: 'port',
    zone: 'zone',
    farm: 'farm',
    reserve: 'reserve or park',
    mountain: 'mountain',
    lake: 'lake',
    river: 'river',
    site: 'site',
    bridge: 'bridge',
    corridor: 'corridor',
    area: 'area',
    province: 'province',
    country: 'country',
  },
  zh: {
    city: '城市',
    county: '县镇村',
    port: '港口',
    zone: '新区或园区',
    farm: '农场',
    reserve: '保护区或公园',
    mountain: '山脉',
    lake: '湖泊',
    river: '河流',
    site: '名胜或站点',
    bridge: '桥梁',
    corridor: '走廊',
    area: '地域',
    province: '省区',
    country: '国家',
  },
});
