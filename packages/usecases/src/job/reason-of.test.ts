import { expect, test } from '@jest/globals'
import { Refused, Violated } from '../failure.js'
import { reasonOf } from './reason-of.js'

test('a reason names classes, codes and tables, and no word that somebody wrote', () => {
  const cause = Object.assign(new Error('invalid input syntax for type uuid: "王秀兰"'), {
    code: '23503',
    table: 'inbox_items',
    constraint: 'inbox_items_person_fkey',
    detail: 'Key (phone)=(13800000001) is not present'
  })
  expect(reasonOf(new Error('params: 王秀兰', { cause }))).toBe(
    'Error, because of Error code 23503 table inbox_items constraint inbox_items_person_fkey'
  )
  expect(reasonOf(Object.assign(new Error(''), { code: '王秀兰 13800000001' }))).toBe('Error')
  expect(reasonOf(new Refused({ code: 'ticket.stale' }))).toBe('refused: ticket.stale')
  expect(reasonOf(new Violated({ code: 'gift.unknown' }, 'visits_gift_fkey', cause))).toBe(
    'refused: gift.unknown, by constraint visits_gift_fkey'
  )
  expect(reasonOf('王秀兰')).toBe('string')
})
