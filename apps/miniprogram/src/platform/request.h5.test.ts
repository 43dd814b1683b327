import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { NetworkFailure } from './network-failure'

let answerLike: RequestListener
let request: typeof import('./request.h5').request
const server = createServer((asked, response) => answerLike(asked, response))

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // the base address is fixed when the module is loaded, as it is in a build
  Object.assign(process.env, { TARO_APP_API: `http://127.0.0.1:${port}` })
  request = (await import('./request.h5')).request
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('an answer without a body, as 304 has, is a reply', async () => {
  answerLike = (_, response) => response.writeHead(304, { ETag: '"7"' }).end()
  expect(await request({ method: 'GET', path: '/tickets' })).toMatchObject({ statusCode: 304, data: '', header: { etag: '"7"' } })
})

test('a refusal is a reply with its problem', async () => {
  const problem = { code: 'ticket.not-yours' }
  answerLike = (_, response) => response.writeHead(409, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem))
  expect(await request({ method: 'GET', path: '/tickets' })).toMatchObject({ statusCode: 409, data: problem })
})

test('a connection that breaks before the answer is a network failure', async () => {
  answerLike = asked => asked.socket.destroy()
  await expect(request({ method: 'GET', path: '/tickets' })).rejects.toBeInstanceOf(NetworkFailure)
})
