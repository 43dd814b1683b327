import { validate, version } from 'uuid'
import { idMaker } from './id-maker.js'

test('ids ascend within a millisecond, from one to the next, and while the clock is set back', () => {
  const moments = [1_000, 1_000, 1_000, 1_001, 1_001, 900, 1_002]
  let asked = 0
  const newId = idMaker(() => moments[asked++] ?? 0)
  const ids = moments.map(newId)

  expect(ids).toEqual([...ids].sort())
  expect(new Set(ids).size).toBe(ids.length)
})

test('an id is a UUID of version 7 that says when it was made', () => {
  const id = idMaker(() => 0x0190_1234_5678)()

  expect([validate(id), version(id), id.slice(0, 13)]).toEqual([true, 7, '01901234-5678'])
})
