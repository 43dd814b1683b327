export const staffInboxWords = {
  title: '消息',
  none: '还没有消息',
  noneText: '有新单、有变化时，会在这里告诉您。',
  unread: '新',
  about: (number: string, time: string) => `${number} · ${time}`
} as const
