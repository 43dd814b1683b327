import { failureAnswer } from './failure-answer.js'
import { failureTable, notReachedTable } from './failure-table.js'
import { NotReached, notReachedReasons } from './not-reached.js'

/** As a driver hands over what a server said, inside an error of the ORM's. */
function said(code: string): Error {
  return new Error('Failed query', { cause: Object.assign(new Error('said by the server'), { code, severity: 'ERROR' }) })
}

test('every class of SQLSTATE has one row, and a code in it goes before its class', () => {
  const states = failureTable.map(({ state }) => state)
  expect(new Set(states).size).toBe(states.length)
  expect(states.filter(state => state.length === 5).filter(state => !states.includes(state.slice(0, 2)))).toEqual([])
  expect(failureTable.map(({ state }) => failureAnswer(said(state.padEnd(5, '0'))))).toEqual(failureTable.map(({ answer }) => answer))
})

test.each(['08006', '25006', '28P01', '28000', '3D000', '40001', '40P01', '53300', '55P03', '57014', '57P01', '57P02', '57P03', '57P05'])(
  'whoever meets %s may come again',
  code => {
    expect(failureAnswer(said(code))).toMatchObject({ kind: 'again', afterSeconds: expect.any(Number) })
  }
)

test.each(['22003', '23505', '42501', '42P01', 'P0001', 'XX000', 'ZZ999'])('%s is a mistake of ours', code => {
  expect(failureAnswer(said(code))).toEqual({ kind: 'ours' })
})

test.each(notReachedReasons)('a driver that says %s may be asked again', reason => {
  expect(failureAnswer(new Error('a statement failed', { cause: new NotReached(reason) }))).toEqual(notReachedTable[reason])
})

test.each([
  ['a socket of somebody else', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })],
  ['an error of our own', new TypeError('undefined is not a function')],
  ['an error that is its own cause', circular()],
  ['nothing', undefined]
])('%s is not the database', (_what, error) => {
  expect(failureAnswer(error)).toBeUndefined()
})

function circular(): Error {
  const error = new Error('round')
  error.cause = error
  return error
}
