export const residentTicketsWords = {
  search: '搜单号、地点、内容',
  noneFound: '没有找到这样的事',
  title: '我的事项',
  open: '进行中',
  over: '已结束',
  noneOpen: '没有进行中的事',
  noneOpenText: '家里或楼里有事，说一声就行。',
  noneOver: '还没有结束的事',
  more: '看更早的',
  report: '报修',
  signIn: '登录看我的事项',
  signedOut: '登录后，您提交的事和进展都在这里',
  signedOutText: '不登录也可以扫单子上的二维码看进度。',
  /** Below the sentence that says how it stands. */
  about: ({ kind, number, category, place, reported }: Readonly<Record<'kind' | 'number' | 'category' | 'place' | 'reported', string>>) =>
    `${kind} ${number} · ${category} · ${place} · ${reported} 提交`,
  standings: { joined: '一起报的', newcomer: '之前住户报的' }
} as const
