import type { Action, Bring, Kind, NotSolvedReason, Side } from '@linying/domain'

/** What a field of an action's form asks for, on whichever ticket. What was not solved is asked by kind: `bringWordsOf`. */
export const bringWords: Readonly<Record<Exclude<Bring, 'not-solved-reason'>, string>> = {
  technician: '派给哪位师傅',
  eta: '预计几点到',
  'eta-if-known': '预计几点到',
  'reject-reason': '为什么不受理',
  'suspend-reason': '为什么暂停',
  'return-reason': '为什么退单',
  'transfer-reason': '为什么转单',
  until: '什么时候继续',
  step: '做了哪一步',
  materials: '用了什么材料',
  'photos-or-reason': '现场照片',
  'photos-if-any': '拍张照片（可不拍）',
  result: '修得怎么样',
  text: '说明',
  'text-if-any': '补充说明（可不填）',
  audience: '给谁看',
  rating: '对这次服务满意吗',
  contact: '怎么联系的',
  'contact-if-reported': '怎么得知住户的意思',
  'contact-if-any': '和住户联系过吗（可不填）',
  reached: '联系上了吗',
  solved: '您家里好了吗',
  ticket: '哪一张单',
  resident: '哪一位住户',
  joined: '拆出哪一户',
  event: '更正哪一条记录',
  'next-update': '下次什么时候告诉住户',
  evidence: '给住户看什么',
  department: '移交给哪个部门',
  person: '说的是哪位同事',
  successor: '以后由谁负责到底',
  subtask: '请谁协办',
  'subtask-answer': '答复哪一项协办',
  visit: '这次回访',
  clock: '说明哪一项超时',
  level: '在跟进哪一项超时'
}

/** What is to be written where 说明 would leave somebody guessing. */
export const textLabels: Readonly<Partial<Record<Action, string>>> = {
  confirmDetails: '和住户核实了什么',
  denyDetails: '实际情况是怎样的',
  giveFeedback: '告诉住户什么进展',
  handOver: '为什么移交',
  restrict: '为什么只给主管看',
  namePerson: '怎么知道是这位同事',
  liftRestriction: '怎么知道不是说哪位同事',
  openSubtask: '请对方做什么',
  answerSubtask: '怎么答复',
  settle: '怎么处理的',
  splitOff: '为什么拆出（这户住户看得到）',
  answer: '怎么答复住户',
  replyToRating: '怎么回复住户的评价',
  answerFollowUp: '了解到什么，怎么处理',
  recordVisit: '住户说了什么（没解决时请写）',
  excuseClock: '为什么超时',
  acknowledge: '打算怎么跟进'
}

/** What a field of an action's form asks for, on a ticket of this kind. */
export function bringWordsOf(kind: Kind, bring: Bring): string {
  return bring === 'not-solved-reason' ? askedOfNotSolved[kind].reason : bringWords[bring]
}

/** Of some reasons one has to say more. */
export function whatIsLeft(kind: Kind, reason: NotSolvedReason): string | undefined {
  if (reason === 'partly_solved') return `${askedOfNotSolved[kind].rest}（写几句，或者拍张照片）`
  return reason === 'other' ? '是什么原因（请写几句）' : undefined
}

/** Of somebody for whom it is not solved, and of somebody for whom a part of it is. */
const askedOfNotSolved: Readonly<Record<Kind, { readonly reason: string; readonly rest: string }>> = {
  repair: { reason: '哪里没解决', rest: '哪里还没好' },
  emergency: { reason: '哪里没解决', rest: '哪里还没好' },
  complaint: { reason: '哪里没解决', rest: '哪里还没解决' },
  consultation: { reason: '哪里没说清楚', rest: '哪里没说清楚' },
  convenience: { reason: '哪里没办好', rest: '哪里还没办好' }
}

