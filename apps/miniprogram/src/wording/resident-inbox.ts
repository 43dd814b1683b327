export const residentInboxWords = {
  noneText: '您的事有进展时，会在这里告诉您。',
  signedOut: '登录后，进展会在这里告诉您',
  signedOutText: '每一步都会有一条消息，不用打电话问。'
} as const
