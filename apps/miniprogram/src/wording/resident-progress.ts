export const residentProgressWords = {
  title: '办理进度',
  number: (number: string) => `单号 ${number}`,
  about: (community: string, place: string, category: string) => `${community} · ${place} · ${category}`,
  timeline: '全部经过',
  signIn: '是您家的事？登录看全部',
  office: (phone: string) => `打电话给物业 ${phone}`,
  badge: (badge: string) => `工号 ${badge}，上门时请核对工牌`,
  private: '这张单要登录后才能看',
  privateText: '投诉、咨询和便民只给本户看。登录后就能看到进展。',
  unreadable: '这个二维码不是邻应的单子',
  unreadableText: '请扫单子上的二维码，或打物业电话询问。'
} as const
