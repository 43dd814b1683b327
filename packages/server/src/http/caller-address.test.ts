import { Hono } from 'hono'
import { callerAddress } from './caller-address.js'

/** The address by which a request is counted that came over a socket, with what proxies have said. */
async function counted(proxies: number, said: string | undefined, socket: string | undefined = '10.0.0.1'): Promise<string> {
  const app = new Hono().get('/', c => c.text(callerAddress(c, proxies) ?? 'inside'))
  const headers: Record<string, string> = said === undefined ? {} : { 'x-forwarded-for': said }
  const env = socket === undefined ? undefined : { incoming: { socket: { remoteAddress: socket } } }
  return (await app.request('/', { headers }, env)).text()
}

test.each([
  ['nobody before us, whatever he says', 0, '203.0.113.9', '10.0.0.1'],
  ['one proxy', 1, '192.0.2.1', '192.0.2.1'],
  ['one proxy, and a hop that he made up', 1, '203.0.113.9, 192.0.2.1', '192.0.2.1'],
  ['two proxies', 2, '192.0.2.1, 10.0.0.2', '192.0.2.1'],
  ['two proxies, and two hops that he made up', 2, '203.0.113.9, 203.0.113.8, 192.0.2.1, 10.0.0.2', '192.0.2.1'],
  ['the inner one of two proxies', 2, '192.0.2.1', '192.0.2.1'],
  ['a proxy that says nothing', 1, undefined, '10.0.0.1'],
  ['a proxy that says next to nothing', 1, ' , ', '10.0.0.1'],
  ['a proxy that adds the port', 1, '192.0.2.1:50412', '192.0.2.1'],
  ['a proxy that adds the port of IPv6', 1, '[2001:db8:1:2:3::4]:50412', '2001:db8:1:2:0:0:0:0/64']
])('whoever comes by %s is counted by where he comes from', async (_way, proxies, said, address) => {
  expect(await counted(proxies, said)).toBe(address)
})

test.each([
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2:0:0:0:0/64'],
  ['2001:DB8:1:2::1', '2001:db8:1:2:0:0:0:0/64'],
  ['2001:db8:1:3::1', '2001:db8:1:3:0:0:0:0/64'],
  ['fe80::1%eth0', 'fe80:0:0:0:0:0:0:0/64'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::1', '0:0:0:0:0:0:0:0/64']
])('%s is counted as %s', async (socket, address) => {
  expect(await counted(0, undefined, socket)).toBe(address)
})

test('words that are no address are one caller together', async () => {
  expect([await counted(1, 'eins'), await counted(1, 'zwei'), await counted(1, '1.2.3.4.5')]).toEqual(['unknown', 'unknown', 'unknown'])
})

test('what this process asks of itself comes from nowhere', async () => {
  const app = new Hono().get('/', c => c.text(callerAddress(c, 1) ?? 'inside'))
  expect(await (await app.request('/')).text()).toBe('inside')
})
