export const residentProgressWords = {
  title: '维修进度',
  number: (number: string) => `单号 ${number}`,
  about: (community: string, place: string, category: string) => `${community} · ${place} · ${category}`,
  timeline: '全部经过',
  signIn: '是您家的报修？登录看全部',
  office: (phone: string) => `打电话给物业 ${phone}`,
  badge: (badge: string) => `工号 ${badge}，上门时请核对工牌`,
  unreadable: '这个二维码不是报修单的码',
  unreadableText: '请扫维修单上的二维码，或打物业电话询问。'
} as const
