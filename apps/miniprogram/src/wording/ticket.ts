import type { Kind } from '@linying/domain'

const reported: Readonly<Record<Kind, string>> = {
  repair: '报修内容',
  complaint: '投诉内容',
  consultation: '咨询内容',
  convenience: '申请内容',
  emergency: '紧急情况'
}

/** Words around a ticket that both variants show. */
export const ticketWords = {
  search: '搜索',
  report: '报修内容',
  reported,
  erased: '内容已按要求删除',
  photo: '现场照片',
  enlarge: '看大图',
  photoPending: '照片正在审核',
  photosMissing: (missing: number) => `还有 ${missing} 张照片没传到`,
  noPhoto: (reason: string) => `没有照片：${reason}`,
  appointments: '方便上门的时间',
  contact: '联系人',
  call: '打电话',
  badge: (badge: string) => `工号 ${badge}`,
  notTakenYet: '已派单，等师傅接下',
  code: '进度二维码',
  codeHint: '谁扫都能看到修到哪一步，看不到门牌和电话。',
  timeline: '全部经过',
  materials: '用料',
  quantity: (quantity: string, unit: string) => `${quantity} ${unit}`,
  whoCanHelp: '可以找谁解决',
  spokenWith: (whom: string) => `联系的是${whom}`,
  corrected: '这条记录后来有更正',
  corrects: (title: string) => `更正的是：${title}`,
  failedText: '网络不太好，记录都在，请再试一次。',
  who: (name: string, role: string) => (name === '' ? role : `${role} ${name}`),
  deviceTime: (time: string) => `手机时间 ${time}`,
  serverTime: (time: string) => `收到时间 ${time}`,
  timeDoubtful: '手机时间不可信',
  eventNumber: (seq: number) => `第 ${seq} 条`
} as const
