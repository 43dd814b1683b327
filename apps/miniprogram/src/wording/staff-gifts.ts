/** Words of the small things that visitors bring. */
export const staffGiftsWords = {
  title: '走访小礼品',
  link: '小礼品库存',
  intro: '走访时送出的，会自动从这里减去。',
  left: (stock: number, unit: string) => (stock === 0 ? '送完了' : `还有 ${stock} ${unit}`),
  none: '还没有小礼品',
  noneText: '加上以后，走访时就能选。',
  add: '加一样',
  change: '修改',
  name: '名称',
  nameHint: '例如“绿植”。',
  nameMissing: '请写一个名称。',
  unit: '怎么计数',
  unitHint: '例如“盆”“张”“个”。',
  unitMissing: '请写一个计数的词。',
  stock: '现在有多少',
  stockMissing: (most: number) => `请填 0 到 ${most} 之间的整数。`,
  save: '保存',
  saved: '已保存，走访时就能选。',
  forManagers: '这里由物业经理维护',
  forManagersText: '需要添加的话，请联系物业经理。'
} as const
