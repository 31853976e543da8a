// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { regionNamed } from '../../../src/content/atlas';
import { PATH_DECIMALS } from '../../../src/map/geometry/atlas-geometry';
import { type Scene, sceneOf } from '../../../src/map/scene';
import { regionShapes, unitNode } from '../../../src/map/svg/layers';
import { toElement } from '../../../src/map/svg/nodes';
import { UnitLinks } from '../../../src/map/svg/unit-links';
import { INITIAL_VIEW } from '../../../src/view/view-state';
import { REGIONS_AT } from '../geo-files';

const LO = regionShapes(REGIONS_AT.lo, PATH_DECIMALS.lo);
const MID = regionShapes(REGIONS_AT.mid, PATH_DECIMALS.mid);
const HOME = sceneOf(INITIAL_VIEW, false);
const GBA = sceneOf({ ...INITIAL_VIEW, include: ['gba'] }, false);
const adcode = (slug: string) => regionNamed(slug)?.adcode ?? slug;

let svg: SVGSVGElement;
let links: UnitLinks;

const shown = () => [...svg.querySelectorAll<SVGElement>('.layer-units > a')].map((link) => link.dataset.adcode ?? '');
const linkOf = (slug: string) => svg.querySelector(`a[data-adcode="${adcode(slug)}"]`);
const classOf = (slug: string) => linkOf(slug)?.querySelector('path')?.getAttribute('class');
const asDrawn = (scene: Scene) => [...scene.units].toSorted();

beforeEach(() => {
  svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('class', 'layer-units');
  group.append(...HOME.units.map((unit) => toElement(unitNode(unit, HOME, LO, 'en'))));
  svg.append(group);
  links = new UnitLinks(svg);
});

describe('the links that the page came with', () => {
  test('are recoloured in place before any boundary is loaded', () => {
    const before = linkOf('liaoning');
    links.recolour(GBA);
    expect(linkOf('liaoning')).toBe(before);
    expect([classOf('liaoning'), classOf('macao')]).toEqual(['unit fill-faded', 'unit fill-regional-only']);
    links.recolour(HOME);
    expect(classOf('liaoning')).toBe('unit fill-northeast');
  });

  test('are kept with the same ground, so that focus and pressed pointers stay on them', () => {
    const before = linkOf('liaoning');
    links.draw(HOME, LO, 'en', true);
    expect(linkOf('liaoning')).toBe(before);
    expect(shown().toSorted()).toEqual(asDrawn(HOME));
  });

  test('make way for their prefectures and come back', () => {
    links.draw(GBA, LO, 'en', true);
    expect(shown().toSorted()).toEqual(asDrawn(GBA));
    expect(classOf('shenzhen')).toBe('unit fill-eastern');
    expect(classOf('shaoguan')).toBe('unit fill-faded');
    expect(classOf('liaoning')).toBe('unit fill-faded');
    links.draw(HOME, LO, 'en', true);
    expect(shown().toSorted()).toEqual(asDrawn(HOME));
    expect(classOf('liaoning')).toBe('unit fill-northeast');
  });

  test('are drawn anew on finer ground and in another language', () => {
    const coarse = linkOf('liaoning')?.querySelector('path')?.getAttribute('d');
    links.draw(HOME, MID, 'zh', false);
    expect(linkOf('liaoning')?.querySelector('path')?.getAttribute('d')).not.toBe(coarse);
    expect(linkOf('liaoning')?.querySelector('title')?.textContent).toBe('辽宁省');
    expect(shown().toSorted()).toEqual(asDrawn(HOME));
  });
});

describe('hovering', () => {
  const hovered = () => [...svg.querySelectorAll<SVGElement>('.hovered')].map((link) => link.dataset.adcode);

  test('marks one link at a time, and a prefecture’s province where that is drawn', () => {
    links.hover(adcode('liaoning'));
    expect(hovered()).toEqual([adcode('liaoning')]);
    links.hover(adcode('shenzhen'));
    expect(hovered()).toEqual([adcode('guangdong')]);
    links.hover(null);
    expect(hovered()).toEqual([]);
  });

  test('marks the prefecture itself where that is drawn', () => {
    links.draw(GBA, LO, 'en', true);
    links.hover(adcode('shenzhen'));
    expect(hovered()).toEqual([adcode('shenzhen')]);
  });
});
