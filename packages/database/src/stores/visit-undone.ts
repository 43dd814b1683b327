import type { TicketChange, VisitChange } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { clocks } from '../schema/clock.js'
import { outboxMessages } from '../schema/message.js'
import { ticketEvents, tickets } from '../schema/ticket.js'
import { enterClocks } from './clock-entries.js'
import { movedColumns } from './moved-columns.js'
import { jsonOf, recordsOf } from './records-of.js'
import { whichTicket } from './save-tickets.js'
import { clockRows, eventRows, outboxRows, ticketRow } from './ticket-rows.js'

/** Whether the tickets that know of a visit's end are as they were when it was decided; true where there are none. */
export function ticketsAsDecided(change: VisitChange): SQL {
  const beside = ticketsBeside(change)
  if (beside.length === 0) return sql`true`
  const held = beside.map(({ ticket, expectedVersion }) => sql`(t.id = ${ticket.id} and t.version = ${expectedVersion})`)
  return sql`(select count(*) from (select from tickets t where ${sql.join(held, sql` or `)} order by t.id for update) held) = ${beside.length}::integer`
}

/** What else is written when a visit never took place, once the CTE `saved` holds: its ticket's event, and what it gave is in stock again. */
export function undoneWithVisit(change: VisitChange, requestId: string | undefined): SQL {
  const beside = ticketsBeside(change)
  const { gift, review, communityId } = change.visit
  const isSaved = sql`exists (select from saved)`
  const given =
    review === 'void' && gift
      ? sql`, returned as (update gifts g set stock = g.stock + ${gift.quantity}::integer
          where g.community_id = ${communityId} and g.id = ${gift.giftId} and ${isSaved})`
      : sql``
  if (beside.length === 0) return given
  const whole = beside.map(one => ({ ...one, receivedPhotos: [] }))
  return sql`, ticket_saved as (
      update tickets t set ${movedColumns(tickets, whichTicket)} from ${recordsOf(tickets, whole.map(ticketRow))} change
      where t.id = change.id and ${isSaved}
    ), ticket_event as (
      insert into ticket_events select e.* from ${recordsOf(ticketEvents, whole.flatMap(eventRows))} e where ${isSaved}
    ), ticket_clock as (
      ${enterClocks(sql`${jsonOf(clocks, whole.flatMap(clockRows))}`, isSaved)}
    ), ticket_message as (
      insert into outbox select o.* from ${recordsOf(
        outboxMessages,
        whole.flatMap(one => outboxRows(one, null)).map(row => ({ ...row, requestId: requestId ?? null }))
      )} o where ${isSaved}
    )${given}`
}

function ticketsBeside({ also }: VisitChange): readonly TicketChange[] {
  return also.flatMap(row => (row.what === 'ticket' ? [row.change] : []))
}
