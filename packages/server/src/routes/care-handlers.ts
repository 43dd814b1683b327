import {
  actOnCare,
  agreeToCare,
  type CarePorts,
  type CareView,
  Forbidden,
  getCare,
  getOwnCare,
  listCare,
  NotFound,
  type StoredChecks,
  saveCareChecks
} from '@linying/usecases'
import type { Handlers } from '../http/handler.js'
import { readCursor, writeCursor } from './cursor.js'

type CareHandlers = Pick<
  Handlers,
  'agreeToCare' | 'actOnCare' | 'getCare' | 'getOwnCare' | 'listCare' | 'getCareChecks' | 'saveCareChecks' | 'listResidents'
>

export function careHandlers(ports: CarePorts): CareHandlers {
  return {
    agreeToCare: async ({ params, body }, viewer) => {
      const { id, residentId, ...said } = body
      const asked = { ...params, id, residentId, command: { action: 'agree', ...said } as const }
      return { status: 201, body: sent(await agreeToCare(ports, viewer, asked)) }
    },
    actOnCare: async ({ params, body }, viewer) => {
      const { version, ...command } = body
      return { status: 200, body: sent(await actOnCare(ports, viewer, { ...params, command, version })) }
    },
    getCare: async ({ params }, viewer) => ({ status: 200, body: sent(await getCare(ports, viewer, params.careId)) }),
    getOwnCare: async ({ params }, viewer) => {
      const care = await getOwnCare(ports, viewer, params.communityId)
      return { status: 200, body: { care: care && sent(care) } }
    },
    listCare: async ({ params, query }, viewer) => {
      const { cursor, mine, ...filter } = query
      const page = await listCare(ports, viewer, { ...params, ...filter, mine: mine === 'true', after: readCursor(cursor) })
      return { status: 200, body: { items: [...page.items], overdue: page.overdue, nextCursor: page.next && writeCursor(page.next) } }
    },
    getCareChecks: async ({ params }, viewer) => ({
      status: 200,
      body: sentChecks(found(await ports.cares.checks(params.communityId, viewer)))
    }),
    saveCareChecks: async ({ params, body }, viewer) => ({
      status: 200,
      body: sentChecks(await saveCareChecks(ports, viewer, { ...params, ...body }))
    }),
    listResidents: async ({ params }, viewer) => ({
      status: 200,
      body: { items: [...found(await ports.cares.residents(params, viewer))] }
    })
  }
}

/** Throws: NotFound, Forbidden */
function found<T>(answer: T | 'forbidden' | undefined): T {
  if (answer === undefined) throw new NotFound()
  if (answer === 'forbidden') throw new Forbidden()
  return answer
}

function sent({ reasons, checks, history, actions, ...care }: CareView) {
  return { ...care, reasons: reasons && [...reasons], checks: sentChecks(checks), history: [...history], actions: [...actions] }
}

function sentChecks({ items, ...list }: StoredChecks) {
  return { ...list, items: [...items] }
}
