import { Placeholder, type SQL, sql } from 'drizzle-orm'
import type { Query } from './connect.js'
import { nameFor } from './name-for.js'
import { renderStatement } from './render-statement.js'

/** A statement whose text stands: what varies has a name in it, under which its value is given each time. */
export type Written<Name extends string> = (values: Values<Name>) => Query

/** Together, or asked for by name: where many might stand in a text and few do, to put them all together costs more than the rest of the question. */
export type Values<Name extends string> = Readonly<Record<Name, unknown>> | ValueFor<Name>
export type ValueFor<Name extends string> = (name: Name) => unknown

/** Where a value of this name comes to stand. */
export type Place<Name extends string> = (name: Name) => SQL

/**
 * For a statement that is run all day: putting its hundreds of pieces together costs as much as all the rest that a small answer needs, so
 * they are put together once for each shape it has. The shapes must be few, and nothing but the shape and the places may be in it.
 */
export function writtenOnce<Name extends string, Shape extends readonly unknown[]>(
  write: (place: Place<Name>, ...shape: Shape) => SQL
): (...shape: Shape) => Written<Name> {
  const known = new Map<string, Written<Name>>()
  return (...shape) => {
    const key = JSON.stringify(shape)
    const written = known.get(key) ?? writtenDown(write(placeOf, ...shape))
    if (known.size < mostKept) known.set(key, written)
    return written
  }
}

/** Shapes that are made of what somebody asks for are many more than are asked for all day; the rest are written anew each time. */
const mostKept = 100

function writtenDown<Name extends string>(statement: SQL): Written<Name> {
  const { sql: text, params } = renderStatement(statement)
  const name = nameFor(text)
  return values => {
    const valueFor: (name: Name) => unknown = typeof values === 'function' ? values : name => values[name]
    return { text, name, values: params.map(param => (param instanceof Placeholder ? (valueFor(param.name as Name) ?? null) : param)) }
  }
}

function placeOf(name: string): SQL {
  return sql`${sql.placeholder(name)}`
}
