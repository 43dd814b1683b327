import { replay } from './replay.js'

test('an idle server is asked the same in the same order, and answers as much', async () => {
  const upload = { method: 'POST', path: '/files', headers: { 'content-type': 'text/plain' }, body: 'a photo' }
  const again = await replay([
    { asked: { method: 'GET', path: '/api/openapi.json' }, askedAt: 5_000, status: 200, bytes: 300_000 },
    { asked: upload, askedAt: 5_030, status: 429, bytes: 12 },
    { asked: upload, askedAt: 5_031, status: 0, bytes: 0 }
  ])

  expect(again.map(({ status, bytes }) => [status, bytes])).toEqual([
    [200, 300_000],
    [429, 12],
    [503, 0]
  ])
})
