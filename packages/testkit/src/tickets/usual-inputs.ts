import { type ContactRecord, type Inputs, type Instant, plusDays, plusMinutes } from '@linying/domain'
import { li, qin, zhang } from '../people/people.js'

export const otherTicketId = '01900000-0000-7000-8000-00000000f002'

/** What an agent writes down after she called the resident. */
export function aCall(at: Instant): ContactRecord {
  return { method: 'phone', at, whom: '王秀兰' }
}

/** What each action brings when nothing about it is wrong; a test changes the one thing that it is about. */
export function usualInputs(now: Instant): Inputs {
  const soon = plusMinutes(now, 20)
  const tomorrow = plusDays(now, 1)
  const onePhoto = { expectedPhotos: 1, noPhotoReason: null }
  return {
    accept: {},
    reject: { reason: 'not_ours', whoCanHelp: '供水公司 24 小时热线 96968', duplicateOf: null },
    assign: { technicianId: li.id },
    grab: {},
    take: {},
    lapse: {},
    setEta: { etaAt: soon },
    depart: { etaAt: soon },
    arrive: {},
    start: {},
    recordStep: { ...onePhoto, step: 'find_leak', label: '', note: '弯头开裂', materials: [] },
    suspend: { reason: 'parts', until: tomorrow, text: '等 4 分弯头' },
    noAccess: { ...onePhoto, until: tomorrow, text: '敲门无人应' },
    resume: {},
    finish: { ...onePhoto, result: 'fixed', text: '', materials: [{ name: '4分弯头', quantity: '1', unit: '个' }] },
    return: { reason: 'wrong_skill', text: '' },
    transfer: { technicianId: zhang.id, reason: 'handover_of_shift', text: '' },
    confirm: { contact: null },
    notSolved: { reason: 'still_broken', text: '', contact: null },
    reopen: { text: '又漏了' },
    cancel: { text: '自己拧紧就好了' },
    askToCancel: { text: '不用修了' },
    rate: { level: 'satisfied', text: '', contact: null },
    deny: { text: '没有人给我打过电话' },
    addNote: { text: '总阀在橱柜里', audience: 'staff' },
    recordContact: { ...aCall(now), reached: false, text: '' },
    urge: { text: '' },
    join: { residentId: qin.id, from: null },
    linkTicket: { ticketId: otherTicketId },
    correct: { corrects: eventId(1), text: '时间记错了，应为 10:40' },
    closeBySilence: {},
    signOff: { text: '现场复查，已修好' },
    renewCode: {}
  }
}

/** The id of a ticket's first, second, … event. */
export function eventId(seq: number): string {
  return `01900000-0000-7000-8000-0000000e${String(seq).padStart(4, '0')}`
}
