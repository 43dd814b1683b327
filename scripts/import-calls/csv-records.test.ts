import { type CsvReading, csvRecords } from './csv-records.js'

test('a record is told with its fields and its line', async () => {
  expect(await read(['id,note', '1, a note ', '2,"one, two"'])).toEqual([
    { line: 1, fields: ['id', 'note'] },
    { line: 2, fields: ['1', 'a note'] },
    { line: 3, fields: ['2', 'one, two'] }
  ])
})

test('a quoted field may go on over lines, and the lines after it keep their numbers', async () => {
  expect(await read(['1,"first', '', 'third"', '2,x'])).toEqual([
    { line: 1, fields: ['1', 'first\n\nthird'] },
    { line: 4, fields: ['2', 'x'] }
  ])
})

test('a blank line is none, and counts', async () => {
  expect(await read(['1,a', '', ' ', '2,b'])).toEqual([
    { line: 1, fields: ['1', 'a'] },
    { line: 4, fields: ['2', 'b'] }
  ])
})

test('a quote that is never closed costs its own line and no other', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `${index},x`)
  const readings = await read(['1,"open', ...many])

  expect(readings[0]).toEqual({ line: 1, reason: 'a quote is not closed' })
  expect(readings.slice(1).map(({ line }) => line)).toEqual(many.map((_, index) => index + 2))
})

test('a quote that is never closed near the end costs its own line and no other', async () => {
  expect(await read(['1,"open', '2,x'])).toEqual([
    { line: 1, reason: 'a quote is not closed' },
    { line: 2, fields: ['2', 'x'] }
  ])
})

test('a quote in the middle of a field is out of place', async () => {
  expect(await read(['1,5" pipe', '2,x'])).toEqual([
    { line: 1, reason: 'a quote is out of place' },
    { line: 2, fields: ['2', 'x'] }
  ])
})

test('a record with more or fewer fields than the header is still read', async () => {
  expect(await read(['a,b', '1', '1,2,3'])).toMatchObject([{}, { fields: ['1'] }, { fields: ['1', '2', '3'] }])
})

async function read(lines: readonly string[]): Promise<readonly CsvReading[]> {
  const readings: CsvReading[] = []
  for await (const reading of csvRecords(each(lines))) readings.push(reading)
  return readings
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}
