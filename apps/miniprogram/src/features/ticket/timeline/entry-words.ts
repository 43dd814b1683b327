import { ticketWords } from '../../../wording/ticket'
import type { TimelineEntry } from '../ticket-view'

/** What people wrote at an entry, field by field; what has been erased says so. The report's own words stand above the timeline. */
export function wordsOfEntry({ type, details, words }: Pick<TimelineEntry, 'type' | 'details' | 'words'>): readonly string[] {
  if (type === 'TicketReported') return []
  return Object.entries(words).flatMap(([field, value]) => {
    const say = sayings[field]
    // a free step's label is its title already
    if (say === undefined || (field === 'label' && details.step === 'free' && value !== null)) return []
    return [value === null ? ticketWords.erased : say(value)]
  })
}

const sayings: Readonly<Record<string, (value: string) => string>> = {
  text: value => value,
  note: value => value,
  label: value => value,
  whom: ticketWords.spokenWith,
  whoCanHelp: value => `${ticketWords.whoCanHelp}：${value}`
}
