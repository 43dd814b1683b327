import { timeOfDay } from '@linying/look'

/** A slot of one day, as far as lines are made of it. */
interface SlotOfDay {
  readonly slotId: string
  readonly postName: string
  readonly from: string
}

export interface SlotLine<S extends SlotOfDay> {
  readonly slotId: string
  readonly first: S
  readonly byDate: Readonly<Record<string, S | undefined>>
}

interface DayOf<S> {
  readonly date: string
  readonly slots: readonly S[]
}

/** The days of a board turned on their side: each slot with its days, those of a post together and the early before the late. */
export function linesOf<S extends SlotOfDay>(days: readonly DayOf<S>[], utcOffsetMinutes: number): readonly SlotLine<S>[] {
  const found = days.flatMap(({ date, slots }) => slots.map(slot => ({ date, slot })))
  const lines = [...new Set(found.map(({ slot }) => slot.slotId))].flatMap(slotId => {
    const own = found.filter(({ slot }) => slot.slotId === slotId)
    const [first] = own
    return first ? [{ slotId, first: first.slot, byDate: Object.fromEntries(own.map(({ date, slot }) => [date, slot])) }] : []
  })
  const order = ({ first: { postName, from } }: SlotLine<S>) => `${postName} ${timeOfDay(from, utcOffsetMinutes)}`
  return lines.sort((one, other) => order(one).localeCompare(order(other)))
}
