import { departmentOfKind } from '@linying/domain'
import { sql } from 'drizzle-orm'

/** The department whose work ticket `t` is. */
export const departmentInCharge = sql`coalesce(t.department, ${JSON.stringify(departmentOfKind)}::jsonb ->> t.kind)`

/** Whoever holds ticket `t`, or else answers for it. */
export const personInCharge = sql`coalesce(t.technician_id, t.first_handler_id)`
