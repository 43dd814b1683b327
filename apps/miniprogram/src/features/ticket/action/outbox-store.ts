import { create } from 'zustand'
import { readStored, writeStored } from '../../../platform'
import type { Sending } from './sending'

/**
 * Done by a person and not yet at the server. `refusedFor` is the problem's code, where the server said no later on, and `refusal` what was
 * said then: who was faster, or when there is another turn. An outbox of an older version has only the code.
 */
export type Waiting = Sending & { readonly refusedFor?: string; readonly refusal?: string }

type Outbox = { readonly waiting: readonly Waiting[] }

const storedUnder = 'action-outbox'
const format = 1

/** What was done where there was no signal, oldest first; it outlives the app. */
export const useOutbox = create<Outbox>(() => ({ waiting: readOutbox() }))

export function putInOutbox(sending: Sending): void {
  store([...useOutbox.getState().waiting, sending])
}

export function takeFromOutbox(eventId: string): void {
  store(useOutbox.getState().waiting.filter(({ body }) => body.eventId !== eventId))
}

export function markRefused(eventId: string, refusedFor: string, refusal: string): void {
  store(useOutbox.getState().waiting.map(item => (item.body.eventId === eventId ? { ...item, refusedFor, refusal } : item)))
}

function store(waiting: Outbox['waiting']): void {
  useOutbox.setState({ waiting })
  writeStored(storedUnder, { format, waiting })
}

function readOutbox(): Outbox['waiting'] {
  const stored = readStored(storedUnder)
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== format) return []
  // written by `store` in this same format
  return 'waiting' in stored ? (stored.waiting as Outbox['waiting']) : []
}
