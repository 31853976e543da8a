import type { Force } from '../../domain/fact';
import { defineMessages } from '../messages';

interface Words {
  readonly name: Readonly<Record<Force, string>>;
  readonly meaning: Readonly<Record<Force, string>>;
}

/** What a statement of the meeting's report can be meant as. */
export const FORCE_TEXTS = defineMessages<Words>({
  en: {
    name: { order: 'Order', aim: 'Aim', claim: 'Claim' },
    meaning: {
      order: 'worded as binding: “must”, “imperative”, “required”',
      aim: 'asked for or promised: “should”, “will”, “important”',
      claim: 'said to be so already',
    },
  },
  zh: {
    name: { order: '要求', aim: '目标', claim: '说法' },
    meaning: {
      order: '英文原文的措辞为“必须”（must、imperative、required）',
      aim: '英文原文的措辞为“应当”“将”（should、will、important）',
      claim: '称已经如此',
    },
  },
});
