import { describe, expect, test } from 'vitest';
import { announceSelection } from '../../src/app/announcements';
import { regionNamed } from '../../src/content/atlas';
import type { Language } from '../../src/domain/text';
import { chooseDefinition, openPanel, selectRegion, setLanguage, toggleStrategy } from '../../src/view/transitions';
import type { ViewState } from '../../src/view/view-state';
import { storesOf } from './stores';

const adcode = (slug: string) => regionNamed(slug)?.adcode ?? slug;

function listening(view: Partial<ViewState> = {}, browserLanguage: Language = 'en') {
  const stores = storesOf(view, browserLanguage);
  const stop = announceSelection(stores);
  return { ...stores, stop, said: () => stores.ephemeral.getState().status };
}

describe('a selection', () => {
  test.each<[string, Language, string]>([
    ['liaoning', 'en', 'Liaoning selected. It belongs to: Northeast.'],
    ['liaoning', 'zh', '已选定辽宁省，属于：东北全面振兴。'],
    ['taiwan', 'zh', '已选定台湾省。原文所列战略均未涉及。'],
  ])('of %s is told in %s with its strategies', (slug, lang, sentence) => {
    const { view, said } = listening({ lang });
    view.step(selectRegion(adcode(slug)));
    expect(said()).toBe(sentence);
  });

  test('tells of partly covered provinces that they are', () => {
    const { view, said } = listening();
    view.step(selectRegion(adcode('guangdong')));
    expect(said()).toMatch(/Guangdong.*: Eastern, .*\(in part\)\.$/);
    view.step(selectRegion(adcode('shenzhen')));
    expect(said()).not.toContain('in part');
  });

  test('goes by the chosen definition', () => {
    const { view, said } = listening();
    view.step(chooseDefinition('eastern', 'three-belt'), selectRegion(adcode('liaoning')));
    expect(said()).toMatch(/Northeast, Eastern\.$/);
  });

  test('that is cleared is told, in the browser’s language where none is chosen', () => {
    const { view, said } = listening({ region: adcode('liaoning') }, 'zh');
    view.step(selectRegion(null));
    expect(said()).toBe('已取消选定。');
  });

  test('is told where the map hides its names, but not in the window for a class', () => {
    const { view, ephemeral, said } = listening();
    ephemeral.setState({ veils: ['names'] });
    view.step(selectRegion(adcode('liaoning')));
    expect(said()).toMatch(/^Liaoning selected/);
    ephemeral.setState({ audience: true });
    view.step(selectRegion(adcode('jilin')));
    expect(said()).toBe('');
    ephemeral.setState({ veils: [] });
    view.step(selectRegion(adcode('hunan')));
    expect(said()).toMatch(/^Hunan selected/);
  });

  test('is not told again by other steps', () => {
    const { view, ephemeral, said } = listening();
    view.step(selectRegion(adcode('liaoning')));
    ephemeral.setState({ status: '' });
    view.step(toggleStrategy('gba'));
    view.step(openPanel('help'), setLanguage('zh'));
    view.step(selectRegion(adcode('liaoning')));
    expect(said()).toBe('');
  });
});

describe('the keyboard’s cursor', () => {
  test('is told by name, prefectures with their province', () => {
    const { ephemeral, view, said } = listening();
    ephemeral.setState({ focus: adcode('liaoning') });
    expect(said()).toBe('Liaoning');
    ephemeral.setState({ focus: adcode('shenzhen') });
    expect(said()).toBe('Shenzhen, Guangdong');
    view.step(setLanguage('zh'));
    ephemeral.setState({ focus: adcode('dalian') });
    expect(said()).toBe('辽宁大连市');
  });

  test('that goes away, or stays, says nothing', () => {
    const { ephemeral, said } = listening();
    ephemeral.setState({ focus: adcode('liaoning') });
    ephemeral.setState({ status: '' });
    ephemeral.setState({ focus: null });
    ephemeral.setState({ hover: adcode('jilin') });
    expect(said()).toBe('');
  });
});

test('once stopped, nothing is told', () => {
  const { view, ephemeral, said, stop } = listening();
  stop();
  view.step(selectRegion(adcode('liaoning')));
  ephemeral.setState({ focus: adcode('jilin') });
  expect(said()).toBe('');
});
