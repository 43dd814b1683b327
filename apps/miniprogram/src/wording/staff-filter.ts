/** What every filter says, whatever it narrows. */
export const staffFilterWords = {
  title: '筛选',
  community: '小区',
  kind: '类型',
  show: '看结果',
  clear: '清除筛选'
} as const
