import type { RegisterDraft } from './register-draft'
import { wholeRegister } from './whole-register'

const whole: RegisterDraft = {
  id: 't',
  eventId: 'e',
  channel: 'phone',
  communityId: 'c',
  placeKind: 'room',
  room: { id: 'r', label: '2栋320' },
  placeWords: '',
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
  const { channel: _channel, communityId: _community, category: _category, room: _room, ...rest } = whole
  expect(wholeRegister({ ...rest, text: ' ' })).toEqual({ missing: ['channel', 'community', 'place', 'category', 'text'] })
})

test('an agent may write 10,000 characters and not one more', () => {
  expect(wholeRegister({ ...whole, text: '漏'.repeat(10_000) })).toHaveProperty('body')
  expect(wholeRegister({ ...whole, text: '漏'.repeat(10_001) })).toEqual({ missing: ['shorter-text'] })
})
