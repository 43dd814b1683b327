export const inboxWords = {
  title: '消息',
  none: '还没有消息',
  unread: '新',
  readAll: '全部标为已读',
  more: '再看更早的',
  aboutVisit: (time: string) => `走访记录 · ${time}`,
  aboutImport: (time: string) => `批量导入 · ${time}`,
  about: ({ category, place, community, number, time }: Readonly<Record<'category' | 'place' | 'community' | 'number' | 'time', string>>) =>
    [place, category, community, number, time].filter(Boolean).join(' · ')
} as const
