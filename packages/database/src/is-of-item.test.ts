import { Refused, Unavailable } from '@linying/usecases'
import { NotReached } from './failure/not-reached.js'
import { isOfItem } from './is-of-item.js'

const failed = (cause: unknown) => new Error('a statement failed', { cause })
const said = (code: string) => failed(Object.assign(new Error('said by the database'), { code, severity: 'ERROR' }))

test.each([
  ['a row that points nowhere', said('23503')],
  ['a value that is none', said('22P02')],
  ['two rows where one belongs', said('21000')],
  ['what a trigger raises', said('P0001')],
  ['a damaged row', said('XX001')],
  ['a rule that says no', new Refused({ code: 'ticket.stale' })],
  ['a mistake in the program that only one thing meets', new TypeError('not a function')]
])('%s is counted against the thing that was in hand', (_what, error) => {
  expect(isOfItem(error)).toBe(true)
})

test.each([
  ['a database that is shutting down', said('57P01')],
  ['a statement that took too long', said('57014')],
  ['a lock that others hold', said('55P03')],
  ['a deadlock', said('40P01')],
  ['too many connections', said('53300')],
  ['a failover', said('25006')],
  ['a password that was changed', said('28P01')],
  ['a permission that is missing', said('42501')],
  ['a connection that is refused', failed(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))],
  ['a connection that broke', failed(new NotReached('lost'))],
  ['a photo store that is away', new Unavailable('the photo store does not answer')],
  ['a disk that is full', Object.assign(new Error('write'), { code: 'ENOSPC' })],
  ['what a driver rejects with that is no error', { type: 'error' }]
])('%s is nobody’s fault', (_what, error) => {
  expect(isOfItem(error)).toBe(false)
})
