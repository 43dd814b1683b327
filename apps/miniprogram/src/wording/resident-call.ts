export const residentCallWords = {
  title: '24 小时值班电话',
  urgent: '有急事直接打电话，不用先填单。',
  call: (community: string, phone: string) => `${community} ${phone}`,
  callShort: '有急事，打 24 小时值班电话',
  failed: '电话没有读到，网络恢复后会显示在这里。'
} as const
