import { type CommunityRules, communityRulesOf, countedRules, differingRules, instant, type StaffRole } from '@linying/domain'
import type { PolicyStore, StoredRules } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { storedInstant } from '../stored-instant.js'
import { rules } from './community-facts.js'
import { belongsTo } from './viewer-scope.js'
import { visitRules } from './visit-facts.js'

/** What a manager set for community `c` as JSON, with the name of whoever changed it last. */
export const selectRules = sql`json_build_object('service', c.service_rules, 'visits', c.visit_rules, 'changedAt', c.rules_changed_at,
  'changedByName', (select name from people where id = c.rules_changed_by))`

export const storedRules = z
  .object({ service: rules, visits: visitRules, changedAt: storedInstant.nullable(), changedByName: z.string().nullable() })
  .transform(
    ({ service, visits, changedAt, changedByName }): StoredRules => ({ ...communityRulesOf(service, visits), changedAt, changedByName })
  )

const savedRow = z.object({ maySet: z.boolean(), rules: storedRules.nullable() })

const setRules = ['manager'] as const satisfies readonly StaffRole[]

export async function saveRules(database: Database, ...save: Parameters<PolicyStore['saveRules']>) {
  const { rows } = await executePrepared(database, savingRules(...save))
  const [row] = rows
  if (row === undefined) return undefined
  const { maySet, rules: saved } = savedRow.parse(row)
  return maySet && saved ? saved : 'forbidden'
}

/** What nobody sets here, such as how far a phone's clock may be off, stays as it is. */
function savingRules(...[communityId, set, now, viewer]: Parameters<PolicyStore['saveRules']>): SQL {
  const { service, visits } = differingRules(set)
  const staffId = viewer.side === 'staff' ? viewer.personId : null
  const settable: readonly (keyof CommunityRules)[] = [...countedRules, 'returnVisitFor']
  const merged = (column: SQL, differing: Partial<CommunityRules>) =>
    sql`(c.${column} - ${sql.param(settable)}::text[]) || ${JSON.stringify(differing)}::jsonb`
  return sql`
    with asked as (
      select c.id, exists (
        select from current_posts where community_id = c.id and person_id = ${staffId}::uuid
          and role = any(${sql.param(setRules)}::text[])) as may_set
      from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}
    ), saved as (
      update communities c set service_rules = ${merged(sql`service_rules`, service)}, visit_rules = ${merged(sql`visit_rules`, visits)},
        rules_changed_by = ${viewer.personId}::uuid, rules_changed_at = ${instant(now)}::timestamptz
      from asked where asked.id = c.id and asked.may_set
      returning c.*
    )
    select asked.may_set as "maySet", (select ${selectRules} from saved c) as rules from asked`
}
