import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json'
}

/** Both browser versions on one origin, as the service offers them: residents at /, employees at /staff/. */
export async function serveBrowserBuilds() {
  const server = createServer((request, response) => {
    const file = fileFor(request.url ?? '/')
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // listening on a port, not on a pipe, the address is never a string
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => new Promise(resolve => server.close(resolve)) }
}

function fileFor(url: string): string {
  const { pathname } = new URL(url, 'http://127.0.0.1')
  const staff = pathname.startsWith('/staff/')
  const name = staff ? pathname.slice('/staff/'.length) : pathname.slice(1)
  return path.resolve('apps/miniprogram/dist', staff ? 'staff-h5' : 'resident-h5', name || 'index.html')
}
