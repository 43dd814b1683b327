import type {
  ContactMethod,
  EventType,
  FollowUpCause,
  Kind,
  NoPhotoReason,
  NotSolvedReason,
  RatingLevel,
  RatingTag,
  RejectReason,
  Result,
  ReturnReason,
  SuspendReason,
  TransferReason,
  VisitMethod,
  VisitOutcome
} from '@linying/domain'

/** The lists that people choose from, in the order of the domain. */
export const rejectReasonWords: Readonly<Record<RejectReason, string>> = {
  not_ours: '不归物业负责',
  duplicate: '同一件事已经有人报修'
}

export const suspendReasonWords: Readonly<Record<SuspendReason | 'no_access', string>> = {
  parts: '等配件',
  resident: '等住户方便',
  third_party: '等专业单位',
  quote: '等报价确认',
  weather: '等天气好转',
  no_access: '没人开门'
}

export const returnReasonWords: Readonly<Record<ReturnReason, string>> = {
  wrong_skill: '不是我的工种',
  too_much_work: '手上的单排满了',
  needs_contractor: '需要专业单位',
  other: '其他原因'
}

export const transferReasonWords: Readonly<Record<TransferReason, string>> = {
  handover_of_shift: '交接班',
  wrong_skill: '工种不对',
  needs_second_opinion: '请同事来看看',
  other: '其他原因'
}

export const notSolvedReasonWords: Readonly<Record<NotSolvedReason, string>> = {
  partly_solved: '解决了一部分',
  still_broken: '还是坏的',
  came_back: '好了又坏',
  new_damage: '弄坏了别的地方',
  not_clean: '现场没收拾干净',
  other: '其他原因'
}

/** The same on a ticket of this kind, where nobody repaired anything. */
export const notSolvedReasonWordsOf: Readonly<Record<Kind, Readonly<Record<NotSolvedReason, string>>>> = {
  repair: notSolvedReasonWords,
  emergency: notSolvedReasonWords,
  complaint: { ...notSolvedReasonWords, still_broken: '还是老样子', came_back: '好了又犯' },
  consultation: { ...notSolvedReasonWords, partly_solved: '有一点没说清楚', still_broken: '还是不明白' },
  convenience: { ...notSolvedReasonWords, partly_solved: '有一点没办好', still_broken: '还是没办好' }
}

export const noPhotoReasonWords: Readonly<Record<NoPhotoReason, string>> = {
  resident_refused: '住户不希望拍照',
  too_dark: '光线太暗拍不清',
  unsafe: '当时拍照不安全',
  camera_broken: '手机拍不了照',
  nothing_to_see: '没有可拍的内容'
}

export const resultWords: Readonly<Record<Result, string>> = {
  fixed: '已修好',
  fixed_for_now: '先临时处理好，还要再来',
  no_fault_found: '检查后没有发现故障'
}

export const visitMethodWords: Readonly<Record<VisitMethod, string>> = { phone: '电话回访', on_site: '上门回访' }

export const visitOutcomeWords: Readonly<Record<VisitOutcome, string>> = {
  solved: '住户说解决了',
  not_solved: '住户说没解决',
  unreachable: '没有联系上'
}

export const contactMethodWords: Readonly<Record<ContactMethod, string>> = { phone: '电话', on_site: '当面', wechat: '微信' }

/** Source: SP-7 */
export const ratingLevelWords: Readonly<Record<RatingLevel, string>> = {
  very_satisfied: '非常满意',
  satisfied: '满意',
  fair: '一般',
  dissatisfied: '不满意'
}

/** Each can be said of the levels that the domain names. Source: SP-7 */
export const ratingTagWords: Readonly<Record<RatingTag, string>> = {
  quick: '来得快',
  on_time: '准时',
  skilled: '做得好',
  explained: '讲得清楚',
  tidy: '打扫干净',
  polite: '态度好',
  slow: '有点慢',
  unexplained: '没讲清楚',
  half_done: '处理得一般',
  untidy: '没打扫',
  late: '来晚了',
  not_fixed: '没解决好',
  rude: '态度差',
  overcharged: '乱收费'
}

/** What moved her, behind 您 or 住户. */
export const followUpCauseWords: Readonly<Record<FollowUpCause, string>> = {
  dissatisfied: '不满意',
  not_solved_again: '再次说没解决'
}

/** Why, of an event that names a reason on a ticket of a kind. */
export function reasonWords(type: EventType, reason: string, kind: Kind): string {
  const words: Readonly<Record<string, string>> | undefined =
    type === 'SolutionDenied' ? notSolvedReasonWordsOf[kind] : reasonsByEvent[type]
  return words?.[reason] ?? ''
}

const reasonsByEvent: Partial<Readonly<Record<EventType, Readonly<Record<string, string>>>>> = {
  TicketRejected: rejectReasonWords,
  WorkSuspended: suspendReasonWords,
  TicketReturned: returnReasonWords,
  TicketTransferred: transferReasonWords
}
