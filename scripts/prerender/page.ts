import { readFileSync } from 'node:fs';
import { STRATEGIES } from '../../src/content/atlas';
import type { Fact } from '../../src/domain/fact';
import { LANGUAGES } from '../../src/domain/text';
import { appMessages } from '../../src/i18n/messages/app';
import type { ContextTopology, DetailLevel, GeoIndex, RegionsTopology } from '../../src/map/geometry/atlas-geometry';
import { homeBox } from '../../src/map/svg/frame';
import { regionShapes } from '../../src/map/svg/layers';
import { escapeMarkup, toMarkup } from '../../src/map/svg/nodes';
import { stageInset, stageMap } from '../../src/map/svg/stage';
import { coarseLand } from './coarse-land';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

function stage(geoFolder: string): string {
  // Whole map units do until the real boundaries are loaded: they are a pixel in the inset.
  const shapes = (level: DetailLevel) => regionShapes(read<RegionsTopology>(`${geoFolder}/regions-${level}.json`), 0);
  const index = read<GeoIndex>(`${geoFolder}/index.json`);
  const home = homeBox(index.bbox.china);
  // Wide and tall windows see beyond the home box, so the land reaches as far again on each side.
  const window = {
    x: home.x - home.width / 2,
    y: home.y - home.height / 2,
    width: home.width * 2,
    height: home.height * 2,
  };
  const geometry = {
    index,
    lo: shapes('lo'),
    mid: shapes('mid'),
    land: coarseLand(read<ContextTopology>(`${geoFolder}/context.json`), window),
  };
  return [
    '<div class="map-stage" id="map-stage">',
    toMarkup(stageMap(geometry, 'en')),
    `<div class="inset" id="map-inset">${toMarkup(stageInset(geometry, 'en'))}</div>`,
    '</div>',
  ].join('');
}

/** The nine strategies as text, for readers without scripts. */
function strategyText(facts: readonly Fact[]): string {
  return LANGUAGES.map((language) => {
    const t = appMessages[language];
    const sections = STRATEGIES.map(({ id, name }) => {
      const aims = facts.filter((fact) => fact.subject === id && fact.status !== 'caption');
      const items = aims.map(({ text, cite }) => `<li>${escapeMarkup(text[language])} (${cite.pages})</li>`);
      return `<h3>${escapeMarkup(name[language])}</h3><ul>${items.join('')}</ul>`;
    });
    return `<div lang="${language}"><h2>${t.title}</h2><p>${t.noScript}</p>${sections.join('')}<p>${t.disclaimer}</p></div>`;
  }).join('');
}

/** The page as it stands before any script runs: the layout, the map, and for readers without scripts the text. */
export function staticPage(root: string): string {
  const facts = read<Fact[]>(`${root}/src/content/data/facts-strategies.json`);
  const t = appMessages.en;
  return [
    '<div class="page">',
    `<header class="header"><p class="header-title">${t.title}</p></header>`,
    '<div class="column-left"></div>',
    `<section class="map-region" aria-label="${t.map}" data-renderer="svg" data-state="loading">`,
    stage(`${root}/public/geo`),
    '</section>',
    `<aside class="details" aria-label="${t.details}"><noscript>${strategyText(facts)}</noscript></aside>`,
    '</div>',
  ].join('');
}
