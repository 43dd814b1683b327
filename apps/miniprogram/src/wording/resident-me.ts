export const residentMeWords = {
  title: '我的',
  noRoom: '还没有登记您的房屋',
  noRoomText: '请打值班电话或到前台登记房号。',
  signOut: '退出登录',
  signOutQuestion: '退出登录？',
  signOutText: '您提交的事都在，下次登录还能看到。',
  signOutWithPhotos: (count: number) => `还有 ${count} 张照片没传上，下次登录后会接着传。`,
  yes: '退出',
  no: '先不退',
  signedOut: '还没有登录',
  signedOutText: '登录后可以报修、投诉、咨询、看进展。'
} as const
