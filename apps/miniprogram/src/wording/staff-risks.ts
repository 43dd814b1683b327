import type { Risk } from '@linying/domain'

export const staffRisksWords = {
  title: '风险看板',
  allCommunities: '全部小区',
  numbers: { late: '已超时', due_soon: '1 小时内到期', unconfirmed: '完工未确认' } satisfies Record<Risk, string>,
  none: {
    late: '没有超时的',
    due_soon: '1 小时内没有到期的',
    unconfirmed: '没有等住户确认的'
  } satisfies Record<Risk, string>,
  noneText: '下拉可以刷新。',
  by: { communities: '按小区', departments: '按部门', people: '按人' },
  nobody: '还没有人接手',
  count: (count: number) => `${count} 件`,
  seeAll: '看全部',
  watchersOnly: '这里给主管和物业经理看',
  watchersOnlyText: '您的工单在“今日”里。'
} as const
