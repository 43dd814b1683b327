/** Words of a member of staff's first page, keyed by queue. */
export const staffTodayWords = {
  title: '今日',
  queues: {
    mine: '我的单',
    pool: '可抢单',
    new: '新报修',
    unassigned: '待派单',
    late: '过了时间',
    underway: '处理中',
    toConfirm: '待确认'
  },
  empty: {
    mine: { title: '手上没有单', text: '可以到“可抢单”里看看。' },
    pool: { title: '现在没有可抢的单', text: '有适合您工种的新单会出现在这里。' },
    new: { title: '新报修都接了', text: '有新的会马上出现在这里。' },
    unassigned: { title: '没有等派单的', text: '接单以后请在这里派给师傅。' },
    late: { title: '没有过了时间的单', text: '说好几点到的，都还在时间里。' },
    underway: { title: '没有在处理的单', text: '师傅接下以后会出现在这里。' },
    toConfirm: { title: '没有等住户确认的单', text: '师傅完工以后会出现在这里。' }
  },
  atLeast: (count: number) => `${count}+`,
  register: '登记',
  scan: '扫码',
  notATicketCode: '这不是报修单的二维码。',
  notForYou: '这张单不在您负责的小区。',
  noQueues: '您的岗位没有要处理的单',
  noQueuesText: '需要的话请联系系统管理员。'
} as const
