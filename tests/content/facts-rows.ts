import checkRows from '../../src/content/data/checks.json';
import dataRows from '../../src/content/data/facts-data.json';
import discourseRows from '../../src/content/data/facts-discourses.json';
import meetingRows from '../../src/content/data/facts-meeting.json';
import strategyRows from '../../src/content/data/facts-strategies.json';
import unitRows from '../../src/content/data/facts-units.json';
import glossaryRows from '../../src/content/data/glossary.json';
import placeRows from '../../src/content/data/places.json';
import sourceRows from '../../src/content/data/sources.json';
import type { Check, Fact, GlossaryEntry, Place, Source } from '../../src/domain/fact';

/** The content as it is stored, typed but not yet trusted: the tests beside this file check it. */
export const FACTS = [
  ...strategyRows,
  ...unitRows,
  ...meetingRows,
  ...discourseRows,
  ...dataRows,
] as unknown as readonly Fact[];
export const CHECKS = checkRows as unknown as readonly Check[];
export const SOURCES = sourceRows as unknown as readonly Source[];
export const PLACES = placeRows as unknown as readonly Place[];
export const GLOSSARY = glossaryRows as unknown as readonly GlossaryEntry[];
