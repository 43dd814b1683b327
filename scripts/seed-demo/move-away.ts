import { connect, registrar } from '@linying/database'
import { type Instant, plusDays } from '@linying/domain'
import { residents } from './company/residents.js'
import { residencyId } from './register-company.js'

/** Whoever lived here for a time moves out after the stories: the service lets nobody do a thing who is gone today. */
export async function moveAway(databaseUrl: string, now: Instant): Promise<void> {
  const database = connect(databaseUrl)
  try {
    const { moveOut } = registrar(database)
    for (const { name, homes } of residents) {
      for (const [order, { room, untilDaysAgo }] of homes.entries()) {
        if (untilDaysAgo !== undefined) await moveOut(residencyId(name, room, order), plusDays(now, -untilDaysAgo))
      }
    }
  } finally {
    await database.$client.end()
  }
}
