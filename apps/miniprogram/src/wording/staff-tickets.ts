export const staffTicketsWords = {
  title: '工单',
  kind: '哪一类事',
  status: '进度',
  category: '类别',
  department: '负责部门',
  technician: '师傅',
  pastEta: '过了约定时间',
  /** Where nobody on the list bears the name of whom it is narrowed to. */
  onePerson: '一个人手上的',
  risk: '要留意的',
  search: '搜单号、地点、内容、人名',
  copyLink: '复制这个列表的链接',
  linkCopied: '链接已复制，同事打开看到的是同样的条件。',
  noFilter: '全部工单',
  none: '没有这样的单',
  noneText: '换个条件试试。',
  columns: { number: '单号', place: '地点', what: '事情', how: '进展', due: '时限', technician: '师傅', reportedAt: '提交时间' }
} as const
