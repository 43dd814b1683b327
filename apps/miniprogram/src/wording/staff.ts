/** Words that several pages of the staff variant share. */
export const staffWords = {
  employeesOnly: '供物业员工使用',
  residentsGoElsewhere: '如果您是住户，请打开“邻应”报修和查看进度。',
  signIn: '员工登录',
  urged: (count: number) => `催过 ${count} 次`,
  reopened: (count: number) => `重开过 ${count} 次`,
  reportedAt: (time: string) => `${time} 提交`,
  technician: (name: string) => `${name}负责`,
  callToAsk: '打电话确认',
  more: '再看更早的'
} as const
