import { GREYS } from '../../theme/greys';
import { PALETTES, type Palette, type ThemeId } from '../../theme/palette';

/** How a map is drawn away from the page: in a theme's colours, or in greys and patterns that any printer tells apart. */
export type MapLook = ThemeId | 'grey';

/** The colours of a look. */
export const paletteOf = (look: MapLook): Palette => (look === 'grey' ? GREYS : PALETTES[look]);
