import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { listen } from './listen.js'
import { type Parts, startEverything } from './start-everything.js'

const greeter: Parts = {
  openService: async () => ({
    fetch: () => new Response('hello'),
    codePath: '/t/demo-token',
    origins: [],
    stop: async () => undefined
  }),
  makeBrowserVersions: () => ({ stateOf: () => 'ready', stop: async () => undefined })
}
const printed: string[] = []
let dataDirectory: string

beforeAll(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'linying-start-'))
  // root's Postgres runs as another account, which has to get in
  chmodSync(dataDirectory, 0o755)
  jest.spyOn(console, 'log').mockImplementation(line => void printed.push(String(line)))
})

afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }))

test('whoever starts it is told an address that answers and one ticket to scan', async () => {
  const running = startEverything(settings(0), greeter)
  await running.ready
  const [address = ''] = /http:\S+\/api\/health/.exec(printed.join('\n')) ?? []
  const words = await (await fetch(address)).text()
  await running.stop()

  expect(words).toBe('hello')
  expect(printed.join('\n')).toContain('/t/demo-token')
})

test('a port that is taken is named, with a way out', async () => {
  const other = await listen({ host: '127.0.0.1', port: 0 }, () => new Response('other'))

  await expect(startEverything(settings(other.port), greeter).ready).rejects.toThrow(`PORT=${other.port + 1} npm start`)
  await other.close()
})

test('a service that cannot open leaves no Postgres behind', async () => {
  let databaseUrl = ''
  const broken: Parts = {
    ...greeter,
    openService: async circumstances => {
      databaseUrl = circumstances.databaseUrl
      throw new Error('no key')
    }
  }
  await expect(startEverything(settings(0), broken).ready).rejects.toThrow('no key')

  await expect(
    listen({ host: '127.0.0.1', port: Number(new URL(databaseUrl).port) }, () => new Response()).then(free => free.close())
  ).resolves.toBeUndefined()
})

function settings(port: number) {
  return { host: '127.0.0.1', port, publicUrl: undefined, dataDirectory, databaseUrl: undefined, fresh: false, warning: undefined }
}
