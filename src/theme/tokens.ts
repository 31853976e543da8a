import { PALETTES, type Palette, THEMES, type ThemeId } from './palette';

/** Sizes that differ by theme, in CSS pixels. Projector text is 24 px at least and its targets 44. */
export interface Scale {
  readonly text: number;
  readonly small: number;
  readonly title: number;
  readonly target: number;
  readonly hairline: number;
  readonly stroke: number;
}

const READING: Scale = { text: 14.5, small: 12.5, title: 24, target: 32, hairline: 1, stroke: 2 };
const PROJECTOR: Scale = { text: 24, small: 24, title: 32, target: 44, hairline: 2, stroke: 3 };

/** The type and line scale of a theme. */
function scaleOf(theme: ThemeId): Scale {
  return theme === 'projector' ? PROJECTOR : READING;
}

/** Size of the map's names in a theme, in pixels. */
export function labelSize(theme: ThemeId): number {
  return theme === 'projector' ? scaleOf(theme).text : 12;
}

/** Width of the thinnest line in a theme, in pixels. */
export function hairlineSize(theme: ThemeId): number {
  return scaleOf(theme).hairline;
}

/** Size of what can be pressed on the map in a theme, in pixels: WCAG 2.5.8 asks for 24, a projector for 44. */
export function markSize(theme: ThemeId): number {
  return theme === 'projector' ? scaleOf(theme).target : 24;
}

const kebab = (key: string): string => key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/** A palette and a scale as declarations of custom properties. */
export function declarations(palette: Palette, scale: Scale): string {
  const { scheme, fill, outline, ramps, mark, drawing, ...roles } = palette;
  const rows = [
    `color-scheme:${scheme}`,
    ...Object.entries(roles).map(([role, colour]) => `--${kebab(role)}:${colour}`),
    ...Object.entries(mark).map(([id, colour]) => `--mark-${id}:${colour}`),
    ...drawing.map((colour, i) => `--drawing-${i}:${colour}`),
    ...Object.entries(fill).map(([id, colour]) => `--fill-${id}:${colour}`),
    ...Object.entries(outline).map(([id, colour]) => `--outline-${id}:${colour}`),
    ...Object.entries(ramps).flatMap(([kind, steps]) => steps.map((colour, i) => `--${kind}-${i}:${colour}`)),
    ...Object.entries(scale).map(([step, px]) => `--${step}-size:${px}px`),
  ];
  return rows.join(';');
}

/**
 * The design tokens as CSS custom properties: light by default, dark where the system asks for it, and each theme
 * under `[data-theme]` for a reader's choice.
 */
export function tokensCss(): string {
  const block = (theme: ThemeId) => declarations(PALETTES[theme], scaleOf(theme));
  return [
    `:root{${block('light')}}`,
    `@media (prefers-color-scheme:dark){:root{${block('dark')}}}`,
    `@media (prefers-contrast:more){:root{${block('contrast')}}}`,
    ...THEMES.map((theme) => `:root[data-theme=${theme}]{${block(theme)}}`),
  ].join('\n');
}
