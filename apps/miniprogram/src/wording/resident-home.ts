export const residentHomeWords = {
  title: '邻应',
  greeting: '家里有事，说一声',
  promise: '谁接单、谁上门、几点到、修到哪一步，每一步都看得到。',
  report: '报修',
  reportText: '水电、门窗、电梯，坏了就说',
  complaint: '投诉',
  consultation: '咨询',
  convenience: '便民',
  emergency: '紧急',
  call: '24 小时电话',
  signIn: '登录',
  chooseRoom: '看哪一套房',
  noRoom: '还没有登记您的房屋',
  noRoomText: '请打值班电话或到前台登记房号，登记后就能在这里办事。',
  openMatters: '正在办的事',
  noneOpen: '现在没有正在办的事',
  noneOpenText: '您说的每件事，谁在办、几点前有结果，都会写在这里。',
  unread: (count: number) => `${count} 条新消息`,
  unreadText: '点开看看有什么进展',
  howItGoes: '报修之后',
  steps: [
    { icon: 'check', title: '接单', detail: '客服看过就接单，您会看到接单的时间' },
    { icon: 'me', title: '派单', detail: '哪位师傅来、怎么联系，写得清清楚楚' },
    { icon: 'route', title: '上门', detail: '出发和到达都有时间' },
    { icon: 'camera', title: '维修', detail: '每一步附现场照片和用料' },
    { icon: 'star', title: '您来确认', detail: '您说解决了才算办结，没解决就接着修' }
  ]
} as const
