import type { Ports } from '@linying/server'
import type { Viewer } from '@linying/usecases'
import { v7 } from 'uuid'
import { agentId, households, managerId, residentIdOf } from './company.js'
import type { Copy } from './copy-tickets.js'
import { aReport, aStep } from './model-tickets.js'

/** One request, ready to be sent. */
export interface Asking {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly status: number
}

export interface Scenario {
  readonly name: string
  readonly kind: 'read' | 'write'
  /** As many requests as wanted; a write is never the same as one before. */
  readonly ask: (count: number) => Promise<readonly Asking[]>
  /** The scheduler's work that the call leaves behind. */
  readonly leaves?: { readonly name: string; readonly job: 'drain-outbox' }
}

/** Whose clock and signature a request carries. */
export type Caller = Pick<Ports, 'now' | 'signAccess'>

/** What a service like this does all day. */
export function scenarios(caller: Caller, underWay: readonly Copy[]): readonly Scenario[] {
  const untouched = underWay[Symbol.iterator]()
  let reports = 0
  return [
    {
      name: 'get with timeline',
      kind: 'read',
      ask: count =>
        each(count, async index => {
          const { id, household } = at(underWay, index)
          return asked('GET', `/api/tickets/${id}`, await headersFor(caller, asResident(household)))
        })
    },
    {
      name: 'get as staff',
      kind: 'read',
      ask: count =>
        each(count, async index => asked('GET', `/api/tickets/${at(underWay, index).id}`, await headersFor(caller, asStaff(agentId))))
    },
    {
      name: 'own tickets',
      kind: 'read',
      ask: count => each(count, async index => asked('GET', '/api/tickets', await headersFor(caller, asResident((index % households) + 1))))
    },
    {
      name: 'inbox',
      kind: 'read',
      ask: count => each(count, async index => asked('GET', '/api/inbox', await headersFor(caller, asResident((index % households) + 1))))
    },
    {
      name: 'visits to review',
      kind: 'read',
      ask: count => each(count, async () => asked('GET', '/api/visits?order=due', await headersFor(caller, asStaff(managerId))))
    },
    {
      name: 'list newest 50',
      kind: 'read',
      ask: count => each(count, async () => asked('GET', '/api/tickets?limit=50', await headersFor(caller, asStaff(agentId))))
    },
    { name: 'public page', kind: 'read', ask: count => each(count, async index => asked('GET', `/t/${at(underWay, index).token}`, {})) },
    {
      name: 'create',
      kind: 'write',
      leaves: { name: 'telling of it', job: 'drain-outbox' },
      ask: count =>
        each(count, async () => {
          // every household in its turn, since none may report as often as this asks
          reports += 1
          const household = (reports % households) + 1
          const { channel: _, ...report } = aReport(household, caller.now())
          return asked('POST', '/api/tickets', await headersFor(caller, asResident(household)), report, 201)
        })
    },
    {
      name: 'add step',
      kind: 'write',
      ask: count =>
        each(count, async () => {
          const ticket = untouched.next()
          if (ticket.done) throw new Error('every ticket under way has been given its step')
          return stepOn(caller, ticket.value, { expectedPhotos: 0, noPhotoReason: 'too_dark' })
        })
    }
  ]
}

/** A technician's step on a ticket, with as many photos as he promises. */
export async function stepOn(
  caller: Caller,
  { id, technicianId }: Pick<Copy, 'id' | 'technicianId'>,
  promise: { readonly expectedPhotos: number; readonly noPhotoReason: 'too_dark' | null },
  eventId = v7()
): Promise<Asking> {
  const step = { ...aStep('测试完毕', '通水十分钟，没有再漏', caller.now()), ...promise, eventId }
  return asked('POST', `/api/tickets/${id}/actions`, await headersFor(caller, asStaff(technicianId)), step)
}

function each(count: number, make: (index: number) => Promise<Asking>): Promise<readonly Asking[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => make(index)))
}

function at(underWay: readonly Copy[], index: number): Copy {
  const copy = underWay[index % underWay.length]
  if (copy === undefined) throw new Error('there are no tickets under way')
  return copy
}

function asked(method: Asking['method'], path: string, headers: Asking['headers'], body?: unknown, status = 200): Asking {
  if (body === undefined) return { method, path, headers, body: '', status }
  return {
    method,
    path,
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': v7() },
    body: JSON.stringify(body),
    status
  }
}

const sessionMinutes = 60
const tokensOf = new WeakMap<Caller, Map<string, Promise<string>>>()

/** Signed in once, as everybody is who looks at a second screen. */
async function headersFor(caller: Caller, viewer: Viewer): Promise<Asking['headers']> {
  const tokens = tokensOf.get(caller) ?? new Map<string, Promise<string>>()
  tokensOf.set(caller, tokens)
  const expiresAt = new Date(Date.parse(caller.now()) + sessionMinutes * 60_000).toISOString()
  const token = tokens.get(viewer.personId) ?? caller.signAccess({ ...viewer, expiresAt })
  tokens.set(viewer.personId, token)
  return { authorization: `Bearer ${await token}` }
}

function asResident(household: number): Viewer {
  return { personId: residentIdOf(household), side: 'resident', sessionId: v7() }
}

function asStaff(personId: string): Viewer {
  return { personId, side: 'staff', sessionId: v7() }
}
