import type { Category } from '../ticket/category.js'
import { type Colleague, isAnyoneNamed } from './person-meant.js'
import { plainWords, widthless } from './plain-words.js'

export interface ComplaintSaid {
  readonly category: Category
  readonly text: string
  readonly demand: string
  readonly aboutWhom: string
}

/**
 * Whether a complaint may be about somebody of the staff, so that it begins restricted: it is about attitude, somebody wrote whom it is
 * about, or its words speak of staff, of how somebody behaved, or in letters that may spell a name. Errs towards yes: a person says no.
 * Our decision, 2026-11
 */
export function mayBeAboutSomebody({ category, text, demand, aboutWhom }: ComplaintSaid, staff: readonly Colleague[]): boolean {
  if (category === 'service_attitude' || aboutWhom.trim() !== '') return true
  const words = `${text}\n${demand}`
  const plain = plainWords(words)
  return telling.some(word => plain.includes(word)) || hasSpelling(words) || isAnyoneNamed(words, staff)
}

/** Words for people who work here, and for how somebody behaved. */
const telling = [
  '师傅',
  '工号',
  '工牌',
  '胸牌',
  '经理',
  '主管',
  '主任',
  '管家',
  '前台',
  '客服',
  '保安',
  '门卫',
  '门岗',
  '员工',
  '工作人员',
  '维修工',
  '电工',
  '水工',
  '保洁员',
  '态度',
  '辱骂',
  '骂人',
  '打人',
  '殴打',
  '恐吓',
  '威胁',
  '顶撞',
  '不耐烦',
  '推诿',
  '敷衍'
] as const

/** Two syllables or more in a row, as names are spelt: zhou min, ZHOUMIN, Wang jie. */
function hasSpelling(words: string): boolean {
  return spelling.test(widthless(words).normalize('NFD').replace(/\p{M}/gu, ''))
}

const initial = '(?:ZH|CH|SH|[BPMFDTNLGKHJQXRZCSYW])'
const final = '(?:IANG|IONG|UANG|ANG|ENG|ING|ONG|IAN|IAO|UAI|UAN|AI|EI|UI|AO|OU|IU|IE|UE|VE|ER|AN|EN|IN|UN|VN|IA|UA|UO|A|O|E|I|U|V)'
const spelling = new RegExp(`(?<![A-Z])${initial}${final}[\\s'’·.-]*(?:${initial}?${final})(?:[\\s'’·.-]*${initial}?${final})?(?![A-Z])`)
