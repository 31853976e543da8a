import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Bilingual } from '../../src/domain/text';
import type { CheckResult } from './checks';
import { type InputPackage, sha256 } from './inputs';
import { HAND_POINTS } from './labels';
import { LEVELS } from './levels';
import { YANGTZE_MOUTH } from './rivers';
import { CURRENT_CODES } from './source';

export interface OutputFile {
  readonly file: string;
  readonly bytes: number;
  /** As sent compressed; these two may differ by a few bytes between versions of Node. */
  readonly gzipBytes: number;
  readonly brotliBytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly title: string;
  /** Fixed: the output depends on the inputs alone, so it carries no date of its own. */
  readonly divisionsAsOf: string;
  readonly datum: string;
  readonly accuracyKm: number;
  readonly disclaimer: Bilingual;
  readonly inputs: readonly InputPackage[];
  readonly outputs: readonly OutputFile[];
  readonly decisions: readonly string[];
  readonly checks: readonly CheckResult[];
}

const DISCLAIMER: Bilingual = {
  en: "Boundaries are as in the source data, for orientation only, and imply no opinion on any territory's legal status; divisions as of about 2015.",
  zh: '界线依照源数据绘制，仅供示意，不代表对任何领土法律地位的立场；行政区划大致为2015年的状况。',
};

const points = (list: readonly (readonly number[])[]): string => list.map((point) => point.join(' ')).join(', ');

const DECISIONS: readonly string[] = [
  'Stored polygon and hole structure is ignored; rings are nested anew.',
  'Beijing, Tianjin, Shanghai, Chongqing, Taiwan, Hong Kong and Macao are dissolved from the county files of the same package. Of taiwan.json, features that china-cities.json does not draw in that unit (Kinmen, Lienchiang, Diaoyu) are left out, so that the depiction is that of china-cities.json.',
  'The GCJ-02 offset is undone for all units except Taiwan, whose file is in WGS84.',
  `Units since renamed or merged: ${Object.entries(CURRENT_CODES)
    .map(([from, to]) => `${from} to ${to}`)
    .join(', ')}.`,
  'Later changes of borders within provinces (Zongyang, Shouxian, Jianyang, Gongzhuling and others) are not in the source and not in the map. Sansha and the newest cities of the Xinjiang Production and Construction Corps are not in the source file either.',
  `Detail: ${LEVELS.map(({ name, percent, minIslandKm2 }) => `${name} ${percent} % of points, islands from ${minIslandKm2} km2`).join('; ')}. Hong Kong keeps six times that share, Shanghai and Taiwan four, Zhoushan three, and Macao all points. hi is at 25 %, as 10 % looks angular at the largest zoom.`,
  'Holes under 3,000 km2 are dropped from the outlines of definitions that cover all of Inner Mongolia: Jiagedaqi, an exclave of Heilongjiang within Hulunbuir. It stays an area of its own in the layers of prefectures and provinces.',
  `The Yangtze of Natural Earth ends at Jiangyin; its last 180 km are drawn by hand: ${points(YANGTZE_MOUTH)}. Its false spur at Hukou is left out. Nothing else is drawn in or out by hand.`,
  "Land base: neighbours as in Natural Earth, strips along the land border that Natural Earth counts as China's and the source does not, and the mainland kept 6 km back from the coast, in one neutral shape under the provinces.",
  `Label points set by hand: ${Object.entries(HAND_POINTS)
    .map(([adcode, { at, reason }]) => `${adcode} at ${at.join(' ')} (${reason})`)
    .join('; ')}.`,
  'Drawn areas serve checks only; the atlas shows official areas.',
];

function describeFile(file: string, text: string): OutputFile {
  return {
    file,
    bytes: Buffer.byteLength(text),
    gzipBytes: gzipSync(text, { level: 9 }).length,
    brotliBytes: brotliCompressSync(text).length,
    sha256: sha256(text),
  };
}

export function buildManifest(
  inputs: readonly InputPackage[],
  outputs: ReadonlyMap<string, string>,
  checks: readonly CheckResult[],
): Manifest {
  return {
    title: 'Boundaries and surroundings for the atlas',
    divisionsAsOf: 'about 2015',
    datum: 'WGS84',
    accuracyKm: 1,
    disclaimer: DISCLAIMER,
    inputs,
    outputs: [...outputs].map(([file, text]) => describeFile(file, text)),
    decisions: DECISIONS,
    checks,
  };
}
