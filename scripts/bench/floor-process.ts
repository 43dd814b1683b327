import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import pg from 'pg'
import { z } from 'zod'

const message = z.union([
  z.object({ want: z.literal('cpu') }),
  z.object({
    replays: z.array(
      z.object({
        statements: z.array(z.object({ text: z.string(), values: z.array(z.unknown()) })),
        status: z.number(),
        headers: z.record(z.string(), z.string()),
        body: z.string()
      })
    )
  })
])

/** The least that a Node server could do for the same answers: the same statements, prepared, and the same bytes. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const nameOf = new Map<string, string>()
let replays: readonly { statements: readonly pg.QueryConfig[]; status: number; headers: Record<string, string>; body: string }[] = []

const server = createServer(async (request, response) => {
  for await (const _ of request) {
    // the body is read and not looked at
  }
  const replay = replays[Number(request.url?.slice(1))]
  for (const statement of replay?.statements ?? []) await pool.query(statement)
  response.writeHead(replay?.status ?? 404, replay?.headers).end(replay?.body)
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') process.send?.({ port: address?.port })
})

process.on('message', said => {
  const told = message.parse(said)
  if ('want' in told) {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpuMs: (user + system) / 1000 })
    return
  }
  replays = told.replays.map(({ statements, ...answer }) => ({
    ...answer,
    statements: statements.map(({ text, values }) => ({ name: prepared(text), text, values }))
  }))
  process.send?.({ done: true })
})
for (const end of ['SIGTERM', 'disconnect']) process.on(end, () => process.exit(0))

function prepared(text: string): string {
  const name = nameOf.get(text) ?? createHash('sha1').update(text).digest('hex')
  nameOf.set(text, name)
  return name
}
