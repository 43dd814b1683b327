import {
  aTicket,
  changeOfCourse,
  eventIdIn,
  qin,
  setUpCommunity,
  type ThrowAwayDatabase,
  throwAwayDatabase,
  usualReport,
  wang
} from '@linying/testkit'
import type { PhotoIntent, PhotoLedger, Viewer } from '@linying/usecases'
import { photoLedger } from './photo-ledger.js'
import { ticketStore } from './ticket-store.js'

const { ticketId } = usualReport
const reported = aTicket({ expectedPhotos: 2 })
const wangAtHome: Viewer = { personId: wang.id, side: 'resident', sessionId: '' }

let given: ThrowAwayDatabase
let ledger: PhotoLedger

beforeEach(async () => {
  given = await throwAwayDatabase()
  ledger = photoLedger(given.database)
  await setUpCommunity(given.database)
  await ticketStore(given.database).create(changeOfCourse(reported), null)
})

afterEach(() => given.close())

test('as many photos are expected as the event announced, and not one more', async () => {
  expect(await ledger.expect(photo(1))).toBe('expected')
  expect(await ledger.expect(photo(2))).toBe('expected')
  expect(await ledger.expect(photo(3))).toBe('too-many')
})

test('photos that are announced at the same moment take no more places than there are', async () => {
  const outcomes = await Promise.all([1, 2, 3, 4].map(number => ledger.expect(photo(number))))

  expect(outcomes.sort()).toEqual(['expected', 'expected', 'too-many', 'too-many'])
})

test('announcing a photo again is the same photo', async () => {
  await ledger.expect(photo(1))

  expect(await ledger.expect(photo(1))).toBe('expected')
  expect(await ledger.expect(photo(2))).toBe('expected')
})

test("nobody sends a photo for somebody else's event", async () => {
  expect(await ledger.expect({ ...photo(1), viewer: residentOf(qin.id) })).toBe('not-found')
  expect(await ledger.expect({ ...photo(1), forEvent: ticketId })).toBe('not-found')
})

test('an id that belongs to another photo is taken', async () => {
  const other = aTicket({ ticketId: ticketId.replace('f001', 'f009'), expectedPhotos: 1 })
  await ticketStore(given.database).create(changeOfCourse(other), null)
  await ledger.expect(photo(1))

  const elsewhere = {
    of: { ticketId: other.ticket.id, visitId: null, dutyId: null },
    forEvent: eventIdIn(other.ticket.id, usualReport.eventId)
  }
  expect(await ledger.expect({ ...photo(1), ...elsewhere })).toBe('id-taken')
})

test('a photo is found by whoever sends it, received only once it is on record', async () => {
  await ledger.expect(photo(1))
  const before = await ledger.find(photo(1).id, wangAtHome)
  await receive(photo(1))

  expect(before).toMatchObject({ of: { ticketId, visitId: null, dutyId: null }, received: null })
  expect((await ledger.find(photo(1).id, wangAtHome))?.received).toEqual({ width: 1600, height: 1200, pending: false })
  expect(await ledger.find(photo(1).id, { ...wangAtHome, personId: qin.id })).toBeUndefined()
  expect((await ticketStore(given.database).load({ ticketId }, wangAtHome))?.photos).toMatchObject([{ id: photo(1).id, width: 1600 }])
})

describe('a photo that was announced and does not come', () => {
  const afterwards = '2026-11-23T03:00:00.000Z'
  const by = (before: string) => ({ now: afterwards, before })

  test('is an orphan with everything that may lie in the store, until it is forgotten', async () => {
    await ledger.expect(photo(1))

    expect(await ledger.orphans(by(photo(1).at), 9)).toEqual([])
    expect(await ledger.orphans(by(afterwards), 9)).toEqual([
      {
        id: photo(1).id,
        dueAt: photo(1).at,
        keys: [photo(1).originalKey, `shown/${ticketId}/${photo(1).id}.jpg`, `shown/${ticketId}/${photo(1).id}-small.jpg`]
      }
    ])
    expect(await ledger.forgetOrphan(photo(1).id, afterwards)).toBe(true)
    expect(await ledger.orphans(by(afterwards), 9)).toEqual([])
  })

  test('leaves its place to another one', async () => {
    await ledger.expect(photo(1))
    await ledger.expect(photo(2))
    await ledger.forgetOrphan(photo(1).id, afterwards)

    expect(await ledger.expect(photo(3))).toBe('expected')
    expect(await ledger.expect(photo(4))).toBe('too-many')
  })

  test('is awaited anew when its sender asks for a form again', async () => {
    await ledger.expect(photo(1))
    await ledger.expect({ ...photo(1), at: afterwards })

    expect(await ledger.orphans(by(afterwards), 9)).toEqual([])
    expect(await ledger.forgetOrphan(photo(1).id, afterwards)).toBe(false)
    expect((await ledger.find(photo(1).id, wangAtHome))?.expectedAt).toBe(afterwards)
  })

  test('is none once it is on record', async () => {
    await ledger.expect(photo(1))
    await receive(photo(1))

    expect(await ledger.orphans(by(afterwards), 9)).toEqual([])
    expect(await ledger.forgetOrphan(photo(1).id, afterwards)).toBe(false)
  })
})

function receive({ id, at }: PhotoIntent) {
  const received = { id, sha256: 'abc', bytes: 10, contentType: 'image/jpeg', width: 1600, height: 1200, receivedAt: at }
  return ticketStore(given.database).save([{ ...changeOfCourse(reported.does('urge', wang), 1), receivedPhotos: [received] }], null)
}

function residentOf(personId: string): Viewer {
  return { personId, side: 'resident', sessionId: personId }
}

function photo(number: number): PhotoIntent {
  const id = `01900000-0000-7000-8000-00000000ff0${number}`
  return {
    id,
    of: { ticketId, visitId: null, dutyId: null },
    forEvent: eventIdIn(ticketId, usualReport.eventId),
    viewer: residentOf(wang.id),
    contentType: 'image/jpeg',
    bytes: 1000,
    originalKey: `originals/${ticketId}/${id}`,
    at: '2026-11-22T02:01:00.000Z'
  }
}
