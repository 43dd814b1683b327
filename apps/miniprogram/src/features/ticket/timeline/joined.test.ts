import { joined } from './joined'

const entries = (...seqs: readonly number[]) => seqs.map(seq => ({ id: `event-${seq}`, seq }))
const seqsIn = (part: ReturnType<typeof joined<{ id: string; seq: number }>>) => part?.items.map(({ seq }) => seq)

test('whoever has opened earlier records sees what happens meanwhile after them, and nothing is missing between', () => {
  const loaded = { items: entries(1, 2, 3, 4), before: null }
  expect(seqsIn(joined(loaded, entries(3, 4, 5)))).toEqual([1, 2, 3, 4, 5])
})

test('what the newest part says of an entry counts', () => {
  const loaded = { items: [{ id: 'event-1', photos: 0 }], before: null }
  expect(joined(loaded, [{ id: 'event-1', photos: 1 }])?.items).toEqual([{ id: 'event-1', photos: 1 }])
})

test('whoever may read nothing of the newest part keeps what has been opened', () => {
  expect(seqsIn(joined({ items: entries(1, 2), before: null }, []))).toEqual([1, 2])
})

test('where so much has happened that the parts do not meet any more, the newest stands alone', () => {
  expect(joined({ items: entries(1, 2), before: null }, entries(7, 8))).toBeUndefined()
})
