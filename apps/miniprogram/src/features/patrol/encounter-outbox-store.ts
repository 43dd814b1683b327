import type { InputOf } from '@linying/client'
import { create } from 'zustand'
import { readStored, writeStored } from '../../platform'

export type EncounterBody = InputOf<'recordEncounter'>['body']

/** Somebody who came by, as it goes out each time it is tried. `refusedFor` is the problem's code, where the server said no. */
export type WaitingEncounter = {
  readonly dutyId: string
  /** Who met him: nobody sends what another has noted on the same device. */
  readonly personId: string
  readonly body: EncounterBody
  readonly refusedFor?: string
}

type Outbox = { readonly waiting: readonly WaitingEncounter[] }

const storedUnder = 'encounter-outbox'
const format = 1

/** Encounters on their way to the server, oldest first; they outlive the app, since a post may be where there is no signal. */
export const useEncounterOutbox = create<Outbox>(() => ({ waiting: readOutbox() }))

export function putEncounter(encounter: WaitingEncounter): void {
  store([...useEncounterOutbox.getState().waiting, encounter])
}

export function takeEncounter(id: string): void {
  store(useEncounterOutbox.getState().waiting.filter(({ body }) => body.id !== id))
}

export function markEncounterRefused(id: string, code: string): void {
  store(useEncounterOutbox.getState().waiting.map(item => (item.body.id === id ? { ...item, refusedFor: code } : item)))
}

function store(waiting: Outbox['waiting']): void {
  useEncounterOutbox.setState({ waiting })
  writeStored(storedUnder, { format, waiting })
}

function readOutbox(): Outbox['waiting'] {
  const stored = readStored(storedUnder)
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== format) return []
  // written by `store` in this same format
  return 'waiting' in stored ? (stored.waiting as Outbox['waiting']) : []
}
