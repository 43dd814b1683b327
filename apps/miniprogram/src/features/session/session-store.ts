import type { AnswerOf } from '@linying/client'
import type { Instant } from '@linying/domain'
import { create } from 'zustand'
import { now, readStored, removeStored, writeStored } from '../../platform'

/** `receivedAt` by the device's own clock, which may be wrong. */
export type Session = AnswerOf<'signIn'> & { readonly receivedAt: Instant }

const storedUnder = 'session'

/** Who is signed in on this device; each variant has its own. */
export const useSession = create<{ readonly session: Session | undefined }>(() => ({ session: readSession() }))

export function keepSession(answer: AnswerOf<'signIn'>): Session {
  const session = { ...answer, receivedAt: now() }
  writeStored(storedUnder, session)
  useSession.setState({ session })
  return session
}

export function forgetSession(): void {
  removeStored(storedUnder)
  useSession.setState({ session: undefined })
}

/** Another window of the same browser may have renewed it meanwhile. */
export function readSession(): Session | undefined {
  const stored = readStored(storedUnder)
  return isSession(stored) ? stored : undefined
}

export function usePersonId(): string | undefined {
  return useSession(({ session }) => session?.personId)
}

function isSession(stored: unknown): stored is Session {
  if (typeof stored !== 'object' || stored === null) return false
  const fields: Readonly<Record<string, unknown>> = { ...stored }
  return ['accessToken', 'accessTokenExpiresAt', 'refreshToken', 'side', 'personId', 'receivedAt'].every(
    name => typeof fields[name] === 'string'
  )
}
