import type { ClientApp, DeviceKind, Side } from '@linying/domain'

/** 登录的设备, the same for residents and staff. */
export const devicesWords = {
  title: '登录的设备',
  link: '登录的设备',
  linkText: '看看您的账号在哪些手机、电脑上登录着',
  signedOut: '登录后可以看登录的设备',
  signedOutText: '您的账号在哪些手机、电脑上登录着，都能看到。',
  here: '您正在用的这一台',
  elsewhere: '其他登录的地方',
  none: '没有在别处登录',
  noneText: '您的账号只在这一台上登录着。',
  hint: '有不认识的，或手机丢了、不用了，点“退出这一台”。那一台马上不能再用您的账号。',
  place: { sides: { resident: '邻应', staff: '邻应员工' } satisfies Readonly<Record<Side, string>> },
  apps: { wechat: '微信', browser: '浏览器', unknown: '' } satisfies Readonly<Record<ClientApp, string>>,
  devices: {
    iphone: '苹果手机',
    ipad: '苹果平板',
    android_phone: '安卓手机',
    android_tablet: '安卓平板',
    harmony_phone: '鸿蒙手机',
    harmony_tablet: '鸿蒙平板',
    windows: 'Windows 电脑',
    mac: '苹果电脑',
    other_computer: '电脑',
    unknown: '不知道是什么设备'
  } satisfies Readonly<Record<DeviceKind, string>>,
  /** An iPad's browser says that it is a Mac. */
  macOrTablet: '苹果电脑或平板',
  since: (time: string) => `${time} 登录`,
  /** It is known to within a quarter of an hour. */
  used: (time: string) => `最近使用：${time} 前后`,
  more: (count: number) => `另外还有 ${count} 处没有列出，点“退出其他全部”一起退出。`,
  end: '退出这一台',
  endQuestion: (device: string) => `退出“${device}”？`,
  endText: '那一台马上不能再用您的账号，要用得重新登录。',
  ended: '那一台已退出',
  endOthers: '退出其他全部',
  endOthersQuestion: '退出其他全部？',
  endOthersText: '除了您正在用的这一台，别的手机、电脑都要重新登录。',
  endedOthers: '其他的都已退出',
  yes: '退出',
  no: '先不退',
  unsent: '现在连不上，还没有退出。等信号好了，再点一次。'
} as const
