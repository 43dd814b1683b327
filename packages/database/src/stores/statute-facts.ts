import { categories, type Kind, metrics } from '@linying/domain'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** Whether statute `s` binds whoever runs community `c`: the region and the obliged party must both match. */
export const bindsCommunity = sql`(s.province is null or s.province = c.province) and (s.city is null or s.city = c.city)
  and s.obliged_parties && c.obliged_as`

/** Statutes that set a limit to clocks of one kind of ticket in community `c`, as JSON. */
export function selectStatutes(kind: Kind | SQL): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('category', s.category, 'metric', s.metric, 'minutes', s.minutes, 'law', s.law) order by s.id), '[]')
    from statutes s where s.kind = ${kind} and s.minutes is not null and ${bindsCommunity})`
}

export const statuteFacts = z.object({
  category: z.enum(categories).nullable(),
  metric: z.enum(metrics),
  minutes: z.number(),
  law: z.string()
})
