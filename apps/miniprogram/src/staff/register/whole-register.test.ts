import type { RegisterDraft } from './register-draft'
import { wholeRegister } from './whole-register'

const whole: RegisterDraft = {
  id: 't',
  eventId: 'e',
  kind: 'repair',
  channel: 'phone',
  communityId: 'c',
  placeKind: 'room',
  room: { id: 'r', label: '2栋320' },
  placeWords: '',
  demand: '',
  aboutPersonId: null,
  aboutWhom: '',
  category: 'water_leak',
  text: '厨房水管爆了',
  contactName: ' 王秀兰 ',
  contactPhone: '13800138000',
  photosPublic: false,
  photos: []
}

test('an agent registers for somebody on the phone, and the channel is kept', () => {
  expect(wholeRegister(whole)).toMatchObject({
    body: { channel: 'phone', place: { kind: 'room', roomId: 'r' }, contactName: '王秀兰', text: '厨房水管爆了' }
  })
})

test('an agent who knows the place only in words writes it down', () => {
  const draft = { ...whole, placeKind: 'words', placeWords: '3栋后面' } as const
  expect(wholeRegister(draft)).toMatchObject({ body: { place: { kind: 'words', text: '3栋后面' } } })
})

test('a room that was picked before does not count once the agent says it is elsewhere', () => {
  expect(wholeRegister({ ...whole, placeKind: 'public' })).toEqual({ missing: ['place'] })
})

test('an agent is told of everything that is missing at once', () => {
  const { kind: _kind, channel: _channel, communityId: _community, category: _category, room: _room, ...rest } = whole
  expect(wholeRegister({ ...rest, text: ' ' })).toEqual({ missing: ['kind', 'channel', 'community', 'place', 'category', 'text'] })
})

const complaint: RegisterDraft = { ...whole, kind: 'complaint', category: 'service_attitude', photosPublic: true }

test('a complaint says how much it weighs, and may say what she wants and whom it is about', () => {
  expect(wholeRegister(complaint)).toEqual({ missing: ['severity'] })
  const said = { severity: 'major', demand: ' 道歉 ', aboutPersonId: 'li', aboutWhom: '' } as const
  expect(wholeRegister({ ...complaint, ...said })).toMatchObject({
    body: { kind: 'complaint', complaint: { severity: 'major', demand: '道歉', aboutPersonId: 'li', aboutWhom: '' } }
  })
})

test('what was written for a complaint does not go along once it is a repair', () => {
  expect(wholeRegister({ ...whole, severity: 'major', demand: '道歉' })).toMatchObject({ body: { complaint: null } })
})

test('photos of a complaint are for nobody who scans a code, whatever was ticked before', () => {
  expect(wholeRegister({ ...complaint, severity: 'minor' })).toMatchObject({ body: { photosPublic: false } })
})

test('an agent may write 10,000 characters and not one more', () => {
  expect(wholeRegister({ ...whole, text: '漏'.repeat(10_000) })).toHaveProperty('body')
  expect(wholeRegister({ ...whole, text: '漏'.repeat(10_001) })).toEqual({ missing: ['shorter-text'] })
})
