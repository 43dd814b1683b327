import type { Kind } from '@linying/domain'

const titles: Readonly<Record<Kind, string>> = {
  repair: '报修单',
  complaint: '投诉单',
  consultation: '咨询单',
  convenience: '便民单',
  emergency: '紧急单'
}

export const staffTicketWords = {
  title: '工单',
  titles,
  firstHandler: (name: string) => `首接负责人：${name}，负责到底`,
  offer: (name: string) => `申请的服务：${name}`,
  complaint: '投诉要点',
  demand: '诉求',
  aboutWhom: '涉及',
  department: '责任部门',
  details: '核实',
  detailsConfirmed: '已和住户核实',
  detailsOpen: '还没和住户核实',
  subtasks: '部门协办',
  answered: (answer: string) => `答复：${answer}`,
  answeredInTime: '已答复',
  answeredLate: '已答复（超时）',
  linked: '关联的单',
  timeline: '全部经过',
  headHash: '记录指纹',
  copyHeadHash: '复制记录指纹',
  headHashText: '每条记录都和前一条连在一起，改动任何一条，这个指纹就对不上。',
  photosPublic: '住户同意扫码的人看照片',
  photosPrivate: '照片不给扫码的人看',
  cancelWished: '住户申请取消，请先联系住户。'
} as const
