import { localTime, type Review } from '@linying/domain'

/** Words of the managers' review of visits, and of everybody's list. */
export const staffVisitsWords = {
  title: '走访记录',
  views: { toReview: '待审核', sentBack: '已退回', denied: '有异议', mine: '我的', all: '全部' },
  none: {
    toReview: '没有要审核的记录',
    sentBack: '没有退回的记录',
    denied: '没有住户提出异议',
    mine: '您还没有走访记录',
    all: '没有这样的记录'
  },
  noneText: '换个条件试试，或下拉刷新。',
  noFilter: '全部走访',
  outcome: '结果',
  person: '走访人',
  overdue: '只看超时',
  since: (from: string) => `${localMonth(from)}起`,
  select: '多选',
  selectAll: (count: number) => `选上这 ${count} 条`,
  selectNone: '不选了',
  approveMany: (count: number) => `通过已选 ${count} 条`,
  selected: (count: number) => `已选 ${count} 条`,
  approveQuestion: (count: number) => `通过这 ${count} 条？`,
  approveText: (count: number) => `已选 ${count} 条。通过后，走访的同事不再收到提醒。`,
  yes: '通过',
  no: '再看看',
  approved: (count: number) => `已通过 ${count} 条。`,
  notApproved: (count: number, why: string) => `${count} 条没有通过：${why}`,
  due: { waiting: '审核', sent_back: '补充', denied: '核实' },
  dueBy: (until: string, what: string) => `${until}${what}`,
  wasDueBy: (until: string, what: string, late: string) => `应在${until}${what}，${late}`,
  export: '导出表格',
  exported: '表格已下载。',
  exportFailed: '表格没有下载成，请再试一次。',
  summary: '按人、小区、月份统计',
  forVisitors: '走访记录由客服、主管和经理来看',
  forVisitorsText: '需要查看的话，请联系您的主管。',
  columns: { at: '时间', place: '地点', what: '走访', said: '说了什么', who: '走访人', review: '审核' },
  copyLink: '复制这个列表的链接',
  linkCopied: '链接已复制，同事打开看到的是同样的条件。',
  reviewed: {
    waiting: '等经理审核',
    sent_back: '等走访的同事补充',
    approved: '经理已审核，没有要办的',
    void: '核实下来没有这次走访，不算数'
  } satisfies Record<Review, string>,
  beside: '关联的工单',
  openTicket: (number: string) => `打开 ${number}`,
  summaryTitle: '走访统计',
  monthAt: (from: string, place: string) => `${localMonth(from)} ${place}`,
  months: { this: '本月', last: '上月', three: '近三个月' },
  line: (held: number, reached: number) => `${held} 次，见到 ${reached} 次`,
  lineDetail: (approved: number, waiting: number, gifts: number, none: number) =>
    `通过 ${approved} · 待审核 ${waiting} · 送出礼品 ${gifts}${none > 0 ? ` · 作废 ${none}` : ''}`,
  lineLate: (late: number) => `超时 ${late}`,
  noLines: '这段时间没有走访',
  total: (held: number, approved: number, late: number) => `共 ${held} 次，已通过 ${approved}，超时 ${late}`
} as const

/** A month as a person says it, on China's clock. */
function localMonth(from: string): string {
  return localTime(from, 480).format('YYYY年M月')
}
