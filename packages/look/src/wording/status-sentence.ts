import type { WallClock } from './clock-words.js'
import { publicSentences } from './public-sentences.js'
import { residentSentences } from './resident-sentences.js'
import { staffSentences } from './staff-sentences.js'
import type { Standing } from './standing.js'
import type { Reader } from './voice.js'

/** What is happening, who, by when: the first thing on a screen. No full stop, so that it also stands in a card. */
export function statusSentence(standing: Standing, reader: Reader, clock: WallClock): string {
  return sentences[reader][standing.status](standing, clock)
}

const sentences = { resident: residentSentences, staff: staffSentences, public: publicSentences } as const
