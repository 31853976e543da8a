import { MAP_TEXTS } from '../i18n/messages/map';
import type { MapElements } from '../map/map-setting';
import type { AddressProblem } from '../view/address/codec';
import { browserLanguage, readAddress } from '../view/browser';
import { isAudienceWindow } from '../view/browser-stage';
import { createEphemeralStore } from '../view/ephemeral';
import type { Stores } from '../view/hooks';
import { createOwnDataStore } from '../view/own-data-store';
import { createViewStore } from '../view/store';
import type { Panel } from '../view/view-state';
import { isPresentedFromStart, rememberStart } from './present';

/** The map's elements in the static page, taken out of it so that they outlive it. Null where the page lacks them. */
export function takeMapElements(): MapElements | null {
  const stage = document.getElementById('map-stage');
  const svg = stage?.querySelector<SVGSVGElement>('svg[data-map="main"]');
  const inset = document.getElementById('map-inset');
  return stage !== null && svg && inset !== null ? { stage, svg, inset } : null;
}

/** One notice for all parts of an address that could not be understood. */
export function noticeProblems({ ephemeral }: Pick<Stores, 'ephemeral'>, problems: readonly AddressProblem[]): void {
  if (problems.length === 0) return ephemeral.dismiss('address');
  const parts = problems.map(({ key, part }) => `${key}=${part}`).join(', ');
  ephemeral.notify({ id: 'address', text: { en: MAP_TEXTS.en.mangled(parts), zh: MAP_TEXTS.zh.mangled(parts) } });
}

/** The stores of this page, with the view that its address asks for. */
export function createStores(): Stores {
  const { view, problems } = readAddress();
  const stores = {
    view: createViewStore(view),
    ephemeral: createEphemeralStore(),
    ownData: createOwnDataStore(),
    browserLanguage: browserLanguage(navigator.languages),
  };
  const audience = isAudienceWindow();
  const presenting = !audience && isPresentedFromStart(view);
  rememberStart(presenting);
  stores.ephemeral.setState({ audience, presenting });
  noticeProblems(stores, problems);
  return stores;
}

/** Panels that pass a view on, and are not what is passed on. */
const PASSING: readonly (Panel | null)[] = ['share', 'embed'];

/** Panels that remember which one they cover: a view is also passed on as a lesson's step. */
const COVERING: readonly (Panel | null)[] = [...PASSING, 'lessons'];

/**
 * Remembers which panel those for sharing and the lessons cover, so that what is shared or becomes a step is that one,
 * and which one the reading view covers, so that its button leads back there.
 */
export function rememberPanel({ view, ephemeral }: Pick<Stores, 'view' | 'ephemeral'>): void {
  view.subscribe(({ view: now }, { view: before }) => {
    const wasPassing = PASSING.includes(before.panel);
    if (COVERING.includes(now.panel) && now.panel !== before.panel && !wasPassing)
      ephemeral.setState({ panelBefore: before.panel });
    const opensReading = now.panel === 'reading' && before.panel !== 'reading';
    if (opensReading && !wasPassing) ephemeral.setState({ readingBefore: before.panel });
  });
}
