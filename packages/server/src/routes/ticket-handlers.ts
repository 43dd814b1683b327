import { BadRequest, getTicket, listTickets, listTimeline, openCode, reportTicket, type TicketPorts, takeAction } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'
import { readCursor, writeCursor } from './cursor.js'

type TicketHandlers = Pick<Handlers, 'reportTicket' | 'takeAction' | 'getTicket' | 'listTickets' | 'listTimeline' | 'openCode'>

export function ticketHandlers(ports: TicketPorts): TicketHandlers {
  return {
    reportTicket: async ({ body, headers, requestHash }, viewer) => {
      const once = { key: headers['idempotency-key'], requestHash }
      return { status: 201, body: await reportTicket(ports, viewer, body, once) }
    },
    takeAction: async ({ params, body, headers, requestHash }, viewer) => {
      const { version, ...command } = body
      const key = headers['idempotency-key']
      return { status: 200, body: await takeAction(ports, viewer, { ticketId: params.ticketId, command, version, key, requestHash }) }
    },
    getTicket: async ({ params, headers }, viewer) => {
      const got = await getTicket(ports, viewer, params.ticketId, headers['if-none-match'])
      if (got === 'unchanged') return { status: 304, headers: { etag: headers['if-none-match'] ?? '' } }
      return { status: 200, body: got.ticket, headers: { etag: got.etag } }
    },
    listTickets: async ({ query }, viewer) => {
      const { cursor, pastEta, toCall, orphaned } = query
      const after = readCursor(cursor)
      if (after?.isDue && query.order !== 'due') throw new BadRequest('/cursor')
      const chosen = { ...query, pastEta: pastEta === 'true', toCall: toCall === 'true', orphaned: orphaned === 'true', after }
      const { items, next } = await listTickets(ports, viewer, chosen)
      return { status: 200, body: { items: [...items], nextCursor: next && writeCursor(next) } }
    },
    listTimeline: async ({ params, query }, viewer) => ({
      status: 200,
      body: await listTimeline(ports, viewer, params.ticketId, query.before)
    }),
    openCode: async ({ params, query }, viewer) => ({ status: 200, body: await openCode(ports, viewer, params.token, query.before) })
  }
}
