/** Words of a member of staff's first page, keyed by queue. */
export const staffTodayWords = {
  title: '今日',
  queues: {
    mine: '我的单',
    pool: '可抢单',
    new: '新报修',
    unassigned: '待派单',
    toVerify: '待核实',
    toAnswer: '待答复',
    requests: '便民',
    late: '超时',
    emergencies: '紧急',
    complaints: '投诉',
    underway: '维修中',
    followUp: '二次跟进',
    toCall: '待回访',
    toConfirm: '待确认'
  },
  empty: {
    mine: { title: '手上没有单', text: '可以到“可抢单”里看看。' },
    pool: { title: '现在没有可抢的单', text: '有适合您工种的新单会出现在这里。' },
    new: { title: '新报修都接了', text: '有新的会马上出现在这里。' },
    unassigned: { title: '没有等派单的', text: '接单以后请在这里派给师傅。' },
    toVerify: { title: '新投诉都核实了', text: '有新投诉会出现在这里，请先联系住户核实。' },
    toAnswer: { title: '没有等答复的咨询', text: '住户问了问题会出现在这里。' },
    requests: { title: '没有要办的便民服务', text: '住户请人帮忙会出现在这里。' },
    late: { title: '没有超时的单', text: '说好的时间都还来得及。' },
    emergencies: { title: '没有紧急报修', text: '一有紧急情况，会马上出现在这里。' },
    complaints: { title: '没有在处理的投诉', text: '核实过的投诉会出现在这里，直到处理好。' },
    underway: { title: '没有在修的单', text: '师傅接下以后会出现在这里。' },
    followUp: { title: '没有要二次跟进的', text: '住户不满意，或者不止一次说没解决，会出现在这里。' },
    toCall: { title: '没有要打电话的', text: '完工一天还没确认的会出现在这里，请打给住户问一问。' },
    toConfirm: { title: '没有等住户确认的单', text: '处理好、答复好以后会出现在这里。' }
  },
  more: '再看后面的',
  atLeast: (count: number) => `${count}+`,
  register: '登记',
  scan: '扫码',
  notATicketCode: '这不是邻应单子的二维码。',
  notForYou: '这张单不在您负责的小区。',
  noQueues: '您的岗位没有要处理的单',
  noQueuesText: '需要的话请联系系统管理员。'
} as const
