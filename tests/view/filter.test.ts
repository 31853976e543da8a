import { expect, test } from 'vitest';
import { regionNamed } from '../../src/content/atlas';
import {
  chosenDefinitions,
  chosenSets,
  filterMembers,
  filterSummary,
  isFiltered,
  strategySummaries,
} from '../../src/view/filter';
import { chooseDefinition, moveCamera, setMatch, toggleExcluded, toggleStrategy } from '../../src/view/transitions';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';

const view = (...steps: ((v: ViewState) => ViewState)[]) => steps.reduce((v, step) => step(v), INITIAL_VIEW);
const named = (...slugs: string[]) => slugs.map((slug) => regionNamed(slug)?.adcode);

test('no strategy chosen is no filter', () => {
  expect(isFiltered(INITIAL_VIEW)).toBe(false);
  expect(filterMembers(INITIAL_VIEW)).toBeNull();
  expect(filterSummary(INITIAL_VIEW)).toBeNull();
});

test('members are prefecture units: Shenzhen and Macao are in the Greater Bay Area, Shantou is not', () => {
  const members = filterMembers(view(toggleStrategy('gba')));
  const [shenzhen, macao, shantou] = named('shenzhen', 'macao', 'shantou');
  expect(members?.has(shenzhen ?? '')).toBe(true);
  expect(members?.has(macao ?? '')).toBe(true);
  expect(members?.has(shantou ?? '')).toBe(false);
});

test('the Greater Bay Area touches three units, one partly', () => {
  const summary = filterSummary(view(toggleStrategy('gba')));
  expect(summary).toMatchObject({ units: 3, partly: 1, prefectures: 11 });
  expect(summary?.partial).toEqual([{ adcode: '440000', covered: 9, total: 21 }]);
});

test('any joins, all intersects, exclude takes away', () => {
  const both = view(toggleStrategy('yangtze-belt'), toggleStrategy('yellow-river'));
  expect(filterSummary(both)?.units).toBe(19);
  expect(filterSummary(setMatch('all')(both))?.full).toEqual(named('sichuan'));
  expect(filterSummary(view(toggleStrategy('yangtze-delta'), toggleExcluded('eastern')))?.full).toEqual(named('anhui'));
});

test('without an included strategy, exclusion leaves the other strategies’ members', () => {
  const summary = filterSummary(
    view(toggleExcluded('western'), toggleExcluded('eastern'), toggleExcluded('northeast')),
  );
  expect(summary?.full).toEqual(named('shanxi', 'anhui', 'jiangxi', 'henan', 'hubei', 'hunan', 'hong-kong', 'macao'));
});

test('a combination without members is an empty set, not no filter', () => {
  const none = view(toggleStrategy('gba'), toggleStrategy('yellow-river'), setMatch('all'));
  expect(filterMembers(none)?.size).toBe(0);
  expect(filterSummary(none)).toMatchObject({ units: 0, partly: 0, prefectures: 0 });
});

test('a chosen definition changes members and counts', () => {
  const narrow = view(toggleStrategy('northeast'), chooseDefinition('northeast', 'provinces'));
  expect(filterSummary(narrow)).toMatchObject({ units: 3, partly: 0 });
  expect(chosenDefinitions(narrow).northeast.definition).toBe('provinces');
  expect(chosenDefinitions(narrow).western.default).toBe(true);
  expect(strategySummaries(narrow).northeast.partly).toBe(0);
  expect(strategySummaries(INITIAL_VIEW).northeast).toMatchObject({ partly: 1 });
});

test('what does not concern the filter leaves the very same answers', () => {
  const filtered = view(toggleStrategy('gba'));
  const moved = moveCamera({ zoom: 5, lat: 30, lng: 110 })(filtered);
  expect(filterMembers(moved)).toBe(filterMembers(filtered));
  expect(filterSummary(moved)).toBe(filterSummary(filtered));
  expect(chosenSets(moved)).toBe(chosenSets(filtered));
});
