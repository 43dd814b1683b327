/** The columns of a sheet of visits, in their order. Unit of width: letters. */
export const visitSheetColumns = {
  at: { title: '时间', width: 17 },
  community: { title: '小区', width: 14 },
  room: { title: '房号', width: 10 },
  ticket: { title: '工单', width: 14 },
  kind: { title: '类型', width: 8 },
  method: { title: '方式', width: 8 },
  outcome: { title: '结果', width: 10 },
  topic: { title: '什么事', width: 16 },
  visitor: { title: '走访人', width: 10 },
  whom: { title: '见到谁', width: 10 },
  said: { title: '说了什么', width: 60 },
  review: { title: '审核', width: 8 },
  denial: { title: '住户异议', width: 20 }
} as const
