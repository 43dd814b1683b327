import { type CallPorts, listCalls, logCall } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'
import { readCursor, writeCursor } from './cursor.js'

export function callHandlers(ports: CallPorts): Pick<Handlers, 'logCall' | 'listCalls'> {
  return {
    logCall: async ({ params, body }, viewer) => ({ status: 201, body: await logCall(ports, viewer, { ...params, ...body }) }),
    listCalls: async ({ params, query }, viewer) => {
      const { cursor, answered, ...period } = query
      const place = readCursor(cursor)
      const after = place && { rangAt: place.at, id: place.id }
      const { items, figures, next } = await listCalls(ports, viewer, { ...params, ...period, answered: answeredIn(answered), after })
      return { status: 200, body: { items: [...items], figures, nextCursor: next && writeCursor({ at: next.rangAt, id: next.id }) } }
    }
  }
}

function answeredIn(said: 'true' | 'false' | undefined): boolean | undefined {
  return said === undefined ? undefined : said === 'true'
}
