import { instant, kinds, metrics, type StaffRole } from '@linying/domain'
import type { PolicyStore } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'
import { readRow } from '../read-rows.js'
import { policies } from '../schema/clock.js'
import { storedInstant } from '../stored-instant.js'
import { outcomeOf } from '../violated-constraint.js'
import { saveRules, selectRules, storedRules } from './community-rules.js'
import { movedColumns } from './moved-columns.js'
import { policyFacts } from './policy-facts.js'
import { bindsCommunity } from './statute-facts.js'
import { belongsTo, postsHeld, postsIn } from './viewer-scope.js'
import { type ValuesOf, wholeRow } from './whole-row.js'

const storedPolicy = policyFacts.extend({ id: z.string(), changedAt: storedInstant.nullable(), changedByName: z.string().nullable() })

const listed = z.object({
  posts: postsHeld,
  items: z.array(storedPolicy),
  statutes: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      law: z.string(),
      words: z.string(),
      minutes: z.number().nullable(),
      workdays: z.number().nullable(),
      metric: z.enum(metrics).nullable(),
      kind: z.enum(kinds).nullable()
    })
  ),
  rules: storedRules
})

const setPromises = ['manager'] as const satisfies readonly StaffRole[]

/** Policy row `p` as JSON, with the name of whoever changed it last. */
const selectPolicy = sql`json_build_object('id', p.id, 'kind', p.kind, 'category', p.category, 'urgency', p.urgency, 'metric', p.metric,
  'minutes', p.minutes, 'runs', p.runs, 'warnPercent', p.warn_percent, 'pausable', p.pausable, 'ladder', p.ladder, 'adopted', p.adopted,
  'source', p.source, 'changedAt', p.changed_at, 'changedByName', (select name from people where id = p.changed_by))`

export function policyStore(database: Database): PolicyStore {
  return {
    list: async (communityId, viewer) => {
      const found = await readRow(
        database,
        listed,
        sql`
          select ${postsIn(sql`c.id`, viewer)} as posts,
            (select coalesce(json_agg(${selectPolicy} order by p.kind, p.metric, p.category nulls first, p.urgency nulls first), '[]')
              from policies p where p.community_id = c.id) as items,
            (select coalesce(json_agg(json_build_object('id', s.id, 'label', s.label, 'law', s.law, 'words', s.words, 'minutes', s.minutes,
              'workdays', s.workdays, 'metric', s.metric, 'kind', s.kind) order by s.id), '[]')
              from statutes s where ${bindsCommunity}) as statutes,
            ${selectRules} as rules
          from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}`
      )
      if (found === undefined) return undefined
      const { posts, items, statutes, rules } = found
      return posts.roles.length > 0 ? { items, statutes, rules } : 'forbidden'
    },
    save: async (communityId, policy, now, viewer) => {
      try {
        const { rows } = await executePrepared(database, savePolicy(communityId, policy, now, viewer))
        const [row] = rows
        if (row === undefined) return undefined
        const { maySet, policy: saved } = savedRow.parse(row)
        if (!maySet) return 'forbidden'
        return saved ?? 'other-match'
      } catch (error) {
        return outcomeOf(error, { policies_match: 'matched-twice' } as const)
      }
    },
    saveRules: (...save) => saveRules(database, ...save)
  }
}

const savedRow = z.object({ maySet: z.boolean(), policy: storedPolicy.nullable() })

type Save = Parameters<PolicyStore['save']>

/** It never changes: that would be another one. */
const whatItIsFor = ['id', 'organizationId', 'communityId', 'kind', 'category', 'urgency', 'metric'] as const

function policyRow(policy: Save[1], now: Save[2], viewer: Save[3]): ValuesOf<typeof policies> {
  const { id, kind, category, urgency, metric, minutes, runs, warnPercent, pausable, ladder, adopted, source } = policy
  return {
    id: sql`${id}::uuid`,
    organizationId: sql`organization_id`,
    communityId: sql`asked.id`,
    kind: sql`${kind}`,
    category: sql`${category}::text`,
    urgency: sql`${urgency}::text`,
    metric: sql`${metric}`,
    minutes: sql`${minutes}::integer`,
    runs: sql`${runs}`,
    warnPercent: sql`${warnPercent}::integer`,
    pausable: sql`${pausable}::boolean`,
    ladder: sql`${JSON.stringify(ladder)}::jsonb`,
    adopted: sql`${adopted}::boolean`,
    source: sql`${source}`,
    changedBy: sql`${viewer.personId}::uuid`,
    changedAt: sql`${instant(now)}::timestamptz`
  }
}

function savePolicy(...[communityId, policy, now, viewer]: Save): SQL {
  const staffId = viewer.side === 'staff' ? viewer.personId : null
  return sql`
    with asked as (
      select c.id, c.organization_id, exists (
        select from current_posts where community_id = c.id and person_id = ${staffId}::uuid
          and role = any(${sql.param(setPromises)}::text[])) as may_set
      from communities c where c.id = ${communityId} and ${belongsTo(sql`c.id`, viewer)}
    ), saved as (
      insert into policies as p ${wholeRow(policies, policyRow(policy, now, viewer))} from asked where may_set
      on conflict (id) do update set ${movedColumns(policies, whatItIsFor, 'excluded')}
      where p.community_id = excluded.community_id
        and (p.kind, p.category, p.urgency, p.metric) is not distinct from (excluded.kind, excluded.category, excluded.urgency, excluded.metric)
      returning p.*
    )
    select asked.may_set as "maySet", (select ${selectPolicy} from saved p) as policy from asked`
}
