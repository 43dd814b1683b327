/** What only the page behind a QR code says; everything else comes from `look`. */
export const pageWords = {
  service: '邻应',
  progress: (kind: string) => `${kind}进度`,
  pathLabel: '走到哪一步',
  technicianLabel: '维修师傅',
  badge: '工号',
  expected: '预计到达',
  timelineLabel: '全部经过，最新的在最上面',
  earlier: (count: number) => `更早的记录（还有 ${count} 条）`,
  earlierTitle: '更早的记录',
  newest: '回到最新进度',
  reportedAt: '报修时间',
  recordedAt: '补记于',
  photo: '现场照片',
  photoPending: '照片检查中',
  call: '打客服电话',
  callPrinted: '客服电话',
  privacy: '本页不显示住户的姓名、房号和电话。',
  seenAt: '查看时间',
  cutOff: '现在连不上，显示的是之前的进度；恢复后会自动更新。'
} as const

/** What only the page behind a patrol post's code says. */
export const patrolPageWords = {
  kind: '流动岗',
  what: '客服会在这里值守。报修、投诉、咨询、帮忙拿东西，都可以当面说，当场登记。',
  hours: '值守时间',
  call: '打 24 小时客服电话',
  privacy: '本页不显示值守人员的姓名和电话。',
  forStaff: '物业人员签到'
} as const

/** Pages that have no progress to show. */
export const noticeWords = {
  codeNotFound: {
    title: '没有找到这张单',
    says: '二维码可能已经换过，或者链接没有抄全。',
    helps: '请重新扫一次最新的二维码，或打物业客服电话，报上单号就能查。'
  },
  signIn: {
    title: '请登录后查看',
    says: '这类事情只给当事住户看，网页上不公开。',
    helps: '请用微信扫这个二维码，在“邻应”小程序里登录后查看。'
  },
  tooMany: {
    title: '请稍等一下',
    says: '您这个网络里，这一分钟打开的次数太多了。',
    helps: '最多一分钟，会自动再打开；着急的话请打物业客服电话。'
  },
  postNotFound: {
    title: '没有找到这个流动岗',
    says: '二维码可能已经换过，或者这个岗位撤了。',
    helps: '有事请打物业客服电话，或在“邻应”小程序里提交。'
  },
  postUnavailable: {
    title: '现在打不开',
    says: '服务暂时连不上，值守不受影响。',
    helps: '请过一两分钟再刷新；着急的话请打物业客服电话。'
  },
  unavailable: {
    title: '现在打不开',
    says: '服务暂时连不上，维修不受影响。',
    helps: '请过一两分钟再刷新；着急的话请打物业客服电话。'
  }
} as const
