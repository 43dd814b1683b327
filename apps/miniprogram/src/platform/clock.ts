import type { Instant } from '@linying/domain'

/** The only clock of the app; a device's clock may be wrong, so the server bounds what it is told. */
export function now(): Instant {
  return new Date().toISOString()
}

/** Calls every so many milliseconds until the returned function is called. */
export function every(milliseconds: number, tick: () => void): () => void {
  const timer = setInterval(tick, milliseconds)
  return () => clearInterval(timer)
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
