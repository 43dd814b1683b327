import type { Scan } from './scan-code'

// a page outside WeChat has no scanner; the phone's camera opens the code's link by itself
export const canScanCodes: boolean = false

export async function scanCode(): Promise<Scan> {
  return { kind: 'unavailable' }
}
