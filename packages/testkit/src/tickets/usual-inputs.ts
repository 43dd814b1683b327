import { type ContactRecord, type Inputs, type Instant, nothingBeside, plusDays, plusMinutes, termsFor } from '@linying/domain'
import { chen, li, qin, zhang } from '../people/people.js'
import { usualCalendar } from './usual-calendar.js'

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
    notSolved: { reason: 'still_broken', text: '', expectedPhotos: 0, contact: null },
    reopen: { text: '又漏了' },
    cancel: { text: '自己拧紧就好了' },
    askToCancel: { text: '不用修了' },
    rate: { level: 'satisfied', tags: [], text: '', contact: null },
    replyToRating: { text: '谢谢您，我们会请师傅改进' },
    answerFollowUp: { text: '已请师傅重新上门，并向您道歉', contact: null },
    deny: { text: '没有人给我打过电话' },
    addNote: { text: '总阀在橱柜里', audience: 'staff' },
    recordContact: { ...aCall(now), reached: false, text: '' },
    urge: { text: '' },
    join: { residentId: qin.id, from: null },
    speakForItself: { solved: true, text: '' },
    leave: { text: '' },
    splitOff: { joinId: eventId(2), text: '他家另外查，不等他家' },
    linkTicket: { ticketId: otherTicketId },
    correct: { corrects: eventId(1), text: '时间记错了，应为 10:40' },
    closeBySilence: {},
    signOff: { text: '现场复查，已修好' },
    renewCode: {},
    confirmDetails: { ...aCall(now), text: '和住户核对了时间和经过' },
    denyDetails: { text: '没有人给我打过电话' },
    giveFeedback: { text: '已请工程部查看，附现场照片', expectedPhotos: 1, shownTicketId: null, nextUpdateAt: tomorrow },
    handOver: { department: 'greening', text: '树枝挡住路灯，归绿化' },
    replaceFirstHandler: { personId: chen.id, text: '周敏已调走' },
    restrict: { text: '还说到另一位同事' },
    namePerson: { personId: li.id, text: '住户电话里说的是他' },
    liftRestriction: { text: '问过住户，说的是门禁，不是人' },
    openSubtask: {
      subtaskId: '01900000-0000-7000-8000-00000000d001',
      department: 'engineering',
      ownerId: null,
      dueAt: tomorrow,
      text: '请查一下噪音从哪里来'
    },
    answerSubtask: { subtaskId: '01900000-0000-7000-8000-00000000d001', text: '水泵减震垫老化，已换' },
    settle: { ...onePhoto, text: '已更换减震垫，夜间复测正常' },
    answer: { text: '装修需提前三天申请，带身份证到前台' },
    fulfil: { text: '钥匙已配好，放在前台' },
    recordVisit: { ...nothingBeside, method: 'phone', at: now, outcome: 'solved', whom: '王秀兰', text: '' },
    excuseClock: { metric: 'first_response', round: 1, text: '当晚停电，系统无法登录' },
    acknowledge: { metric: 'first_response', round: 1, level: 1, text: '马上联系' },
    reviseCalendar: { calendar: termsFor(usualCalendar, '2026-11-22T00:00:00.000Z', 60) }
  }
}

/** The id of a ticket's first, second, … event. */
export function eventId(seq: number): string {
  return `01900000-0000-7000-8000-0000000e${String(seq).padStart(4, '0')}`
}
