import type { Fact } from '../domain/fact';
import type { Adcode, Region } from '../domain/region';
import { figure } from './accounts';
import { type Family, type Finding, outcome, outOf } from './family';
import { factOf, type Ground, inYear, regionAbout, residents, valueOf } from './ground';
import { agree, areaOf, personsOf, rounded } from './printed-number';

/** Official areas are accurate to about 1 percent. */
const AREA_TOLERANCE = 0.02;
/** Year-end figures are rounded to 10,000 persons; a census differs from a year's end by half a percent at most. */
const PEOPLE_TOLERANCE = 0.005;
/** 'More than' a round number is not much more: beyond half as much again a rounder number would have been said. */
const MORE_THAN = 1.6;

const NORTHEAST: readonly Adcode[] = ['210000', '220000', '230000'];

/** Area in km2 and residents in 2020 of the Northeast under each documented definition with a part of Inner Mongolia. */
function northeast({ strategies, regions }: Ground) {
  const sum = (adcodes: readonly Adcode[], read: (region: Region) => number | null) =>
    adcodes.reduce((total, adcode) => {
      const region = regions.find((candidate) => candidate.adcode === adcode);
      return total + ((region === undefined ? null : read(region)) ?? Number.NaN);
    }, 0);
  const definitions = strategies.find(({ id }) => id === 'northeast')?.memberships ?? [];
  return definitions.map(({ definition, adcodes }) => ({
    definition,
    area: sum(adcodes, ({ areaKm2 }) => areaKm2),
    people: sum(adcodes, ({ census2020 }) => census2020),
  }));
}

/** The three provinces alone, and the range of the definitions that add leagues and cities of the east. */
function extent(ground: Ground) {
  const all = northeast(ground);
  const alone = all.find(({ definition }) => definition === 'provinces');
  const wider = all.filter(({ definition }) => /leagues/.test(definition));
  return {
    area: alone?.area ?? Number.NaN,
    people: alone?.people ?? Number.NaN,
    areas: wider.map(({ area }) => area),
    peoples: wider.map(({ people }) => people),
  };
}

function areaFindings(ground: Ground, fact: Fact): readonly Finding[] {
  const stated = areaOf(fact);
  if (stated === null) return [];
  const official = regionAbout(ground, fact)?.areaKm2;
  if (typeof official === 'number') {
    const slack = official * AREA_TOLERANCE;
    return outOf('public-statistics', [fact], stated, official - slack, official + slack);
  }
  if (fact.subject !== 'northeast') return [];
  const { areas } = extent(ground);
  return outOf('public-statistics', [fact], stated, Math.min(...areas) / MORE_THAN, Math.max(...areas));
}

/** Years in which the series has the figure, rounded as it is. */
function yearsWith({ figures }: Ground, adcode: Adcode, persons: number): readonly number[] {
  const series = figures.population[adcode];
  const tens = Math.round(persons / 10_000);
  return (series?.values ?? []).flatMap((value, index) => (value === tens ? [(series?.from ?? 0) + index] : []));
}

function peopleFindings(ground: Ground, fact: Fact): readonly Finding[] {
  const stated = personsOf(fact);
  if (stated === null || !fact.id.endsWith('-population')) return [];
  const region = regionAbout(ground, fact);
  if (region === undefined) {
    const { peoples } = extent(ground);
    return outOf('public-statistics', [fact], stated, Math.min(...peoples) / MORE_THAN, Math.max(...peoples));
  }
  const year = /^\d{4}$/.exec(fact.period ?? '')?.[0];
  if (year !== undefined) {
    const official = inYear(ground.figures.population[region.adcode], Number(year)) * 10_000;
    const slack = official * PEOPLE_TOLERANCE;
    return outOf('public-statistics', [fact], stated, official - slack, official + slack);
  }
  if (yearsWith(ground, region.adcode, stated).length > 0) return [];
  const census = region.census2020 ?? Number.NaN;
  return outOf('public-statistics', [fact], stated, census, census);
}

/** Areas and populations against official areas, the census of 2020 and year-end series. */
export const PUBLIC_STATISTICS: Family = {
  id: 'public-statistics',
  find: (ground) => ground.facts.flatMap((fact) => [...areaFindings(ground, fact), ...peopleFindings(ground, fact)]),
  checks: [
    (ground) => {
      const fact = factOf(ground, 'jilin-population');
      const years = yearsWith(ground, '220000', figure(fact));
      const [year = Number.NaN] = years;
      const verdict = years.length === 0 ? 'wrong' : fact?.period === String(year) ? 'ok' : 'note';
      return outcome('A11', verdict, [figure(fact)], [String(year), residents(ground, ['220000'], 2023) / 1e6]);
    },
    (ground) => {
      const stated = valueOf(ground, 'im-population');
      const census = ground.regions.find(({ adcode }) => adcode === '150000')?.census2020 ?? Number.NaN;
      return outcome('A12', rounded(census / 1e6, 2) === stated ? 'ok' : 'wrong', [stated], [census]);
    },
    (ground) => {
      const [area, people] = [valueOf(ground, 'ne-area') * 1e6, valueOf(ground, 'ne-population') * 1e6];
      const found = extent(ground);
      const alone = found.area > area && found.people > people;
      const wider = Math.min(...found.areas) > area && Math.min(...found.peoples) > people;
      const millions = (values: readonly number[]): [number, number] => [
        rounded(Math.min(...values) / 1e6, 2),
        rounded(Math.max(...values) / 1e6, 2),
      ];
      return outcome(
        'A13',
        alone ? 'ok' : wider ? 'note' : 'wrong',
        [area / 1e6, people / 1e6],
        [
          rounded(found.area / 1e6, 2),
          rounded(found.people / 1e6, 1),
          ...millions(found.areas),
          ...millions(found.peoples),
        ],
      );
    },
    (ground) => {
      const stated = valueOf(ground, 'provincial-regions-31');
      // Those of the mainland, that is without Taiwan, Hong Kong and Macao.
      const mainland = ground.regions.filter(({ level, adcode }) => level === 'province' && !/^[78]/.test(adcode));
      const [provinces = 0, autonomous = 0, municipalities = 0] = [/省$/, /自治区$/, /市$/].map(
        (kind) => mainland.filter(({ name }) => kind.test(name.zh)).length,
      );
      const verdict = !agree(mainland.length, stated, 0) ? 'wrong' : provinces === stated ? 'ok' : 'note';
      return outcome('A20', verdict, [stated], [provinces, autonomous, municipalities]);
    },
    (ground) => {
      const [before, after] = [2010, 2020].map((year) => residents(ground, NORTHEAST, year) / 1e6);
      const [then = Number.NaN, now = Number.NaN] = [before, after];
      return outcome('A56', now < then ? 'note' : 'ok', [], [then, now, then - now]);
    },
  ],
};
