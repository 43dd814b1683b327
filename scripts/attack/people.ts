import { v7 } from 'uuid'
import { z } from 'zod'
import { type Asked, type Caller, type Heard, makeCaller } from './caller.js'

export interface Person {
  readonly name: string
  readonly token: string
  readonly caller: Caller
  /** Where a resident lives, or a member of the staff works. */
  readonly communityId: string
  readonly roomId: string | undefined
}

const people = z.object({ items: z.array(z.object({ credential: z.string(), name: z.string() })) })
const session = z.object({ accessToken: z.string() })
const me = z.object({
  rooms: z.array(z.object({ id: z.string(), community: z.object({ id: z.string() }) })),
  posts: z.array(z.object({ community: z.object({ id: z.string() }) }))
})

/** Everybody of one side, signed in by the same door as anybody. */
export async function signInAll(
  port: () => number,
  side: 'resident' | 'staff',
  seen: (asked: Asked, heard: Heard) => void
): Promise<readonly Person[]> {
  const door = makeCaller(port)
  const { items } = people.parse(JSON.parse((await door.ask({ method: 'GET', path: `/api/demo-people?side=${side}` })).body))
  door.close()
  return Promise.all(
    items.map(async ({ credential, name }) => {
      const caller = makeCaller(port, seen)
      const body = JSON.stringify({ credential, side })
      const headers = { 'content-type': 'application/json' }
      const { accessToken } = session.parse(JSON.parse((await caller.ask({ method: 'POST', path: '/api/sessions', headers, body })).body))
      const { rooms, posts } = me.parse(
        JSON.parse((await caller.ask({ method: 'GET', path: '/api/me', headers: bearing(accessToken) })).body)
      )
      const communityId = rooms[0]?.community.id ?? posts[0]?.community.id ?? ''
      return { name, token: accessToken, caller, communityId, roomId: rooms[0]?.id }
    })
  )
}

export function bearing(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}` }
}

/** A report as the mini-program sends it; another one every time. */
export function aReport(person: Person, expectedPhotos = 0) {
  return {
    id: v7(),
    eventId: v7(),
    kind: 'repair',
    category: 'water_leak',
    communityId: person.communityId,
    place: { kind: 'room', roomId: person.roomId },
    text: '厨房洗菜池下面漏水，麻烦安排师傅上门看一下。',
    expectedPhotos,
    photosPublic: false,
    contactName: person.name,
    contactPhone: '',
    appointments: [],
    occurredAt: new Date().toISOString()
  }
}

export function posting(person: Person, path: string, body: unknown, key: string = v7()) {
  return {
    method: 'POST',
    path,
    headers: { ...bearing(person.token), 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body)
  }
}
