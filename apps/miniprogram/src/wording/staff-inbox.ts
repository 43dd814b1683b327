export const staffInboxWords = { noneText: '有新单、有变化时，会在这里告诉您。' } as const
