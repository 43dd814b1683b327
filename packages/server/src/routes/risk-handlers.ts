import type { Instant } from '@linying/domain'
import { Forbidden, NotFound, type RiskStore } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

interface RiskPorts {
  readonly risks: RiskStore
  readonly now: () => Instant
}

/** A plain read: scope is part of the store's query. */
export function riskHandlers({ risks, now }: RiskPorts): Pick<Handlers, 'getRiskBoard'> {
  return {
    getRiskBoard: async ({ query }, viewer) => {
      const board = await risks.board(query.communityId, now(), viewer)
      if (board === undefined) throw new NotFound()
      if (board === 'forbidden') throw new Forbidden()
      const { communities, departments, people, ...counts } = board
      return { status: 200, body: { ...counts, communities: [...communities], departments: [...departments], people: [...people] } }
    }
  }
}
