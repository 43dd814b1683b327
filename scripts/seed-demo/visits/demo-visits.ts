import type { DemoVisit, DemoVisitAct } from './demo-visit.js'

const manager = '顾明远'

const approved = (afterHours: number, comment = ''): DemoVisitAct => ({ by: manager, afterHours, does: { action: 'approve', comment } })
const sentBack = (afterHours: number, comment: string): DemoVisitAct => ({ by: manager, afterHours, does: { action: 'sendBack', comment } })
const answered = (by: string, afterHours: number, text: string): DemoVisitAct => ({ by, afterHours, does: { action: 'answer', text } })
const corrected = (by: string, afterHours: number, text: string): DemoVisitAct => ({ by, afterHours, does: { action: 'correct', text } })
const denied = (by: string, afterHours: number, text: string): DemoVisitAct => ({ by, afterHours, does: { action: 'deny', text } })
const settled = (afterHours: number, upheld: boolean, text: string): DemoVisitAct => ({
  by: manager,
  afterHours,
  does: { action: 'settleDenial', upheld, text }
})

const checks = (...wrong: readonly string[]) =>
  ['燃气阀门', '电线插座', '药品够用', '求助按钮'].map(item => ({ item, ok: !wrong.includes(item) }))

const care = { community: '翠湖花园', kind: 'care', method: 'on_site' } as const
const post = { community: '翠湖花园', kind: 'patrol', method: 'post' } as const

