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
    province: 'province-level unit',
    country: 'country',
  },
  zh: {
    city: '城市',
    county: '县镇村',
    port: '港口',
    zone: '片区或园区',
    farm: '农场',
    reserve: '保护区或公园',
    mountain: '山地',
    lake: '湖泊',
    river: '河流',
    site: '景点或站点',
    bridge: '桥梁',
    corridor: '走廊',
    area: '区域',
    province: '省级行政区',
    country: '国家',
  },
});
