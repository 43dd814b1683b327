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
  expect(await ledger.expect({ ...photo(1), uploadedBy: qin.id })).toBe('not-found')
  expect(await ledger.expect({ ...photo(1), forEvent: ticketId })).toBe('not-found')
})

test('an id that belongs to another photo is taken', async () => {
  const other = aTicket({ ticketId: ticketId.replace('f001', 'f009'), expectedPhotos: 1 })
  await ticketStore(given.database).create(changeOfCourse(other), null)
  await ledger.expect(photo(1))

  const elsewhere = { ticketId: other.ticket.id, forEvent: eventIdIn(other.ticket.id, usualReport.eventId) }
  expect(await ledger.expect({ ...photo(1), ...elsewhere })).toBe('id-taken')
})

test('a photo is found by whoever sends it, received only once it is on record', async () => {
  await ledger.expect(photo(1))
  const before = await ledger.find(photo(1).id, wangAtHome)
  const received = {
    id: photo(1).id,
    sha256: 'abc',
    bytes: 10,
    contentType: 'image/jpeg',
    width: 1600,
    height: 1200,
    receivedAt: photo(1).at
  }
  await ticketStore(given.database).save([{ ...changeOfCourse(reported.does('urge', wang), 1), receivedPhotos: [received] }], null)

  expect(before).toMatchObject({ ticketId, received: null })
  expect((await ledger.find(photo(1).id, wangAtHome))?.received).toEqual({ width: 1600, height: 1200, pending: false })
  expect(await ledger.find(photo(1).id, { ...wangAtHome, personId: qin.id })).toBeUndefined()
  expect((await ticketStore(given.database).load({ ticketId }, wangAtHome))?.photos).toMatchObject([{ id: photo(1).id, width: 1600 }])
})

function photo(number: number): PhotoIntent {
  const id = `01900000-0000-7000-8000-00000000ff0${number}`
  return {
    id,
    ticketId,
    forEvent: eventIdIn(ticketId, usualReport.eventId),
    uploadedBy: wang.id,
    contentType: 'image/jpeg',
    bytes: 1000,
    originalKey: `originals/${ticketId}/${id}`,
    at: '2026-11-22T02:01:00.000Z'
  }
}
