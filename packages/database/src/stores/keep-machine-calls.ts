import type { CallSource, Instant } from '@linying/domain'
import type { MachineCall, MachineOutcome } from '@linying/usecases'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { executePrepared } from '../execute-prepared.js'

interface Batch {
  readonly source: CallSource
  readonly told: readonly MachineCall[]
  readonly at: Instant
}

const outcomes = z.array(z.object({ id: z.string(), outcome: z.enum(['kept', 'there-already', 'community-unknown', 'answerer-unknown']) }))

/**
 * A whole batch in one statement: what is known already, or told twice in it, stays as it is. A badge is that of whoever had it last,
 * since people leave and their calls stay. All batches go in one order, or two that hold the same calls would wait for each other.
 */
export async function keepMachineCalls(database: Database, { source, told, at }: Batch): Promise<ReadonlyMap<string, MachineOutcome>> {
  const { rows } = await executePrepared(
    database,
    sql`
      with told as (
        select t.*, c.organization_id, answerer.person_id as answered_by_id
        from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t(
          id uuid, "communityId" uuid, "externalId" text, "rangAt" timestamptz(3), "answeredAt" timestamptz(3), "waitingSeconds" integer,
          "answeredByBadge" text, "handedOverAfterRing" integer, "callerPhone" text, note text)
        left join communities c on c.id = t."communityId"
        left join lateral (
          select person_id from posts where community_id = c.id and badge = t."answeredByBadge" order by held_from desc, id limit 1
        ) answerer on true
      ), kept as (
        insert into calls (id, organization_id, community_id, source, external_id, rang_at, answered_at, waiting_seconds, answered_by_id,
          handed_over_after_ring, caller_phone, note, recorded_at)
        select id, organization_id, "communityId", ${source}, "externalId", "rangAt", "answeredAt", "waitingSeconds", answered_by_id,
          "handedOverAfterRing", "callerPhone", note, ${at}::timestamptz
        from told where organization_id is not null and ("answeredByBadge" is null or answered_by_id is not null)
        order by "communityId", "externalId"
        on conflict (community_id, source, external_id) do nothing
        returning id
      )
      select told.id, case
        when kept.id is not null then 'kept'
        when told.organization_id is null then 'community-unknown'
        when told."answeredByBadge" is not null and told.answered_by_id is null then 'answerer-unknown'
        else 'there-already' end as outcome
      from told left join kept using (id)`
  )
  return new Map(outcomes.parse(rows).map(({ id, outcome }) => [id, outcome]))
}
