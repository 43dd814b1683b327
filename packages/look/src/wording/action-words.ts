import type { Action } from '@linying/domain'

export interface ActionWords {
  /** On the button. */
  readonly label: string
  /** Asked once more before what cannot be undone. */
  readonly question?: string
  /** Told after it has reached the server. */
  readonly done: string
}

/** What the buttons say. A household's 'confirm' and 'notSolved' are equal in size and weight. */
export const actionWords: Readonly<Record<Action, ActionWords>> = {
  accept: { label: '接单', done: '已接单，住户会收到消息。' },
  reject: { label: '不受理', question: '不受理后这张单就结束了，住户会看到原因。确定吗？', done: '已告诉住户不受理的原因。' },
  assign: { label: '派单', done: '已派单，师傅会收到消息。' },
  grab: { label: '抢单', done: '这张单是您的了，请告诉住户几点到。' },
  take: { label: '接下', done: '已接下，请告诉住户几点到。' },
  lapse: { label: '超时收回', done: '师傅没有及时接下，已退回待派单。' },
  setEta: { label: '约时间', done: '已把到达时间告诉住户。' },
  depart: { label: '出发', done: '已告诉住户您出发了。' },
  arrive: { label: '到达', done: '已记下到达时间。' },
  start: { label: '开工', done: '已开始处理。' },
  recordStep: { label: '记一步', done: '这一步已记下，住户看得到。' },
  suspend: { label: '暂停', done: '已暂停，住户会看到原因和时间。' },
  noAccess: { label: '没人开门', done: '已记下您来过，住户会收到消息。' },
  resume: { label: '继续', done: '已恢复维修。' },
  finish: { label: '完工', done: '已完工，等住户确认。' },
  return: { label: '退单', done: '已退回，客服会重新派人。' },
  transfer: { label: '转单', done: '已转单，对方会收到消息。' },
  confirm: { label: '解决了', done: '谢谢您告诉我们，已记为解决。' },
  notSolved: { label: '没解决', done: '已记下，师傅会接着处理。' },
  closeBySilence: { label: '按未回复关闭', question: '住户一直没有回复，关闭后单独统计。确定吗？', done: '已按未回复关闭。' },
  signOff: { label: '会签', question: '签字后不能收回，三方签齐就会关闭。确定吗？', done: '已签字。' },
  reopen: { label: '又坏了，重开', done: '已重开，我们接着修。' },
  rate: { label: '评价', done: '谢谢您的评价。' },
  replyToRating: { label: '回复评价', done: '已回复，住户看得到。' },
  answerFollowUp: { label: '答复住户', done: '已答复，住户会收到消息。' },
  deny: { label: '我没这么说', done: '已记下，之前代报的话不算数了。' },
  cancel: { label: '取消报修', question: '取消后不会再有师傅上门。确定吗？', done: '已取消。' },
  askToCancel: { label: '申请取消', done: '已告诉客服，会和您联系。' },
  addNote: { label: '留言', done: '已留言。' },
  recordContact: { label: '记录联系', done: '已记下这次联系。' },
  urge: { label: '催一下', done: '已催，师傅和客服都会收到。' },
  speakForItself: { label: '我家好了没有', done: '已记下您家的情况，客服看得到。' },
  leave: {
    label: '退出',
    question: '退出后不再收到这件事的进展；您自己报的那张单仍然看得到。确定吗？',
    done: '已退出，别家的处理不受影响。'
  },
  splitOff: { label: '拆出单独处理', done: '已拆出，他家的单单独接着办，住户会收到消息。' },
  join: { label: '并入住户', done: '这位住户也会收到进展。' },
  linkTicket: { label: '关联工单', done: '已关联。' },
  correct: { label: '更正', done: '已更正，原来的记录仍然保留。' },
  renewCode: { label: '更换二维码', question: '旧的二维码会立刻失效，贴出去的也打不开了。确定吗？', done: '已换新码，旧码失效。' },
  confirmDetails: { label: '核实情况', done: '已记下和住户核实的内容，住户看得到。' },
  denyDetails: { label: '没人和我核实过', done: '已记下，客服会重新和您核实。' },
  giveFeedback: { label: '反馈进展', done: '已反馈，住户会收到消息。' },
  handOver: { label: '移交部门', done: '已移交，对方主管会收到消息；您仍是首接负责人。' },
  replaceFirstHandler: { label: '换首接负责人', done: '已换，新的首接负责人和住户都会收到消息。' },
  restrict: { label: '只给主管看', done: '已限制查看，只有主管和经理看得到。' },
  namePerson: { label: '写明说的是谁', done: '已写明，这位同事看不到这件投诉，其他同事可以接着处理。' },
  liftRestriction: {
    label: '不是说哪位同事',
    question: '解除后，所有客服都能看到这件投诉。确定吗？',
    done: '已解除限制，客服可以接着处理。'
  },
  openSubtask: { label: '请部门协办', done: '已通知对方，到时间没有答复会提醒。' },
  answerSubtask: { label: '答复协办', done: '已答复，首接负责人会收到消息。' },
  settle: { label: '处理完毕', done: '已告诉住户处理结果，等住户确认。' },
  answer: { label: '答复', done: '已答复，住户会收到消息。' },
  fulfil: { label: '办好了', done: '已告诉住户办好了。' },
  recordVisit: { label: '记录回访', done: '已记下这次回访。' },
  excuseClock: { label: '说明超时原因', question: '说明后超时记录仍然保留，单独统计。确定吗？', done: '已记下原因。' },
  acknowledge: { label: '知道了，在跟进', done: '已记下您的跟进。' },
  reviseCalendar: { label: '按新日历重算', done: '已按新的放假安排重算。' }
}
