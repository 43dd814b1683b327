import { BadRequest } from '@linying/usecases'
import { z } from 'zod'

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()])

interface Place {
  readonly at: string
  readonly id: string
}

/** A place in a list that is ordered by time and id, in a form that nobody is tempted to write by hand. */
export function writeCursor({ at, id }: Place): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url')
}

/** Undefined for no cursor. Throws: BadRequest for one that we never wrote. */
export function readCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined
  const parsed = cursorSchema.safeParse(jsonIn(cursor))
  if (!parsed.success) throw new BadRequest('/cursor')
  const [at, id] = parsed.data
  return { at, id }
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}
