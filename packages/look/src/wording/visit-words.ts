import type { Denial, MeetingMethod, MeetingOutcome, Review, VisitAction, VisitEventType, VisitKind } from '@linying/domain'

/** Words of visit records 走访记录, for residents and staff alike. */
export const visitKindWords: Readonly<Record<VisitKind, string>> = { return: '回访', care: '关怀', patrol: '流动岗' }

export const meetingMethodWords: Readonly<Record<MeetingMethod, string>> = { phone: '电话', on_site: '上门', post: '流动岗' }

export const meetingOutcomeWords: Readonly<Record<MeetingOutcome, string>> = {
  solved: '已解决',
  not_solved: '还没解决',
  unreachable: '没联系上',
  well: '一切都好',
  needs_help: '需要帮助',
  declined: '不需要走访',
  helped: '当场帮了忙',
  told: '已经告知',
  registered: '已登记'
}

export const reviewWords: Readonly<Record<Review, string>> = {
  waiting: '待审核',
  sent_back: '已退回',
  approved: '已通过',
  void: '已作废'
}

export const denialWords: Readonly<Record<Denial, string>> = {
  none: '',
  open: '住户说没有这回事',
  upheld: '经理核实：没有这次走访',
  dismissed: '经理核实：走访属实'
}

/** What the resident whom it concerns reads of her own denial. */
export const ownDenialWords: Readonly<Record<Denial, string>> = {
  none: '',
  open: '您说没有这回事，经理正在核实',
  upheld: '经理核实：您说得对，没有这次走访',
  dismissed: '经理核实：走访属实'
}

/** The same in as many letters as fit on a line of a list. */
export const denialBadgeWords: Readonly<Record<Exclude<Denial, 'none'>, string>> = { open: '核实中', upheld: '不算数', dismissed: '已核实' }

export const visitActionWords: Readonly<Record<VisitAction, { readonly label: string; readonly done: string }>> = {
  approve: { label: '通过', done: '已通过。' },
  sendBack: { label: '退回', done: '已退回，同事会收到提醒。' },
  answer: { label: '补充说明', done: '已补充，等经理再审核。' },
  correct: { label: '更正', done: '已更正，原来的记录还在。' },
  deny: { label: '没有这回事', done: '已告诉经理，核实后给您答复。' },
  settleDenial: { label: '写核实结果', done: '已告诉住户核实的结果。' }
}

export const visitEventWords: Readonly<Record<VisitEventType, string>> = {
  VisitHeld: '记下走访',
  VisitCorrected: '更正',
  VisitApproved: '审核通过',
  VisitSentBack: '退回',
  VisitAnswered: '补充说明',
  VisitDenied: '说没有这回事',
  DenialSettled: '核实',
  ReviewOverdue: '超过审核时间，已提醒经理',
  AnswerOverdue: '超过补充时间，已提醒走访的同事和经理',
  PhotoReceived: '照片'
}