/** Care visits and encounters at the post, in every state that a record can be in. Return visits are told with their complaints. */
export const demoVisits: readonly DemoVisit[] = [
  {
    ...care,
    name: '王秀兰 上门 血压',
    by: '周敏',
    daysAgo: 0,
    clock: '08:40',
    outcome: 'well',
    room: '2栋320',
    whom: '王秀兰',
    said: '身体挺好，就是楼道灯有点暗。',
    note: '儿子在外地，每周来电话。',
    gift: '绿植',
    checks: checks()
  },
  {
    ...care,
    name: '郑玉珍 上门 燃气',
    by: '陈晓燕',
    daysAgo: 1,
    clock: '10:20',
    outcome: 'needs_help',
    room: '1栋102',
    whom: '郑玉珍',
    said: '燃气阀门拧不动，想请人看看。',
    promise: { text: '请师傅来换燃气阀门', withinDays: 30 },
    checks: checks('燃气阀门')
  },
  { ...care, name: '冯桂芳 没人', by: '周敏', daysAgo: 1, clock: '15:10', outcome: 'unreachable', cared: '冯桂芳' },
  {
    ...care,
    name: '傅秀英 电话',
    by: '陈晓燕',
    method: 'phone',
    daysAgo: 4,
    clock: '09:30',
    outcome: 'well',
    room: '5栋101',
    whom: '傅秀英',
    said: '一切都好。'
  },
  {
    ...care,
    name: '王秀兰 上次 上门',
    by: '周敏',
    daysAgo: 15,
    clock: '09:00',
    outcome: 'well',
    room: '2栋320',
    whom: '王秀兰',
    said: '刚从医院复查回来，没什么事。',
    note: '药放在床头柜。',
    gift: '便民服务卡',
    checks: checks(),
    acts: [approved(5, '写得很清楚')]
  },
  {
    ...care,
    name: '郑玉珍 上次 上门',
    by: '陈晓燕',
    daysAgo: 16,
    clock: '10:00',
    outcome: 'needs_help',
    room: '1栋102',
    whom: '郑玉珍',
    said: '想要大字的缴费单。',
    checks: checks('求助按钮'),
    acts: [sentBack(6, '求助按钮怎么了？请写明。'), answered('陈晓燕', 9, '按钮没电了，已换电池。'), approved(20)]
  },
  {
    ...care,
    name: '朱德海 退回',
    by: '周敏',
    daysAgo: 1,
    clock: '09:15',
    outcome: 'needs_help',
    room: '2栋116',
    whom: '朱德海',
    said: '腿脚不便，买菜困难。',
    acts: [sentBack(5, '答应帮他什么了？请补充。')]
  },
  {
    ...care,
    name: '徐建华 退回 超时',
    by: '陈晓燕',
    daysAgo: 5,
    clock: '14:00',
    outcome: 'well',
    room: '1栋203',
    whom: '徐建华',
    said: '都好。',
    acts: [sentBack(4, '说得太简单，身体和家里情况请写一下。')]
  },
  {
    ...care,
    name: '傅秀英 异议',
    by: '周敏',
    daysAgo: 2,
    clock: '16:00',
    outcome: 'well',
    room: '5栋101',
    whom: '傅秀英',
    said: '精神很好。',
    acts: [denied('傅秀英', 20, '那天我在女儿家，没有人来过。')]
  },
  {
    ...care,
    name: '冯桂芳 作废',
    by: '陈晓燕',
    daysAgo: 12,
    clock: '11:00',
    outcome: 'well',
    room: '3栋101',
    whom: '冯桂芳',
    said: '都好。',
    acts: [denied('冯桂芳', 8, '我没有见到人，只接到一个电话。'), settled(26, true, '门禁没有记录，当事人承认只打了电话。')]
  },
  {
    ...care,
    name: '秦国栋 属实',
    by: '周敏',
    daysAgo: 10,
    clock: '10:30',
    outcome: 'declined',
    room: '2栋318',
    whom: '秦国栋',
    said: '说不用来看他。',
    acts: [denied('秦国栋', 6, '不记得有人来过。'), settled(24, false, '门口监控有记录，已给住户看过。'), approved(25)]
  },
  {
    ...care,
    name: '高敏 更正',
    by: '周敏',
    daysAgo: 7,
    clock: '09:40',
    outcome: 'well',
    room: '2栋219',
    whom: '高敏',
    said: '母亲出院在家。',
    acts: [approved(4), corrected('周敏', 30, '是她父亲出院，不是母亲。'), approved(40)]
  },
  {
    ...care,
    name: '经理 走访',
    by: manager,
    daysAgo: 3,
    clock: '17:00',
    outcome: 'well',
    room: '2栋320',
    whom: '王秀兰',
    said: '对保洁很满意。'
  },
  ...wutong(),
  { ...post, name: '停车 告知', by: '周敏', daysAgo: 0, clock: '07:20', outcome: 'told', topic: '停车', said: '问月租车位怎么办。' },
  {
    ...post,
    name: '快递 帮忙',
    by: '周敏',
    daysAgo: 0,
    clock: '07:35',
    outcome: 'helped',
    topic: '快递',
    whom: '一位老人',
    said: '帮忙把大件抬上楼。'
  },
  {
    ...post,
    name: '健身器材 登记',
    by: '陈晓燕',
    daysAgo: 1,
    clock: '17:25',
    outcome: 'registered',
    topic: '健身器材',
    said: '扭腰器松动，已登记。'
  },
  {
    ...post,
    name: '楼道灯 登记',
    by: '周敏',
    daysAgo: 2,
    clock: '07:15',
    outcome: 'registered',
    topic: '照明',
    said: '2栋三楼灯不亮。',
    acts: [approved(3)]
  },
  {
    ...post,
    name: '停水 告知',
    by: '陈晓燕',
    daysAgo: 2,
    clock: '18:10',
    outcome: 'told',
    topic: '停水',
    said: '周四上午停水。',
    acts: [approved(14)]
  },
  {
    ...post,
    name: '广场舞 告知',
    by: '周敏',
    daysAgo: 3,
    clock: '18:40',
    outcome: 'told',
    topic: '噪音',
    said: '请晚上八点半前结束。',
    acts: [approved(13)]
  },
  {
    ...post,
    name: '拐杖 帮忙',
    by: '陈晓燕',
    daysAgo: 5,
    clock: '07:50',
    outcome: 'helped',
    topic: '老人',
    whom: '傅秀英',
    gift: '便民服务卡',
    acts: [approved(9)]
  },
  {
    ...post,
    name: '充电桩 登记',
    by: '周敏',
    daysAgo: 6,
    clock: '17:40',
    outcome: 'registered',
    topic: '充电桩',
    said: '3号桩充不进电。',
    acts: [approved(16)]
  },
  {
    ...post,
    name: '钥匙 帮忙',
    by: '周敏',
    daysAgo: 8,
    clock: '18:20',
    outcome: 'helped',
    topic: '失物',
    said: '捡到钥匙，已归还。',
    acts: [approved(15)]
  }
]

function wutong(): readonly DemoVisit[] {
  const there = { community: '梧桐里', kind: 'care', method: 'on_site' } as const
  return [
    {
      ...there,
      name: '林佩佩 上门',
      by: '何静',
      daysAgo: 1,
      clock: '11:00',
      outcome: 'well',
      room: '2号楼302',
      whom: '林佩佩',
      said: '新装的门禁好用。'
    },
    {
      ...there,
      name: '林佩佩 上次',
      by: '许文婷',
      method: 'phone',
      daysAgo: 9,
      clock: '15:00',
      outcome: 'well',
      room: '2号楼302',
      whom: '林佩佩',
      said: '出差在外，家里没人。',
      acts: [approved(20)]
    },
    {
      ...there,
      name: '梧桐里 流动岗',
      kind: 'patrol',
      method: 'post',
      by: '何静',
      daysAgo: 4,
      clock: '17:30',
      outcome: 'told',
      topic: '垃圾分类',
      said: '问大件垃圾放哪里。'
    }
  ]
}