export const actionFormWords = {
  /** The page says already what it is that she sends. */
  send: { resident: () => '提交', staff: label => label } satisfies Record<Side, (label: string) => string>,
  sending: '正在发送',
  partly: { resident: partly => partly, staff: partly => `代报：${partly}` } satisfies Record<Side, (partly: string) => string>,
  kept: '没有信号，已为您保存。信号好时会自动再发。',
  notSent: '没发出去，您填的都在。请再点一次。',
  missing: '请先填好这里。',
  missingOf: { visit: '请选电话还是上门、住户怎么说，写上和谁联系的；答应了事情，再选什么时候前办好。' } satisfies Partial<
    Record<Bring, string>
  >,
  yes: '确定',
  no: '再想想',
  somethingMissing: '还有没填的，请看红字。',
  notOffered: '这张单现在不能做这一步',
  notOfferedText: '可能刚刚有人更新过，请返回看看最新进展。',

  moreActions: '其他操作',
  allActions: '其他操作',
  greyed: '灰色的现在不能做，下面写着原因。',

  inMinutes: (minutes: number, time: string) => `${minutes} 分钟 · ${time}`,
  atTime: '选时间',
  atDay: '选日期',
  notKnown: '说不准',
  chosenTime: (time: string) => `已选：${time}`,

  technicianLoad: (openCount: number) => (openCount === 0 ? '手上没有单' : `手上 ${openCount} 张单`),
  skillFits: '工种对口',
  noTechnicians: '这个小区还没有维修师傅',
  noTechniciansText: '请联系主管安排。',

  freeStep: '其他步骤',
  freeStepLabel: '这一步做了什么',
  freeStepPlaceholder: '例如：拆下面板检查',

  noPhotoInstead: '拍不了？选一个原因',

  usualMaterials: '常用材料，点一下就加上',
  otherMaterial: '加其他材料',
  materialName: '名称',
  materialQuantity: '数量',
  materialUnit: '单位',
  addMaterial: '加上',
  more: '多一份',
  less: '少一份',
  quantityWrong: '数量请写数字，小数最多三位，例如 1.5。',

  textPlaceholder: '写几句，说清楚就好',
  whoCanHelp: '住户可以找谁解决',
  whoCanHelpPlaceholder: '例如：供电局 95598',

  orShowLinked: '或者给住户看这张单的进展',
  nothingLinked: '拍一张现场照片。也可以先“关联工单”，再给住户看那张单的进展。',
  subtaskOwner: '指定哪位同事（可不选）',
  itsSupervisors: '由部门主管安排',
  subtaskDue: '什么时候前答复',
  visitOutcome: '住户怎么说',
  promise: '答应了什么（可不填）',
  promisePlaceholder: '例如：周五前换掉门口的灯',
  promisedUntil: '什么时候前办好',
  gift: '带了什么小礼品（可不选）',
  giftLeft: (name: string, stock: number, unit: string) => `${name}（还有 ${stock} ${unit}）`,
  visitPhotos: '照片（可不拍）',
  signature: '请住户签字（可不签）',
  signatureHint: '用手指写在框里。不签也可以提交。',
  signed: '已签字，会和记录一起保存。',
  signAgain: '重新签',
  visitNote: '给同事的备注（住户看不到）',
  visitNotePlaceholder: '例如：儿子接的电话',
  clockOfRound: (label: string, round: number) => (round === 1 ? label : `${label}（第 ${round} 次）`),
  stillLate: (due: string, late: string) => `应在${due}，${late}，还没做到`,
  wasLate: (due: string, late: string) => `应在${due}，${late}才做到`,
  nothingToAcknowledge: '这些提醒都有人在跟进了',

  ratingTags: '为什么（可多选，可不选）',
  hasSpoken: '联系过',

  whom: '和谁联系的',
  whomPlaceholder: '例如：王秀兰',
  when: '什么时候',
  reached: '联系上了',
  solvedHere: '我家好了',
  notSolvedHere: '我家还没好',
  notReached: '没联系上',

  toHousehold: '住户也能看到',
  toStaff: '只给同事看',

  searchTicket: '输入单号、地点或内容',
  noTickets: '没有找到',
  noTicketsText: '换个词试试。',
  moreTickets: '再找更早的',

  waitingTitle: '还没发出，等信号',
  unsentTitle: '还没发出',
  waitingText: '已保存在手机里，信号好时会自动再发。',
  sendNow: '现在再发一次',
  refusedLater: '没有发成',
  forget: '不发了'
} as const

/** What staff read on buttons that speak for a resident; all others say what `look` says. */
export const staffActionLabels = {
  confirm: '代报：已解决',
  notSolved: '代报：没解决',
  rate: '代报评价',
  reopen: '重开',
  cancel: '替住户取消',
  askToCancel: '替住户申请取消',
  addNote: '备注'
} as const
