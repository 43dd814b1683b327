import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../connect.js'
import { readRows } from '../read-rows.js'

/** What a code that hangs somewhere, or stands in a message, opens. */
export type CodeSubject = 'ticket' | 'post'

const drawn = z.object({ id: z.string(), version: z.number(), hash: z.string(), name: z.string() })
export type DrawnCode = z.infer<typeof drawn>

export interface DrawnCodes {
  /** Those after this id, in the order of their ids. */
  readonly after: (subject: CodeSubject, id: string, limit: number) => Promise<readonly DrawnCode[]>
  /** Puts another hash in the place of the one that was read; one that was renewed meanwhile stays. Answers how many were put. */
  readonly redraw: (
    subject: CodeSubject,
    codes: readonly { readonly id: string; readonly from: string; readonly to: string }[]
  ) => Promise<number>
}

/** Every code of the installation, for whoever replaces the key that draws them. */
export function drawnCodes(database: Database): DrawnCodes {
  return {
    after: (subject, id, limit) =>
      readRows(database, drawn, sql`${selects[subject]} where s.id > ${id}::uuid order by s.id limit ${limit}`),
    redraw: async (subject, codes) => {
      const { rows } = await database.execute(sql`
        update ${tables[subject]} s set code_hash = code."to"
        from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb) as code(id uuid, "from" text, "to" text)
        where s.id = code.id and s.code_hash = code."from" returning s.id`)
      return rows.length
    }
  }
}

const selects: Readonly<Record<CodeSubject, SQL>> = {
  ticket: sql`
    select s.id, s.code_hash as hash, s.number as name, coalesce((
      select (e.payload ->> 'version')::integer from ticket_events e
      where e.ticket_id = s.id and e.type = 'CodeRenewed' order by e.seq desc limit 1), 1) as version
    from tickets s`,
  post: sql`
    select s.id, s.code_hash as hash, c.name || ' ' || s.name as name, s.code_version as version
    from patrol_posts s join communities c on c.id = s.community_id`
}

const tables: Readonly<Record<CodeSubject, SQL>> = { ticket: sql`tickets`, post: sql`patrol_posts` }
