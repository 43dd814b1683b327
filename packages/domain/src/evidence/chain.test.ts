import { aTicket, aVisit, digest, gu, li, usualReport } from '@linying/testkit/rules'
import type { TicketEvent } from '../ticket/events.js'
import { type ChainHead, chainStart, firstBrokenLink, type SealedEvent, type SealedVisitEvent, type SealedWord, seal } from './chain.js'

const { events: history } = aTicket().assignedTo(li).arrived().withStep({ note: '弯头开裂' }).finished()
const ticketId = usualReport.ticketId
const { events, words } = chainOf(history)

function chainOf(told: readonly TicketEvent[]): { readonly events: readonly SealedEvent[]; readonly words: readonly SealedWord[] } {
  let head: ChainHead = chainStart(ticketId, digest)
  const sealedEvents: SealedEvent[] = []
  const sealedWords: SealedWord[] = []
  for (const event of told) {
    const { sealed, words } = seal(event, head, digest, () => `salt of ${event.id}`)
    sealedEvents.push(sealed)
    sealedWords.push(...words)
    head = sealed
  }
  return { events: sealedEvents, words: sealedWords }
}

const broken = (changed: readonly SealedEvent[], changedWords = words) => firstBrokenLink(ticketId, changed, changedWords, digest)
const withThird = (change: Partial<SealedEvent>) => events.map(event => (event.seq === 3 ? { ...event, ...change } : event))

describe('a ticket’s chain', () => {
  test('verifies as it was written', () => {
    expect(broken(events)).toBeUndefined()
  })

  test('begins with the hash of the ticket’s id, and each event names the one before', () => {
    expect(events.map(({ prevHash }) => prevHash)).toEqual([digest.ofText(ticketId), ...events.slice(0, -1).map(({ hash }) => hash)])
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  })

  const elsewhere: { readonly [F in keyof SealedEvent]: SealedEvent[F] } = {
    id: 'another',
    ticketId: 'another',
    seq: 30,
    type: 'NoteAdded',
    v: 1,
    actor: { id: 'another', as: 'manager' },
    audience: 'restricted',
    occurredAt: '2026-11-22T00:00:00.000Z',
    recordedAt: '2026-11-22T12:00:00.000Z',
    payload: { technicianId: 'another' },
    words: { text: 'another' },
    prevHash: 'another',
    hash: 'another'
  }

  test.each(Object.keys(elsewhere) as (keyof SealedEvent)[])('shows that somebody changed the %s of an event', field => {
    expect(broken(withThird({ [field]: elsewhere[field] }))).toMatchObject({ seq: 3 })
  })

  test('shows that an event was taken out of the middle', () => {
    expect(broken(events.filter(({ seq }) => seq !== 3))).toEqual({ seq: 3, what: 'gap' })
  })

  test('shows that two events changed places', () => {
    const [first, second, third, ...rest] = events
    expect(broken([first, third, second, ...rest].filter(event => event !== undefined))).toEqual({ seq: 2, what: 'gap' })
  })

  test('shows that an event was sealed anew after a change, at the event after it', () => {
    const { hash: _, ...third } = { ...withThird({ audience: 'staff' })[2] } as SealedEvent
    expect(broken(withThird({ audience: 'staff', hash: digest.ofJson(third) }))).toEqual({ seq: 4, what: 'previous' })
  })

  test('of one ticket does not pass for another’s', () => {
    expect(firstBrokenLink('another', events, words, digest)).toEqual({ seq: 1, what: 'previous' })
  })

  test('of no event is not broken', () => {
    expect(broken([])).toBeUndefined()
  })

  test('verifies in whatever order a database hands out the keys', () => {
    expect(broken(events.map(event => Object.fromEntries(Object.entries(event).reverse()) as unknown as SealedEvent))).toBeUndefined()
  })
})

describe('a personal word', () => {
  test('stands in the chain as a salted hash alone', () => {
    expect(JSON.stringify(events)).not.toContain('弯头开裂')
    expect(words.map(({ value }) => value)).toEqual(expect.arrayContaining(['厨房水管爆了', '王秀兰', '13812345678', '弯头开裂']))
  })

  test('can be erased, and the chain still verifies', () => {
    expect(broken(events, [])).toBeUndefined()
    expect(broken(events, words.slice(1))).toBeUndefined()
  })

  test.each(['value', 'salt', 'field'] as const)('is found where its %s was changed', part => {
    expect(
      broken(
        events,
        words.map(word => (word.value === '弯头开裂' ? { ...word, [part]: 'another' } : word))
      )
    ).toMatchObject({
      what: 'word'
    })
  })

  test('is found where it was slipped in', () => {
    const slipped = { eventId: history[2]?.id ?? '', field: 'text', salt: '', value: '业主同意' }
    expect(broken(events, [...words, slipped])).toEqual({ seq: 3, what: 'word' })
  })
})

describe('the server’s time in a chain', () => {
  const [first] = history
  const earlier = '2026-11-22T01:00:00.000Z'

  test('never goes back: an event that a slower clock recorded stands at the time of the one before', () => {
    const told = history.slice(0, 2).map((event, index) => (index === 1 ? { ...event, recordedAt: earlier } : event))
    const [one, other] = chainOf(told).events
    expect(other?.recordedAt).toBe(one?.recordedAt)
    expect(firstBrokenLink(ticketId, chainOf(told).events, [], digest)).toBeUndefined()
  })

  test('is found where it was written going back', () => {
    const [one] = chainOf(first ? [first] : []).events
    const second = { ...(history[1] as TicketEvent), recordedAt: earlier }
    const { sealed } = seal(second, { seq: 1, hash: one?.hash ?? '', recordedAt: '' }, digest, () => 'salt')
    expect(broken(one ? [one, sealed] : [], [])).toEqual({ seq: 2, what: 'time' })
  })

  test('leaves the device’s word for when it happened as it was', () => {
    const { sealed } = seal({ ...(first as TicketEvent), occurredAt: earlier }, chainStart(ticketId, digest), digest, () => 'salt')
    expect(sealed).toMatchObject({ occurredAt: earlier, recordedAt: first?.recordedAt })
  })
})

describe('a visit’s chain', () => {
  const { events: told, visit } = aVisit().next({ action: 'approve', by: gu, comment: '写得很清楚' })
  const chain = told.reduce<{
    readonly head: ChainHead
    readonly events: readonly SealedVisitEvent[]
    readonly words: readonly SealedWord[]
  }>(
    ({ head, ...sofar }, event) => {
      const { sealed, words } = seal(event, head, digest, () => 'salt')
      return { head: sealed, events: [...sofar.events, sealed], words: [...sofar.words, ...words] }
    },
    { head: chainStart(visit.id, digest), events: [], words: [] }
  )

  test('is a chain of its own, which begins with the hash of the visit’s id', () => {
    expect(chain.events[0]).toMatchObject({ visitId: visit.id, seq: 1, prevHash: digest.ofText(visit.id) })
    expect(firstBrokenLink(visit.id, chain.events, chain.words, digest)).toBeUndefined()
    expect(firstBrokenLink(ticketId, chain.events, chain.words, digest)).toEqual({ seq: 1, what: 'previous' })
  })

  test('shows that somebody changed what came of it', () => {
    const changed = chain.events.map(event =>
      event.type === 'VisitHeld' ? { ...event, payload: { ...event.payload, outcome: 'declined' } } : event
    )
    expect(firstBrokenLink(visit.id, changed as SealedVisitEvent[], chain.words, digest)).toEqual({ seq: 1, what: 'content' })
  })
})
