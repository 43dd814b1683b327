import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { renderStatement } from './render-statement.js'
import { tickets } from './schema/ticket.js'

const inner = sql`select ${2}::integer, ${null}::uuid, ${true}`

test.each<[string, SQL]>([
  ['values, numbered through all its parts', sql`select ${'一'}::text, (${inner}), ${3}::integer`],
  ['a list as one value', sql`select ${sql.param(['一', '二'])}::text[]`],
  ['names and tables', sql`select ${sql.identifier('status')} from ${tickets}`],
  ['parts put together', sql.join([sql`true`, sql`id = ${'一'}`, sql.raw('limit 3')], sql` and `)]
])('a statement has the text and the parameters that drizzle would give it: %s', (_what, statement) => {
  expect(renderStatement(statement)).toEqual(renderedByDrizzle(statement))
})

test('what is neither a value nor a part of a statement is not sent', () => {
  expect(() => renderStatement(sql`select ${{ some: 'thing' }}`)).toThrow(TypeError)
})

function renderedByDrizzle(statement: SQL) {
  const { sql: text, params } = new PgDialect().sqlToQuery(statement)
  return { sql: text, params }
}
