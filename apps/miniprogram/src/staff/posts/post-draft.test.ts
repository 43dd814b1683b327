import { draftOf, wholePost, withHours } from './post-draft'

let made = 0
const newId = () => {
  made += 1
  return `slot-${made}`
}
const draft = { ...draftOf(undefined, newId), name: ' 快递柜 ', place: '东门' }
const asIs = { version: 0, closed: false }

test('a new post is manned at the hours of the plan on every day', () => {
  const whole = wholePost(draft, asIs)
  expect(whole).toMatchObject({
    body: {
      name: '快递柜',
      version: 0,
      slots: [
        { from: '07:00', to: '08:00', weekdays: [0, 1, 2, 3, 4, 5, 6] },
        { from: '17:00', to: '19:00', weekdays: [0, 1, 2, 3, 4, 5, 6] }
      ]
    }
  })
})

test('hours that are changed are another slot, and the others stay the same', () => {
  const changed = withHours(draft.slots, 1, { id: 'later', to: '20:00' })
  expect(changed[0]).toBe(draft.slots[0])
  expect(changed[1]).toMatchObject({ id: 'later', from: '17:00', to: '20:00' })
})

test('topics are one a line, each once, without empty ones', () => {
  expect(wholePost({ ...draft, topics: '快递\n\n 报修 \n快递' }, asIs)).toMatchObject({ body: { topics: ['快递', '报修'] } })
})

test.each([
  [{ name: ' ' }, ['name']],
  [{ place: '' }, ['place']],
  [{ topics: '\n' }, ['topics']],
  [{ name: '', place: '', topics: '' }, ['name', 'place', 'topics']]
])('a post with %o is not whole', (said, missing) => {
  expect(wholePost({ ...draft, ...said }, asIs)).toEqual({ missing })
})

test('hours without a day are none', () => {
  expect(wholePost({ ...draft, slots: withHours(draft.slots, 0, { id: 'never', weekdays: [] }) }, asIs)).toMatchObject({
    body: { slots: [{ from: '17:00' }] }
  })
})
