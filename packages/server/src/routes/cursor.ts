import { instantField } from '@linying/contract'
import { BadRequest } from '@linying/usecases'
import { z } from 'zod'

const cursorSchema = z.tuple([instantField, z.uuid()]).or(z.tuple([instantField, z.uuid(), z.literal('due')]))

interface Place {
  readonly at: string
  readonly id: string
  /** The time is when it is due. */
  readonly isDue: boolean
}

/** A place in a list that is ordered by time and id, in a form that nobody is tempted to write by hand. */
export function writeCursor({ at, id, isDue = false }: Omit<Place, 'isDue'> & Partial<Place>): string {
  return Buffer.from(JSON.stringify(isDue ? [at, id, 'due'] : [at, id])).toString('base64url')
}

/** Undefined for no cursor. Throws: BadRequest for one that we never wrote. */
export function readCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined
  const parsed = cursorSchema.safeParse(jsonIn(cursor))
  if (!parsed.success) throw new BadRequest('/cursor')
  const [at, id, due] = parsed.data
  return { at, id, isDue: due !== undefined }
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}
