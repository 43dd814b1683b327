import { isHouseholdWord } from '@linying/domain'
import type { EntryFacts } from './entry-facts.js'
import { entryTitle } from './entry-title.js'
import type { Reader, Voice } from './voice.js'

/** The same of what is not on a ticket, where only the name is told. */
export function fasterSentence(name: string): string {
  return `刚才${name}先处理了。请看一下最新内容再决定，您填的还在。`
}

/** For whoever was a moment too late: 李师傅接了这张单。请看一下最新情况再决定。 */
export function outrunSentence(happened: EntryFacts & Pick<Voice, 'kind'>, reader: Reader): string {
  // nothing in it has a time
  const title = entryTitle(happened, { reader, utcOffsetMinutes: 0, kind: happened.kind })
  const isOfOwnHousehold = reader === 'resident' && happened.actorAs !== undefined && isHouseholdWord(happened.actorAs)
  return `${isOfOwnHousehold ? '您家里刚才有人' : '刚才'}${title}。请看一下最新情况再决定。`
}
