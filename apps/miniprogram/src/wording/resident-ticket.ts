import type { Kind } from '@linying/domain'

const isItSolved: Readonly<Record<Kind, string>> = {
  repair: '修好了吗？',
  emergency: '修好了吗？',
  complaint: '问题解决了吗？',
  consultation: '您的问题答清楚了吗？',
  convenience: '办好了吗？'
}

const untilSolved = '您说解决了才算办结；没解决，我们接着办。'
const isItSolvedText: Readonly<Record<Kind, string>> = {
  repair: untilSolved,
  emergency: untilSolved,
  complaint: untilSolved,
  consultation: '您说清楚了才算答完；没说清楚，我们再答。',
  convenience: '您说办好了才算办完；没办好，我们接着办。'
}

export const residentTicketWords = {
  title: '办理进展',
  number: (number: string) => `单号 ${number}`,
  arrival: (deadline: string, left: string) => `约定 ${deadline}到，${left}`,
  states: { done: '已完成', now: '正在这一步', ahead: '还没到' },
  milestone: (label: string, state: string) => `${label}：${state}`,
  technician: '您的师傅',
  badge: (badge: string) => `工号 ${badge}，上门时请核对工牌`,
  callTechnician: (name: string) => `打电话给${name}`,
  isItSolved,
  isItSolvedText,
  kept: '您说的已经记下',
  keptText: '一起报的邻居家还没好。都好了，或者他家另外处理了，就按您说的办结，您不用再说一遍。您家又不好了，请告诉我们。',
  saidForHer: {
    denyDetails: { title: '客服记录：已和您核实过', text: '如果没有人联系过您，请告诉我们，会重新计时、重新和您核实。' },
    deny: { title: '客服记录了您的意思', text: '这是客服联系后代您记下的。如果您没有这么说，请告诉我们，代报就不算数。' }
  },
  sendRating: '提交评价',
  code: '这张单的二维码',
  codeText: '扫一扫就能看进度，不用登录。看不到您家的房号、电话和您写的内容。',
  codeTextPrivate: '扫一扫打开这件事。只有您家的人登录后看得到。',
  showCode: '放大、保存、发给家人',
  report: '我提交的内容',
  severity: (severity: string) => `严重程度：${severity}`,
  demand: (demand: string) => `希望：${demand}`,
  aboutWhom: (person: string) => `关于：${person}`,
  restricted: '现在只有主管和物业经理能看到这件投诉，查清说的是谁以前，其他员工都看不到。',
  erased: '这段内容已按要求删除。',
  appointments: '方便上门的时间',
  contact: (name: string, phone: string) => `联系人 ${name} ${phone}`,
  photosPublic: '扫码的人可以看到照片',
  photosPrivate: '扫码的人看不到照片',
  timeline: '全部经过',
  joined: { title: '邻居报的同一件事', text: '您家报的那张单并到了这里，一起处理。您看得到进度，看不到邻居家写的内容。' },
  newcomer: { title: '您家里正在处理的事', text: '这是您搬来之前报的，还没办完。您看得到进度和约好的时间。' },
  movedOut: { title: '您已经搬离这里', text: '搬走以后的记录不再显示；您当时写的内容和最后的结果仍然看得到。' },
  wentOut: { title: '您家已退出这件事', text: '一起报的邻居还在等，我们照常处理。' },
  saidSolvedHere: '您说：我家好了。',
  saidNotSolvedHere: '您说：我家还没好，客服已经知道。',
  signIn: '登录后查看这张单',
  signInText: '登录后能看到全部经过，也可以催单、确认和评价。'
} as const
