import { saveFile } from '../../platform'
import { currentSession, renewSession } from '../session/keep-session'
import type { VisitQuery } from './use-visit-list'

/** Fetches the list of visits as a spreadsheet and hands it to the person. Answers whether that worked. */
export async function saveSheet({ limit: _limit, order: _order, ...query }: VisitQuery): Promise<boolean> {
  const session = await currentSession()
  if (!session) return false
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(String(value))}`]
  )
  const file = { path: `/visit-sheet?${pairs.join('&')}`, name: 'visits.xlsx' }
  if (await saveFile({ ...file, accessToken: session.accessToken })) return true
  const renewed = await renewSession(session)
  return renewed !== undefined && saveFile({ ...file, accessToken: renewed.accessToken })
}
