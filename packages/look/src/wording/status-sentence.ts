import type { WallClock } from './clock-words.js'
import { brokenWords } from './due-words.js'
import { publicSentences } from './public-sentences.js'
import { residentSentences } from './resident-sentences.js'
import { staffSentences } from './staff-sentences.js'
import type { Standing } from './standing.js'
import type { Reader } from './voice.js'

/** What is happening, who, by when: the first thing on a screen. No full stop, so that it also stands in a card. */
export function statusSentence(standing: Standing, reader: Reader, clock: WallClock): string {
  const sentence = sentences[reader][standing.kind][standing.status](standing, clock)
  const broken = reader === 'resident' ? brokenIn(standing, clock) : undefined
  return broken === undefined ? sentence : `${sentence}，${broken}`
}

const sentences = { resident: residentSentences, staff: staffSentences, public: publicSentences } as const

/** What departments owe each other is not hers; that somebody comes later than he said stands in the sentence already. */
function brokenIn({ due, etaAt, arrived }: Standing, { now }: WallClock): string | undefined {
  if (!due || due.metric === 'subtask') return undefined
  if (due.metric === 'arrive' && !arrived && due.at === etaAt) return undefined
  return brokenWords(due, now)
}
