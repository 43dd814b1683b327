import type { Instant } from '@linying/domain'

/** Whether another window of so many seconds, cut from the epoch, has begun since it was last asked. */
export function cutWindows(seconds: number): (now: Instant) => boolean {
  let present = -1
  return now => {
    const window = Math.floor(Date.parse(now) / 1000 / seconds)
    const isAnother = window !== present
    present = window
    return isAnother
  }
}
