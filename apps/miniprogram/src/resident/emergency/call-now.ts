import { makeCall, toast } from '../../platform'
import { residentEmergencyWords as words } from '../../wording/resident-emergency'

/** Dials; where the device cannot, she is told the number to dial herself. */
export function callNow(phone: string): Promise<void> {
  return makeCall(phone).catch(() => toast(words.callYourself(phone)))
}
