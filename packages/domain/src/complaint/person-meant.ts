import { surnameOf } from '../people/masking.js'
import { plainWords, widthless } from './plain-words.js'

/** Somebody who works or has worked in the community. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly badge: string
}

/**
 * Whom of the staff a complaint seems to mean: by the whole name however it is spaced, the badge behind 工号, a given name, or a surname
 * with 师傅, 姐, 小 …; null where nobody or more than one fits. A help for whoever sorts it out, and hidden from that person at once; who
 * may read it never depends on this guess, see `mayBeAboutSomebody`.
 * Our decision, 2026-11.
 */
export function personMeant(words: string, staff: readonly Colleague[]): string | null {
  const plain = plainWords(words)
  const closely = staff.filter(({ name, badge }) => hasName(plain, name) || hasBadge(words, badge))
  return onlyOneOf(closely) ?? (closely.length === 0 ? onlyOneOf(staff.filter(one => isCalled(plain, one))) : null)
}

/** Whether somebody of the staff is named in any of these ways, one or several. */
export function isAnyoneNamed(words: string, staff: readonly Colleague[]): boolean {
  const plain = plainWords(words)
  return staff.some(one => hasName(plain, one.name) || hasBadge(words, one.badge) || isCalled(plain, one))
}

function hasName(plain: string, name: string): boolean {
  const whole = plainWords(name)
  return whole !== '' && plain.includes(whole)
}

/** 工号 A1 is not 工号 A11. */
function hasBadge(words: string, badge: string): boolean {
  const said = widthless(words).matchAll(/(?:工号|工牌|胸牌|编号)[\s:：是为]*([0-9A-Z-]+)/g)
  return [...said].some(([, number]) => number === widthless(badge))
}

/** 王师傅, 王姐, 小王, or 秀兰 alone. */
function isCalled(plain: string, { name }: Colleague): boolean {
  const whole = plainWords(name)
  const surname = surnameOf(whole)
  const given = whole.slice(surname.length)
  if (surname === '') return false
  if ([...given].length > 1 && plain.includes(given)) return true
  return before.some(word => plain.includes(`${word}${surname}`)) || after.some(word => plain.includes(`${surname}${word}`))
}

/** What people say before a surname, and behind it. Our decision, 2026-11, by how residents write. */
const before = ['小', '老', '阿'] as const
const after = ['师傅', '姐', '哥', '叔', '姨', '嫂', '工', '总', '队', '经理', '主管', '主任', '管家', '小姐', '女士', '先生'] as const

/** The same person may hold several posts. */
function onlyOneOf(meant: readonly Colleague[]): string | null {
  const [first] = meant
  return first !== undefined && meant.every(({ id }) => id === first.id) ? first.id : null
}
