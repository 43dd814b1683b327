import { limits } from '../limits.js'
import type { Refusal } from '../refusal.js'

/** What a visitor looks at, in a community's own words. */
export interface CareCheckList {
  readonly items: readonly string[]
  readonly source: string
}

/** Until a manager changes it. Source: SP-14 says that the list is the community's; these are our decision, 2026-11. */
export const defaultCareChecks: CareCheckList = {
  items: ['水电气安全', '药品够用、没过期', '门窗和锁', '地面防滑、走道通畅', '精神和身体状态', '紧急联系人电话能打通'],
  source: 'SP-14, our decision'
}

/** Why a list cannot be used; undefined where it can. Refuses: 'care.check-empty', 'care.check-twice', 'care.checks-missing' */
export function faultInChecks(items: readonly string[]): Refusal | undefined {
  if (items.length === 0 || items.length > limits.visitChecks) return { code: 'care.checks-missing', pointer: '/items' }
  const trimmed = items.map(item => item.trim())
  const empty = trimmed.indexOf('')
  if (empty >= 0) return { code: 'care.check-empty', pointer: `/items/${empty}` }
  const twice = trimmed.findIndex((item, index) => trimmed.indexOf(item) < index)
  return twice >= 0 ? { code: 'care.check-twice', pointer: `/items/${twice}` } : undefined
}
