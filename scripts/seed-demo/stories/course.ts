import type { RatingLevel } from '@linying/domain'
import { accept, after, arrive, assignTo, confirm, depart, grab, rate, take } from './acts.js'
import type { Act } from './story.js'

/** Accepted by an agent, given to a technician who takes it. `pace`: minutes that each of them needs. */
export function given(agent: string, technician: string, pace = 4): readonly Act[] {
  return [after(pace, agent, accept), after(2, agent, assignTo(technician)), after(pace, technician, take)]
}

/** From the queue to the door, by the usual way. */
export function sent(agent: string, technician: string, pace = 4, wayMinutes = 12): readonly Act[] {
  return [...given(agent, technician, pace), ...atTheDoor(technician, pace * 2, wayMinutes)]
}

/** A technician takes it from the pool and goes. */
export function grabbed(agent: string, technician: string, pace = 4, wayMinutes = 12): readonly Act[] {
  return [after(pace, agent, accept), after(pace, technician, grab), ...atTheDoor(technician, pace * 2, wayMinutes)]
}

export function atTheDoor(technician: string, minutes: number, wayMinutes = 12): readonly Act[] {
  return [after(minutes, technician, depart(wayMinutes + 5)), after(wayMinutes, technician, arrive)]
}

/** The resident says that it is solved, and how she liked it. */
export function praised(resident: string, minutes: number, level: RatingLevel, text = ''): readonly Act[] {
  return [after(minutes, resident, confirm), after(1, resident, rate(level, text))]
}
