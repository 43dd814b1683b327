import type { PartOfDay } from '../resident/reporting/parts-of-day'

/** What all forms have in common. */
export const residentReportWords = {
  place: '在哪里',
  placeMissing: '请选一下在哪里。',
  publicPlace: '公共区域',
  noPublicPlaces: '这个小区还没有登记公共区域，请在下面写清楚位置。',
  photos: '照片（可以不拍）',
  textMissing: '请写一下情况，一两句话就可以。',
  textTooLong: (limit: number) => `最多 ${limit} 字，请缩短一些。您写的都还在。`,
  contactName: '联系人',
  contactPhone: '联系电话',
  contactHint: '师傅上门前会打这个电话。',
  appointments: '什么时候方便上门（可以不选）',
  appointmentsHint: (limit: number) => `最多选 ${limit} 个时间段，师傅会尽量按您的时间来。`,
  appointmentsFull: (limit: number) => `已选满 ${limit} 个时间段，去掉一个再选。`,
  removeTime: '去掉',
  parts: { morning: '上午', afternoon: '下午', evening: '晚上' } satisfies Readonly<Record<PartOfDay, string>>,
  partWithHours: (part: string, from: string, to: string) => `${part} ${from}–${to}`,
  consent: '扫码的人能看到我的照片吗',
  consentNo: '不能，只给自己和物业看',
  consentYes: '可以看到',
  consentOfPublicPlace: '这是公共区域，扫码的人也能看到照片。请尽量不要拍到别人的脸和车牌。',
  consentHint: '每张单有一个二维码，扫了能看进度。您家的房号、姓名、电话和您写的内容，扫码的人都看不到。',
  draftKept: '没写完也没关系，下次打开还在。',
  photosGone: (count: number) => `上次选的 ${count} 张照片已不在手机里，请重新拍一下。`,
  arrivedBefore: '刚才那次已经送到了。后来改的文字放在“留言”里，点开就能发。',
  signInText: '登录后会记住您的房号，不用再填地址。',
  noRoom: '还没有登记您的房屋',
  noRoomText: '请打值班电话说，或到前台登记房号。'
} as const
