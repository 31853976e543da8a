// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TrendChart } from '../../src/charts/trend/trend-chart';
import { ChartFigure } from '../../src/ui/chart-figure';
import { serialiseView } from '../../src/view/address/codec';
import { AddressContext } from '../../src/view/hooks';
import type { ViewState } from '../../src/view/view-state';
import { showPart } from '../panels/page';

const TITLE = 'GDP per person, Liaoning';
const SOURCE = 'National Bureau of Statistics, after the 2023 census revision';
const SENTENCE = 'From 2000 to 2002 it rose.';

const points = [
  { year: 2000, value: 11_177.2 },
  { year: 2001, value: null },
  { year: 2002, value: 13_000 },
];

const show = (from: Partial<ViewState> = { region: '210000' }) =>
  showPart(
    <AddressContext value={(view) => `https://atlas.example/${serialiseView(view)}`}>
      <ChartFigure
        title={TITLE}
        unit="yuan"
        source={SOURCE}
        sentence={SENTENCE}
        fileName="gdp-per-person-liaoning"
        table={{
          title: TITLE,
          columns: [
            { id: 'year', label: 'Year', numeric: true },
            { id: 'value', label: 'Value (yuan)', numeric: true },
          ],
          rows: points.map(({ year, value }) => [year, value]),
          notes: [['Vintage', 'after the 2023 census']],
        }}
      >
        {(size) => (
          <TrendChart
            title={TITLE}
            lines={[{ id: 'a', label: 'Liaoning', tone: 'mark-1', points }]}
            format={String}
            size={size}
          />
        )}
      </ChartFigure>
    </AddressContext>,
    from,
  );

/** What was handed to the reader as files: name and content. */
let files: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  files = [];
  let made: Blob | null = null;
  // A test has no folder for downloads: what the browser would write there is kept.
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    made = content instanceof Blob ? content : null;
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (made !== null) files.push({ name: this.download, content: made });
  });
});
afterEach(() => vi.restoreAllMocks());

const saved = async (): Promise<{ readonly name: string; readonly text: string }> => {
  const [file] = files;
  if (file === undefined) throw new Error('No file was saved');
  // Blob.text() takes a byte order mark away.
  const bytes = new Uint8Array(await file.content.arrayBuffer());
  return { name: file.name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
};

describe('a chart in its frame', () => {
  test('has a title, a unit, a source, and is described by what it shows in words', () => {
    show();
    const figure = screen.getByRole('figure');
    expect(within(figure).getByRole('img', { name: TITLE })).toBeInTheDocument();
    expect(figure).toHaveTextContent('Unit: yuan');
    expect(figure).toHaveTextContent(`Source: ${SOURCE}`);
    expect(figure).toHaveAccessibleDescription(SENTENCE);
  });

  test('opens its table, in which a missing figure is named and years are no quantities', async () => {
    const { user } = show();
    await user.click(screen.getByText('As a table'));
    const table = screen.getByRole('table', { name: TITLE });
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Year', 'Value (yuan)'],
      ['2000', '11,177.2'],
      ['2001', 'no data'],
      ['2002', '13,000'],
    ]);
    expect(within(table).getByRole('rowheader', { name: '2001' })).toBeInTheDocument();
  });

  test('is shown large in a dialog and closed again', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Full size' }));
    const dialog = screen.getByRole('dialog', { name: `Chart: ${TITLE}` });
    expect(within(dialog).getByRole('img', { name: TITLE })).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('taken away', () => {
  const takeAway = async (button: string) => {
    const shown = show();
    await shown.user.click(screen.getByText('Take away'));
    await shown.user.click(screen.getByRole('button', { name: button }));
    return shown;
  };

  test('a CSV tells its source, licence and the view, and leaves missing figures empty', async () => {
    const { stores } = await takeAway('Table (CSV)');
    const { name, text } = await saved();
    expect(name).toBe('gdp-per-person-liaoning.csv');
    expect(text.codePointAt(0)).toBe(0xfeff);
    const lines = text.slice(1).split('\r\n');
    expect(lines).toContain('# Vintage: after the 2023 census');
    expect(text).toContain(`# Source: ${SOURCE}`);
    expect(text).toMatch(/# View: https:\/\/.*region=liaoning/);
    expect(lines.slice(-5)).toEqual(['Year,Value (yuan)', '2000,11177.2', '2001,', '2002,13000', '']);
    expect(stores.ephemeral.getState().status).toBe('Saved: gdp-per-person-liaoning.csv.');
    expect(screen.getByText('Saved: gdp-per-person-liaoning.csv.')).toBeVisible();
  });

  test('a picture holds title, unit, sentence, source, licence and the view, and needs no style sheet', async () => {
    await takeAway('Picture (SVG)');
    const { name, text } = await saved();
    expect(name).toBe('gdp-per-person-liaoning.svg');
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(picture.documentElement.localName).toBe('svg');
    const words = [...picture.querySelectorAll('text')].map((node) => node.textContent).join(' ');
    for (const part of [TITLE, 'Unit: yuan', SENTENCE, SOURCE.slice(0, 30), 'License:', 'View:', 'Liaoning', '2002'])
      expect(words).toContain(part);
    expect(text).not.toMatch(/var\(|class=|href=/);
  });

  test('a copied table is text with tabs', async () => {
    const { stores } = await takeAway('Copy as table');
    expect(await navigator.clipboard.readText()).toBe('Year\tValue (yuan)\n2000\t11177.2\n2001\t\n2002\t13000');
    expect(stores.ephemeral.getState().status).toBe(`Copied as a table: ${TITLE}.`);
  });

  test('in the dialog the outcome is said there, where it can be heard', async () => {
    const { user, stores } = show();
    await user.click(screen.getByRole('button', { name: 'Full size' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByText('Take away'));
    await user.click(dialog.getByRole('button', { name: 'Table (CSV)' }));
    expect(dialog.getByRole('status')).toHaveTextContent('Saved: gdp-per-person-liaoning.csv.');
    expect(stores.ephemeral.getState().status).toBe('');
  });
});
