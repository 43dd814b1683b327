export const residentInboxWords = {
  title: '消息',
  none: '还没有消息',
  noneText: '报修有进展时，会在这里告诉您。',
  signedOut: '登录后，进展会在这里告诉您',
  signedOutText: '每一步都会有一条消息，不用打电话问。',
  unread: '新',
  readAll: '全部标为已读',
  about: (number: string, time: string) => `${number} · ${time}`
} as const
