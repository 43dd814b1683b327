import type { Instant } from '@linying/domain'
import { now, readStored, removeStored, writeStored } from '../../platform'

export type Cached<T> = { readonly data: T; readonly etag: string | undefined; readonly readAt: Instant }

/** Raised when an answer's shape changes, so that an older app's answers are not read as today's. */
const format = 1

/** Answers kept for times without network. Unit: answers; the one not read for longest makes room. Our decision. */
const mostKept = 40

const namesUnder = 'cache-names'

/** What was answered last, and when; undefined where nothing is kept. `T` is what was kept under this name. */
export function findCached<T>(name: string): Cached<T> | undefined {
  const stored = readStored(keyOf(name))
  // written below by this very format of the app, from an answer that the server had checked
  return isEntry(stored) ? (stored.cached as Cached<T>) : undefined
}

export function keepCached<T>(name: string, data: T, etag?: string): Cached<T> {
  const cached = { data, etag, readAt: now() }
  const names = [name, ...keptNames().filter(kept => kept !== name)]
  for (const old of names.slice(mostKept)) removeStored(keyOf(old))
  writeStored(namesUnder, names.slice(0, mostKept))
  writeStored(keyOf(name), { format, cached })
  return cached
}

/** Signing out leaves nothing of a person on the device. */
export function forgetCached(): void {
  for (const name of keptNames()) removeStored(keyOf(name))
  removeStored(namesUnder)
}

function keyOf(name: string): string {
  return `cache:${name}`
}

function keptNames(): readonly string[] {
  const names = readStored(namesUnder)
  return Array.isArray(names) ? names.filter(name => typeof name === 'string') : []
}

function isEntry(stored: unknown): stored is { readonly cached: unknown } {
  return typeof stored === 'object' && stored !== null && 'format' in stored && stored.format === format && 'cached' in stored
}
