import type { NetworkInterfaceInfo } from 'node:os'
import { publicUrl } from './public-url.js'

const rest = { netmask: '255.0.0.0', mac: '00:00:00:00:00:00', cidr: null }
const loopback: NetworkInterfaceInfo = { ...rest, family: 'IPv4', address: '127.0.0.1', internal: true }
const wireless: NetworkInterfaceInfo = { ...rest, family: 'IPv4', address: '192.168.1.20', internal: false }

test.each([
  ['for this machine alone', '127.0.0.1', 'http://localhost:3000'],
  ['for the whole network', '0.0.0.0', 'http://192.168.1.20:3000'],
  ['under a chosen name', 'linying.local', 'http://linying.local:3000']
])('a service that answers %s says the address that works there', (_whom, host, url) => {
  expect(publicUrl({ host, port: 3000 }, { lo: [loopback], wlan0: [wireless] })).toBe(url)
})
