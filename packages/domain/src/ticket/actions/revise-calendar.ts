import type { Command } from '../commands.js'
import { type Circumstances, type Decision, happened, refuse } from '../decision.js'
import type { Ticket } from '../ticket.js'

/**
 * A year's holidays are known now, so what was computed without them is computed once more.
 * Refuses: 'calendar.not-provisional'
 */
export function reviseCalendar(ticket: Ticket, command: Command<'reviseCalendar'>, circumstances: Circumstances): Decision {
  if (!ticket.clocks.some(({ provisional, endedAt }) => provisional && endedAt === null)) return refuse('calendar.not-provisional')
  return happened('CalendarRevised', ticket.id, command, circumstances, { payload: { calendar: command.calendar } })
}
