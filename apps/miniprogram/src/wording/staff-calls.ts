/** Words of the log of calls, and of the form that adds to it. */
export const staffCallsWords = {
  title: '通话记录',
  periods: { today: '今天', week: '本周' },
  shown: { all: '全部来电', missed: '只看未接' },
  community: '哪个小区',
  figures: {
    answered: '接通',
    inTime: (seconds: number) => `${seconds}秒内接起`,
    handedOver: '转后备',
    missed: '未接'
  },
  target: (seconds: number, rings: number) => `目标：${rings} 声铃响或 ${seconds} 秒内接起，来不及就转后备客服。`,
  calls: (count: number) => `共 ${count} 通来电`,
  median: (seconds: number) => `接起前一般等 ${seconds} 秒`,
  afterHours: (calls: number, share: string) => `下班后和周末来电 ${calls} 通，接通 ${share}`,
  share: (percent: number) => `${percent}%`,
  answeredBy: (name: string) => `${name}接起`,
  answeredBySomebody: '有人接起',
  missed: '没接到',
  late: '接晚了',
  inTime: '及时',
  waited: (seconds: number) => `等了 ${seconds} 秒`,
  rang: (seconds: number) => `响了 ${seconds} 秒`,
  handedOver: (ring: number) => `响 ${ring} 声后转后备`,
  about: (number: string) => `关于 ${number}`,
  sources: { hand: '手工记录', import: '话单导入', pbx: '电话系统' },
  none: { all: '这段时间没有来电', missed: '没有未接来电' },
  noneText: '电话系统的来电会自动出现；座机和手机接的，请点“记一通来电”。',
  logCall: '记一通来电',
  forDesk: '通话记录由客服来记',
  forDeskText: '需要查看的话，请联系客服主管。'
} as const
