import { defaultCallRules, isInTime, maskPhone, maySeeCallers, type StaffRole } from '@linying/domain'
import type { CallRow } from './call-store.js'

export interface CallView extends CallRow {
  readonly answered: boolean
  /** Picked up as soon as promised. Source: SP-3 */
  readonly inTime: boolean
}

/** A call as deep as these roles may see it: the caller's number is masked to whoever does not call back. */
export function callView(row: CallRow, roles: readonly StaffRole[]): CallView {
  const answered = row.answeredAt !== null
  const { waitingSeconds, callerPhone } = row
  return {
    ...row,
    callerPhone: maySeeCallers(roles) ? callerPhone : maskPhone(callerPhone),
    answered,
    inTime: isInTime({ answered, waitingSeconds }, defaultCallRules)
  }
}
