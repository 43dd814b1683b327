import { defaultPolicies, defaultServiceRules, type Report } from '@linying/domain'
import { wang } from '../people/people.js'
import { eventId } from './usual-inputs.js'

/** 王秀兰 reports a burst pipe in her kitchen from her phone. */
export const usualReport: Report = {
  ticketId: '01900000-0000-7000-8000-00000000f001',
  eventId: eventId(1),
  kind: 'repair',
  category: 'water_leak',
  urgency: 'normal',
  complaint: null,
  colleagues: [],
  offerName: null,
  policies: defaultPolicies,
  statutes: [],
  workingCalendar: null,
  demand: '',
  aboutWhom: '',
  channel: 'mini_program',
  organizationId: '01900000-0000-7000-8000-00000000a001',
  communityId: '01900000-0000-7000-8000-00000000b001',
  roomId: '01900000-0000-7000-8000-00000000c001',
  publicPlaceId: null,
  residentId: wang.id,
  photosPublic: false,
  appointments: [],
  expectedPhotos: 0,
  rules: defaultServiceRules,
  text: '厨房水管爆了',
  contactName: '王秀兰',
  contactPhone: '13812345678',
  placeText: '',
  occurredAt: '2026-11-22T02:00:00.000Z',
  by: { id: wang.id, as: 'household' }
}
