import { NotFound, refreshSession, type SessionPorts, signIn } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

type SessionHandlers = Pick<Handlers, 'signIn' | 'refreshSession' | 'signOut' | 'listDemoPeople'>

export function sessionHandlers(ports: SessionPorts): SessionHandlers {
  return {
    signIn: async ({ body }) => ({ status: 201, body: await signIn(ports, body.credential, body.side) }),
    refreshSession: async ({ body }) => ({ status: 200, body: await refreshSession(ports, body.refreshToken) }),
    signOut: async (_, viewer) => {
      await ports.sessions.end(viewer.sessionId, ports.now())
      return { status: 204 }
    },
    listDemoPeople: async ({ query }) => {
      if (ports.provider?.demoPeople === undefined) throw new NotFound()
      return { status: 200, body: { items: [...(await ports.provider.demoPeople(query.side))] } }
    }
  }
}
