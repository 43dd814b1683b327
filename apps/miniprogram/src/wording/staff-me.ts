export const staffMeWords = {
  title: '我的',
  posts: '我的岗位',
  badge: (badge: string) => `工号 ${badge}`,
  noPosts: '还没有给您安排岗位',
  noPostsText: '请联系系统管理员。',
  work: '工作设置',
  risks: '风险看板',
  risksText: '超时、快到期、完工没确认的，分别在谁手上',
  policies: '时限',
  policiesText: '多久接单、核实、反馈、办结，超时告诉谁',
  calls: '通话记录',
  callsText: '看电话接得怎么样，记一通来电',
  signOut: '退出登录',
  signOutQuestion: '退出登录？',
  signOutText: '没发出的步骤和照片会留在手机里，下次登录后接着发。',
  yes: '退出',
  no: '先不退'
} as const
