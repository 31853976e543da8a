/** Levels of error correction, the strongest first: they bear the loss of about 30, 25, 15 and 7 percent of the code. */
export const QR_LEVELS = ['high', 'quartile', 'medium', 'low'] as const;
export type QrLevel = (typeof QR_LEVELS)[number];

/** Empty modules around a code without which readers don't find it (ISO/IEC 18004, 5.3.8). */
export const QUIET_ZONE = 4;

/**
 * A phone sees through a lens of about 26 mm (for a picture 36 mm wide) and looks for codes in a picture 1,920 pixels
 * wide: 1,390 pixels for each radian. A reader wants three to four pixels for a module, so that it reads a module from
 * 400 times its width away. For a code of 33 modules that is the rule of thumb of signs: ten times the code's width.
 */
const MODULE_WIDTHS_AWAY = 400;

/** The back row is some 8 m away from a code that stands 1 m wide on the wall: eight widths. */
const BACK_ROW = 8;
const MIDDLE_ROW = BACK_ROW / 2;

/**
 * Longer texts are not offered as a code. A phone that zooms in until each pixel of its sensor counts (4,000 across,
 * 2,890 a radian, two for a module) tells modules of 5.5 mm apart from 8 m away, and 180 of them fill a code 1 m wide.
 * 2,331 bytes are 161 modules and the quiet zone at the lowest level; they are also what the largest code of all bears
 * at the usual medium one, so that any other program can draw the code too.
 */
export const MOST_QR_BYTES = 2331;

/** How many bytes a text has in UTF-8, which is what a code holds of it. */
export const qrBytes = (text: string): number => new TextEncoder().encode(text).length;

/**
 * From how far away a phone reads a code, in widths of the code with its quiet zone.
 *
 * @param modules on a side, without the quiet zone
 */
export const qrReach = (modules: number): number => MODULE_WIDTHS_AWAY / (modules + 2 * QUIET_ZONE);

/**
 * The level of error correction for a text: the strongest with which the back row still reads the code; for longer
 * texts the medium one while the middle row reads it, and the lowest after that, whose modules are the largest. On a
 * wall nothing wears off; what strong levels are good for there is glare and heads in front. Where a stronger level
 * makes no larger code it is taken.
 *
 * @param modulesAt the modules on a side that the text needs at a level; Infinity where no code holds it
 */
export function chooseQrLevel(modulesAt: (level: QrLevel) => number): QrLevel {
  const reaches = (level: QrLevel, row: number) => qrReach(modulesAt(level)) >= row;
  const wanted =
    QR_LEVELS.find((level) => reaches(level, BACK_ROW)) ?? (reaches('medium', MIDDLE_ROW) ? 'medium' : 'low');
  return QR_LEVELS.find((level) => modulesAt(level) <= modulesAt(wanted)) ?? wanted;
}
