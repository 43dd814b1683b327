import type { Capacity, Kind, ResidentStanding } from '@linying/domain'
import type { EntryFacts } from './entry-facts.js'
import { capacityWords, masterName } from './people-words.js'

/** For whom a sentence is: the household, staff, or whoever scans the code. */
export type Reader = 'resident' | 'staff' | 'public'

/** As whom a resident reads a ticket: a neighbour's, and what was reported before she moved in, is told as to anybody, since nothing in it is hers. */
export function readerOf(standing: ResidentStanding): Reader {
  return standing === 'household' ? 'resident' : 'public'
}

export interface Voice {
  readonly reader: Reader
  readonly utcOffsetMinutes: number
  /** Of the ticket. */
  readonly kind: Kind
}

/** Who did it, in front of a verb: 客服周敏, 李师傅, 住户. `usually` speaks where a page does not know who it was. */
export function doer({ actorAs, actorName }: EntryFacts, { reader }: Voice, usually: Capacity): string {
  const capacity = actorAs ?? usually
  const name = actorName ?? ''
  switch (capacity) {
    case 'household':
      return householdIn(reader, name)
    case 'staff_household':
      return householdIn(reader, name, '（本人是员工）')
    case 'joined':
      return householdIn(reader, name, '', '一起报的')
    case 'assignee':
    case 'technician':
      return name === '' ? '师傅' : masterName(name)
    case 'agent':
    case 'supervisor':
    case 'manager':
      return `${capacityWords[capacity]}${name}`
    case 'system':
      return capacityWords.system
    default:
      return capacity satisfies never
  }
}

/** Her own deeds need no subject, and a neighbour who follows the ticket learns no name. */
function householdIn(reader: Reader, name: string, mark = '', before = ''): string {
  if (reader === 'resident') return ''
  return reader === 'staff' ? `${before}住户${name}${mark}` : '住户'
}
