import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'

let saveFile: typeof import('./save-file.h5').saveFile
let asked: () => void
const server = createServer(() => asked())

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // the base address is fixed when the module is loaded, as it is in a build
  Object.assign(process.env, { TARO_APP_API: `http://127.0.0.1:${port}` })
  saveFile = (await import('./save-file.h5')).saveFile
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('a sheet that never comes is told to be none after a minute, and not waited for any longer', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  const isAsked = new Promise<void>(resolve => {
    asked = resolve
  })
  const saved = saveFile({ path: '/visits/sheet', name: 'visits.xlsx', accessToken: 'token' })
  await Promise.race([isAsked, saved.then(() => Promise.reject(new Error('it was over before the server was asked')))])
  jest.advanceTimersByTime(60_000)
  expect(await saved).toBe(false)
  jest.useRealTimers()
})
