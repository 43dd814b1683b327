import { besideOnWire, photosBeside } from './beside-visit'

const photo = { id: 'p', path: 'file/p.jpg', bytes: 1000 }
const signature = { id: 's', path: 'file/s.jpg', bytes: 1000 }
const until = '2026-11-27T09:00:00.000Z'

test('nothing beside a visit is needed', () => {
  expect(besideOnWire({})).toEqual({ note: '', promise: '', promisedUntil: null, gift: null, expectedPhotos: 0, signatureId: null })
})

test('a signature is expected among the photos, and only where somebody was there', () => {
  const signed = { photos: [photo], signature }
  expect(besideOnWire({ ...signed, method: 'on_site' })).toMatchObject({ expectedPhotos: 2, signatureId: 's' })
  expect(photosBeside({ ...signed, method: 'on_site' })).toEqual([photo, signature])
  expect(besideOnWire({ ...signed, method: 'phone' })).toMatchObject({ expectedPhotos: 1, signatureId: null })
  expect(photosBeside({ ...signed, method: 'phone' })).toEqual([photo])
})

test('a promise goes out with its words and its time, or not at all', () => {
  expect(besideOnWire({ promise: ' 换灯 ', promisedUntil: until })).toMatchObject({ promise: '换灯', promisedUntil: until })
  expect(besideOnWire({ promise: '换灯' })).toMatchObject({ promise: '', promisedUntil: null })
  expect(besideOnWire({ promise: ' ', promisedUntil: until })).toMatchObject({ promise: '', promisedUntil: null })
})

test('one gift is brought', () => {
  expect(besideOnWire({ gift: 'g' })).toMatchObject({ gift: { giftId: 'g', quantity: 1 } })
})
