/** Words of what a resident said of the service. */
export const ratingWords = {
  reported: '电话代报',
  reply: (name: string | null, text: string | null) => `${name ?? '物业经理'}回复：${text ?? '这段内容已按要求删除。'}`,
  resident: {
    title: '您的评价',
    saidAt: (time: string) => `${time} 评价`,
    changedAt: (time: string) => `${time} 改过，以这次为准；之前的评价在“全部经过”里。`,
    change: '修改评价',
    changeableUntil: (day: string) => `${day} 前可以修改。`
  },
  staff: {
    title: '住户的评价',
    saidAt: (time: string) => `${time} 评价`,
    changedAt: (time: string) => `${time} 改过，以这次为准；之前的评价在“全部经过”里。`
  }
} as const
