import { connect, type Database } from '@linying/database'
import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { failureSentence } from './failure-sentence.js'

let given: ThrowAwayDatabase
beforeAll(async () => {
  given = await throwAwayDatabase()
})
afterAll(() => given.close())

const words = '她家的水管爆了'

test.each([
  [
    'nothing answers there',
    (url: URL) => Object.assign(url, { port: '1' }),
    /^The database is not reached \(connect ECONNREFUSED.+DATABASE_URL/
  ],
  [
    'the password is another one',
    (url: URL) => Object.assign(url, { password: 'wrong' }),
    /^The database refuses the log-in: .+DATABASE_URL/
  ],
  ['there is none of that name', (url: URL) => Object.assign(url, { pathname: '/nonesuch' }), /^There is no such database: .+DATA_DIR/]
])('an operator reads what to look at where %s', async (_what, changed, sentence) => {
  expect(await saidOf(connect(changed(new URL(given.ownerUrl)).href), database => database.execute('select 1'))).toMatch(sentence)
})

test.each([
  ['a rule of the database', `insert into people (id) values ('${words}'::uuid)`, 'The database has refused a statement'],
  ['a right that the service has not', `delete from ticket_events where payload ->> 'text' = '${words}'`, 'Connect as the owner']
])('what residents wrote is never printed where a statement fails for %s', async (_rule, statement, sentence) => {
  const said = await saidOf(connect(given.url), database => database.execute(statement))
  expect(said).toContain(sentence)
  expect(said).not.toContain(words)
})

test('what a command says itself is said as it stands', () => {
  expect(failureSentence(new Error('There is no ticket WX-1.'))).toBe('There is no ticket WX-1.')
  expect(failureSentence(new AggregateError([], ''))).toBe('AggregateError')
})

async function saidOf(database: Database, act: (database: Database) => Promise<unknown>): Promise<string> {
  try {
    return await act(database).then(() => 'it went well', failureSentence)
  } finally {
    await database.$client.end()
  }
}
