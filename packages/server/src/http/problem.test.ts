import { problemOf } from './problem.js'

const refused = { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:5432' }

test.each<readonly [string, unknown]>([
  ['is not reached', new Error('Failed query', { cause: refused })],
  ['is not reached over a WebSocket', new Error('Failed query', { cause: { type: 'error', message: '', error: refused } })],
  ['is shutting down', new Error('Failed query', { cause: { code: '57P01', message: 'terminating connection' } })],
  ['is starting', new Error('Failed query', { cause: { code: '57P03', message: 'the database system is starting up' } })],
  ['hangs up in the middle', new Error('Failed query', { cause: { message: 'Connection terminated unexpectedly' } })]
])('while the database %s, the service is not available', (_how, error) => {
  expect(problemOf(error)).toMatchObject({ status: 503, code: 'unavailable' })
})

test.each<readonly [string, unknown]>([
  ['a broken constraint', new Error('Failed query', { cause: { code: '23505', message: 'duplicate key' } })],
  ['a category of ours', new TypeError('undefined is not a function')],
  ['nothing at all', undefined]
])('%s is no reason to come back later', (_what, error) => {
  expect(problemOf(error)).toBeUndefined()
})
