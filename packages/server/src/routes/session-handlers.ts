import { NotFound, refreshSession, type SessionPorts, signIn } from '@linying/usecases'
import { deviceOf } from '../adapters/device-of.js'
import type { Handlers } from '../http/handler.js'

type SessionHandlers = Pick<
  Handlers,
  'signIn' | 'refreshSession' | 'signOut' | 'listOwnSessions' | 'endOwnSession' | 'endOtherSessions' | 'listDemoPeople'
>

/** Places shown at once. Our decision: more than anybody has; whoever has more ends them together. */
const placesShown = 50

export function sessionHandlers(ports: SessionPorts): SessionHandlers {
  return {
    signIn: async ({ headers, body }) => {
      const device = deviceOf(headers['user-agent'])
      return { status: 201, body: await signIn(ports, body.credential, body.side, device) }
    },
    refreshSession: async ({ headers, body }) => {
      const device = deviceOf(headers['user-agent'])
      return { status: 200, body: await refreshSession(ports, body.refreshToken, device) }
    },
    signOut: async (_, viewer) => {
      await ports.sessions.end(viewer.sessionId, ports.now())
      return { status: 204 }
    },
    listOwnSessions: async (_, viewer) => {
      const { items, more } = await ports.sessions.listOwn(viewer, ports.now(), placesShown)
      return { status: 200, body: { items: [...items], more } }
    },
    endOwnSession: async ({ params }, viewer) => {
      if (!(await ports.sessions.endOwn(viewer, params.sessionId, ports.now()))) throw new NotFound()
      return { status: 204 }
    },
    endOtherSessions: async (_, viewer) => {
      await ports.sessions.endOthers(viewer, ports.now())
      return { status: 204 }
    },
    listDemoPeople: async ({ query }) => {
      if (ports.provider?.demoPeople === undefined) throw new NotFound()
      return { status: 200, body: { items: [...(await ports.provider.demoPeople(query.side))] } }
    }
  }
}
