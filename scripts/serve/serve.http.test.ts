import { readSettings } from '@linying/server'
import { throwAwayDatabase } from '@linying/testkit'
import { serve } from './serve.js'

test('a machine of one’s own answers API, code page and pages on one port, and stops in good order', async () => {
  const database = await throwAwayDatabase()
  const settings = readSettings({ DATABASE_URL: database.url, NODE_ENV: 'test', LOG_LEVEL: 'silent' })
  const { port, stop } = await serve(settings, { host: '127.0.0.1', port: 0 })
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    return [answer.status, answer.headers.get('content-type')?.split(';')[0]]
  }

  expect(await get('/api/health')).toEqual([200, 'application/json'])
  expect(await get('/t/no-such-code')).toEqual([404, 'text/html'])
  expect(await get('/staff/no-such-page')).toEqual([404, 'text/plain'])
  await stop()
  await expect(get('/api/health')).rejects.toThrow('fetch failed')
  await database.close()
})
