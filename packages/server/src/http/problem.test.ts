import { problemOf } from './problem.js'
import { retryAfter } from './retry-after.js'

/** As a driver hands over what a server said, inside an error of the ORM's. */
function said(code: string): Error {
  return new Error('Failed query', { cause: Object.assign(new Error('said by the server'), { code, severity: 'ERROR' }) })
}

test.each([
  ['is shutting down', '57P01'],
  ['is starting', '57P03'],
  ['only reads after a failover', '25006'],
  ['has too many connections', '53300'],
  ['lets nobody in', '28P01'],
  ['was kept waiting by a lock', '55P03']
])('while the database %s, whoever asked is told when to come again', (_how, code) => {
  expect(problemOf(said(code))).toMatchObject({ status: 503, code: 'database.unavailable', detail: expect.stringContaining('再试') })
  expect(Number(retryAfter(said(code))['retry-after'])).toBeGreaterThan(0)
})

test.each<readonly [string, unknown]>([
  ['a broken constraint', said('23505')],
  ['a number that no column holds', said('22003')],
  ['a mistake of ours', new TypeError('undefined is not a function')],
  ['nothing at all', undefined]
])('%s is no reason to come back later', (_what, error) => {
  expect([problemOf(error), retryAfter(error)]).toEqual([undefined, {}])
})
