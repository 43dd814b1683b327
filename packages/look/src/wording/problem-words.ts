import { type CalendarFaultCode, plusMinutes, type RefusalCode, refusalCodes } from '@linying/domain'
import { timeSaidAt, type WallClock } from './clock-words.js'
import { refusalWords } from './refusal-words.js'

/** What can go wrong besides a refusal by the rules. Nothing is lost, and every sentence says what helps. */
export const problemWords = {
  malformed: '发送的内容不完整，请返回再试一次，您写的内容都在。',
  invalid: '有几处需要改一下，您写的内容都在。',
  unauthenticated: '请先登录，登录后接着做就行。',
  forbidden: '这里不对您开放，需要的话请联系客服。',
  'not-found': '没有找到，可能已经不在这里了。',
  'key-reused': '这次提交和之前的一次混在一起了，请返回再提交一次。',
  'too-large': '发送的内容太大了，请减少一些再试。',
  'unsupported-type': '发送的格式不对，请返回再试一次。',
  // of many who share an address, or of what one phone asks at once: nobody's fault whom it is told
  'too-many-requests': '现在忙不过来，请过一会儿再试，您写的内容都在。',
  'too-often.report': '您刚才已经报过好几件了，都收到了。请过一会儿再报；急事请点首页的“紧急”。',
  'too-often.urge': '您刚才已经催过几次了，物业都收到了。请过一会儿再催。',
  'too-often.note': '您刚才已经写过很多条了，物业都收到了。请过一会儿再发，您写的内容都在。',
  'too-often.act': '您刚才操作得太多了。请过一会儿再试，您写的内容都在。',
  unavailable: '服务暂时连不上，您写的内容都在，请稍后再试。',
  busy: '照片正在排队处理，已经收到，稍后会自动处理好。',
  'database.unavailable': '系统暂时忙不过来，您写的内容都在，请过一会儿再试。',
  internal: '我们这里出了点问题，您写的内容都在，请稍后再试。',
  offline: '没发出去，已为您保存。信号好时会自动再发。'
} as const

/** What is wrong with duty hours, or with a year's holidays. */
const calendarFaultWords: Readonly<Record<CalendarFaultCode, string>> = {
  'period.upside-down': '下班时间要晚于上班时间，请改一下。',
  'period.out-of-order': '请把时段按先后顺序排好。',
  'period.overlapping': '这个时段和前一个重叠了，请改一下。',
  'pattern.no-hours': '一周至少要有一个上班时段。',
  'make-up.day-off': '调休上班日要参照有上班时间的一天，请另选一天。',
  'date.other-year': '这个日期不是这一年的，请检查。',
  'date.twice': '这个日期写了两次，请去掉一个。',
  'date.in-both': '这个日期既是放假又是上班，请只留一个。'
}

/** What is wrong with one field. */
export const fieldProblemWords = {
  missing: '这里还没有填，请补上。',
  'wrong-type': '这里的内容格式不对，请重新填写。',
  'too-long': '写得太长了，请缩短一些。',
  'too-short': '写得太短了，请补充一些。',
  'too-many': '选得太多了，请减少几项。',
  'too-few': '选得太少了，请再加几项。',
  'too-big': '数字太大了，请改小一些。',
  'too-small': '数字太小了，请改大一些。',
  'unknown-choice': '没有这个选项，请重新选择。',
  'id.malformed': '编号不对，请返回重新打开。',
  'text.unprintable': '里面有无法保存的字符，请删掉后重新输入。',
  'text.empty': '请写一下情况，一两句话就可以。',
  'phone.malformed': '电话号码不对，请检查一下。',
  'quantity.malformed': '数量请写数字，小数最多三位，例如 1.5。',
  'ladder.upside-down': '后一级的提醒不能早于前一级，请改一下。',
  'instant.malformed': '时间格式不对，请重新选择。',
  'instant.out-of-range': '这个时间不合理，请重新选择。',
  'time.malformed': '钟点请按 08:30 这样填写。',
  'screen-code.malformed': '请输入岗位屏幕上的六位数字。',
  'date.malformed': '日期请按 2027-01-01 这样填写。',
  ...calendarFaultWords
} as const

/** What is wrong with a photo, or with its way to the store. The report or step itself is already safe. */
export const photoProblemWords = {
  'photo.empty': '照片是空的，请重新选择。',
  'photo.not-there': '找不到这张照片，请刷新页面。',
  'upload.malformed': '照片没有完整传到，请再试一次。',
  'upload.forged': '这次上传没有得到许可，请重新选择照片。',
  'upload.expired': '上传许可已过期，请再试一次。',
  'upload.not-as-signed': '传来的和登记的不是同一张，请重新选择照片。',
  'upload.taken': '这个位置已有另一张照片，请重新选择照片。',
  'link.forged': '照片链接无效，请刷新页面。',
  'link.expired': '照片链接已过期，请刷新页面。'
} as const

export type ProblemCode = keyof typeof problemWords
export type FieldProblemCode = keyof typeof fieldProblemWords
export type PhotoProblemCode = keyof typeof photoProblemWords

/**
 * The same with when it is welcome again: as a time where somebody has a clock to say it by, which stays true when it is read later; else as
 * how long that takes. Unit: seconds; what was begun counts whole.
 */
export function againSentence(code: string, seconds: number, clock?: WallClock): string {
  return problemSentence(code).replace('过一会儿', ` ${againWords(seconds, clock)}`)
}

/** The same where nobody had written anything: of what could not be read, or of signing in. */
export function nothingWritten(sentence: string): string {
  return sentence.replace(/，您写的内容都在(?=[，。])/, '')
}

/** Somebody did it too often for now, and may do it again: what she wrote is kept. */
export function isTooOften(code: string | undefined): boolean {
  return code?.startsWith('too-often.') ?? false
}

/** 15:20 以后; up to a minute is waited for, and not looked up. */
function againWords(seconds: number, clock: WallClock | undefined): string {
  if (seconds <= 60) return `${seconds} 秒后`
  const minutes = Math.ceil(seconds / 60)
  if (clock === undefined) return minutes < 60 ? `${minutes} 分钟后` : `${Math.ceil(minutes / 60)} 小时后`
  // the minute that it comes in has begun by then
  return `${timeSaidAt(plusMinutes(clock.now, seconds / 60 + 59 / 60), clock.now, clock.utcOffsetMinutes)} 以后`
}

/** The sentence for any code that a server of ours may send; a code from a newer server gets the general one. */
export function problemSentence(code: string): string {
  return sentences.get(code) ?? problemWords.internal
}

export function isRefusalCode(code: string): code is RefusalCode {
  return codes.has(code)
}

const codes: ReadonlySet<string> = new Set(refusalCodes)
const sentences: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...problemWords, ...fieldProblemWords, ...photoProblemWords, ...refusalWords })
)
