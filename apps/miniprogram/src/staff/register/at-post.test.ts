import { atPostIn } from './at-post'

const query = { dutyId: 'd', communityId: 'c', whom: '老人', topic: '快递', at: '2026-11-22T02:00:00.000Z' }

test('a form that was opened at a post knows whom it is for', () => {
  expect(atPostIn(query)).toEqual(query)
  expect(atPostIn({ ...query, roomId: 'r', roomLabel: '2栋320' })).toEqual({ ...query, room: { id: 'r', label: '2栋320' } })
})

test('a form that was opened for any other call is for nobody at a post', () => {
  expect(atPostIn({})).toBeUndefined()
  expect(atPostIn({ ...query, topic: '' })).toBeUndefined()
})
