import type { Instant } from '@linying/domain'
import { useEffect, useRef, useState } from 'react'
import { every, now } from '../../../platform'

const hourMs = 3_600_000

/** The present, looked at each second within an hour of the due time and each minute otherwise; drawn anew only when what is said changes. */
export function useTicking(dueAt: Instant | undefined, say: (now: Instant) => string): Instant {
  const [, setSaid] = useState(() => say(now()))
  const latest = useRef(say)
  latest.current = say
  const present = now()
  const isNear = dueAt !== undefined && Math.abs(Date.parse(dueAt) - Date.parse(present)) < hourMs
  // time passes outside of React
  useEffect(() => {
    if (dueAt === undefined) return undefined
    return every(isNear ? 1_000 : 60_000, () => setSaid(latest.current(now())))
  }, [dueAt, isNear])
  return present
}
