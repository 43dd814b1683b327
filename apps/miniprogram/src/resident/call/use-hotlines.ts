import { useMemo } from 'react'
import { useReading } from '../../features/cache/use-reading'
import { useMe } from '../../features/session/me'
import { organization } from '../../variants/this-variant'

export type Hotline = { readonly community: string; readonly phone: string }

/** Whom to call at any hour: where she lives, and before signing in every community of the company. Source: SP-8 */
export function useHotlines(): readonly Hotline[] {
  const { data: me } = useMe()
  const { data: welcome } = useReading('getWelcome', { query: { organization } })
  return useMemo(() => {
    const mine = new Map(me?.rooms.map(({ community }) => [community.id, community]))
    const communities = mine.size > 0 ? [...mine.values()] : (welcome?.communities ?? [])
    return communities.map(({ name, hotline }) => ({ community: name, phone: hotline }))
  }, [me, welcome])
}
