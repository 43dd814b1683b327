import { noProgress, type Progress, withNews } from './progress.js'

const file = '/house/a.test.ts'
const other = '/house/b.db.test.ts'
const after = (...news: Parameters<typeof withNews>[1][]): Progress => news.reduce(withNews, noProgress)

test('a file is open from its beginning to its end', () => {
  const both = after({ said: 'begins', file }, { said: 'begins', file: other })
  expect([...both.open]).toEqual([file, other])
  expect([...withNews(both, { said: 'ends', file, hasLoaded: true }).open]).toEqual([other])
})

test('what was tried before a run is ended still counts', () => {
  const progress = after(
    { said: 'begins', file },
    { said: 'tried', file, title: 'adds up', status: 'passed' },
    { said: 'tried', file, title: 'adds up', status: 'failed' },
    { said: 'tried', file, title: 'adds up', status: 'pending' },
    { said: 'ends', file, hasLoaded: true }
  )
  expect(progress).toMatchObject({ passed: 1, failed: 1, isOver: false })
})

test('a file that does not even load is one failure', () => {
  const progress = after({ said: 'begins', file }, { said: 'ends', file, hasLoaded: false })
  expect(progress).toMatchObject({ failed: 1, failures: ['/house/a.test.ts did not load'] })
})

test('what fails is named with its file', () => {
  const progress = after({ said: 'tried', file, title: 'adds up', status: 'failed' })
  expect(progress.failures).toEqual(['/house/a.test.ts › adds up'])
})

test('a run is over when all its results are in', () => {
  expect(after({ said: 'over' }).isOver).toBe(true)
})
