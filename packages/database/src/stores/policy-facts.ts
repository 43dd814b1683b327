import { categories, type Kind, kinds, ladderRoles, metrics, runsChoices, urgencies } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** Policies of community `c` for one kind of ticket, as JSON. */
export function selectPolicies(kind: Kind | SQL): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('kind', kind, 'category', category, 'urgency', urgency, 'metric', metric, 'minutes', minutes,
      'runs', runs, 'warnPercent', warn_percent, 'pausable', pausable, 'ladder', ladder, 'adopted', adopted, 'source', source)
      order by id), '[]')
    from policies where community_id = c.id and kind = ${kind})`
}

export const policyFacts = z.object({
  kind: z.enum(kinds),
  category: z.enum(categories).nullable(),
  urgency: z.enum(urgencies).nullable(),
  metric: z.enum(metrics),
  minutes: z.number().nullable(),
  runs: z.enum(runsChoices),
  warnPercent: z.number(),
  pausable: z.boolean(),
  ladder: z.array(z.object({ to: z.enum(ladderRoles), afterMinutes: z.number() })),
  adopted: z.boolean(),
  source: z.string()
})
