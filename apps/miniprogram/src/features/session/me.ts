import type { AnswerOf } from '@linying/client'
import { type Reading, useReading } from '../cache/use-reading'
import { usePersonId } from './session-store'

export type Me = AnswerOf<'getMe'>

/** Who is signed in, with rooms or posts; nothing is read while nobody is. */
export function useMe(): Reading<Me> {
  const personId = usePersonId()
  return useReading('getMe', personId === undefined ? undefined : {})
}
