import type { ReportDraft } from './report-draft.js'
import { missingIn, wholeReport } from './whole-report.js'

const room = {
  id: 'room',
  label: '2栋320',
  residency: 'owner',
  community: { id: 'community', name: '翠湖花园', hotline: '0571-88000001', utcOffsetMinutes: 480 }
} as const
const me = { id: 'wang', side: 'resident', name: '王秀兰', phone: '13800000001', rooms: [room], posts: [], unreadCount: 0 } as const
const empty: ReportDraft = {
  ticketId: 'ticket',
  eventId: 'event',
  text: '',
  photos: [],
  photosPublic: false,
  appointments: [],
  demand: '',
  aboutWhom: '',
  tried: false
}

test('a complaint says what it is about, how much it weighs and what happened', () => {
  expect(missingIn('complaint', empty)).toEqual(['category', 'severity', 'text'])
  expect(missingIn('repair', empty)).toEqual(['category', 'text'])
})

test('a category of another kind does not count', () => {
  expect(missingIn('complaint', { ...empty, category: 'lift', severity: 'minor', text: '太吵' })).toEqual(['category'])
})

test('what she left open is filled with what is known of her', () => {
  const said = { ...empty, category: 'fee_dispute', severity: 'major', text: '多收了', demand: '退费' } as const
  expect(wholeReport('complaint', said, room, { ...me, rooms: [room], posts: [] })).toMatchObject({
    kind: 'complaint',
    complaint: { severity: 'major', demand: '退费', aboutWhom: '' },
    place: { kind: 'room', roomId: 'room' },
    contactName: '王秀兰',
    contactPhone: '13800000001',
    offerId: null
  })
})

test('a service of the catalogue says enough by its name', () => {
  const picked = { ...empty, category: 'tool_loan', offer: { id: 'offer', name: '借人字梯' } } as const
  expect(wholeReport('convenience', picked, room, { ...me, rooms: [room], posts: [] })).toMatchObject({
    text: '借人字梯',
    offerId: 'offer',
    complaint: null
  })
})
