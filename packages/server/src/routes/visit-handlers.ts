import {
  actOnVisit,
  approveVisits,
  type CarePorts,
  Forbidden,
  type GiftStore,
  getVisit,
  holdCareVisit,
  holdVisit,
  listVisits,
  NotFound,
  saveGift,
  summarizeVisits,
  type Viewer,
  type VisitPorts,
  type WireVisit
} from '@linying/usecases'
import type { Handlers } from '../http/handler.js'
import { readCursor, writeCursor } from './cursor.js'

type VisitHandlers = Pick<
  Handlers,
  'holdVisit' | 'actOnVisit' | 'getVisit' | 'listVisits' | 'approveVisits' | 'summarizeVisits' | 'listGifts' | 'saveGift'
>

type Ports = VisitPorts & CarePorts & { readonly gifts: GiftStore }

export function visitHandlers(ports: Ports): VisitHandlers {
  return {
    holdVisit: async ({ params, body }, viewer) => ({ status: 201, body: await hold(ports, viewer, { ...body, ...params }) }),
    actOnVisit: async ({ params, body }, viewer) => {
      const { version, ...command } = body
      return { status: 200, body: await actOnVisit(ports, viewer, { ...params, command, version }) }
    },
    getVisit: async ({ params }, viewer) => ({ status: 200, body: await getVisit(ports, viewer, params.visitId) }),
    listVisits: async ({ query }, viewer) => {
      const { cursor, overdue, ...filter } = query
      const page = await listVisits(ports, viewer, { ...filter, overdue: overdue === 'true', after: readCursor(cursor) })
      return { status: 200, body: { items: [...page.items], nextCursor: page.next && writeCursor(page.next) } }
    },
    approveVisits: async ({ body }, viewer) => {
      const items = await approveVisits(ports, viewer, body.visits, body.occurredAt)
      return { status: 200, body: { items: [...items] } }
    },
    summarizeVisits: async ({ query }, viewer) => ({ status: 200, body: { lines: [...(await summarizeVisits(ports, viewer, query))] } }),
    listGifts: async ({ params }, viewer) => {
      const items = await ports.gifts.list(params.communityId, viewer)
      if (items === undefined) throw new NotFound()
      if (items === 'forbidden') throw new Forbidden()
      return { status: 200, body: { items: [...items] } }
    },
    saveGift: async ({ params, body }, viewer) => {
      const { communityId, giftId } = params
      return { status: 200, body: await saveGift(ports, viewer, communityId, { ...body, id: giftId }) }
    }
  }
}

/** A care visit moves a plan on. */
function hold(ports: Ports, viewer: Viewer, { planId, ...visit }: WireVisit) {
  if (visit.kind !== 'care' || planId === null) return holdVisit(ports, viewer, { ...visit, planId })
  return holdCareVisit(ports, viewer, { ...visit, planId })
}
