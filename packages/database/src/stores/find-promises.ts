import type { CommunityStore } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRow } from '../read-rows.js'
import { calendarFacts, selectCalendar } from './calendar-facts.js'
import { policyFacts, selectPolicies } from './policy-facts.js'
import { selectStatutes, statuteFacts } from './statute-facts.js'
import { belongsTo } from './viewer-scope.js'

const promises = z.object({ policies: z.array(policyFacts), statutes: z.array(statuteFacts), workingCalendar: calendarFacts })

/** What binds a community for one kind of ticket, in one trip. */
export function findPromises(database: Database, ...[{ communityId, kind, now }, viewer]: Parameters<CommunityStore['promiseGround']>) {
  return readRow(
    database,
    promises,
    sql`
      select ${selectPolicies(kind)} as policies, ${selectStatutes(kind)} as statutes, ${selectCalendar(now)} as "workingCalendar"
      from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
  )
}
