// Plays the platform, with nothing but Node: finds the function for a path by the routes of the build and hands it the request.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = process.cwd()
const { routes } = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'))
const afterError = routes.findIndex(({ handle }) => handle === 'error')
const loaded = new Map()

const server = createServer(async (incoming, outgoing) => {
  try {
    const answer = await answerTo(await requestOf(incoming))
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
    outgoing.end(Buffer.from(await answer.arrayBuffer()))
  } catch (error) {
    outgoing.writeHead(500).end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))

async function answerTo(request) {
  const name = functionFor(new URL(request.url).pathname)
  if (name === undefined) return new Response('no function', { status: 404 })
  if (!loaded.has(name)) loaded.set(name, load(name))
  const handler = await loaded.get(name)
  return handler.fetch(request)
}

/** A function keeps the address that was asked for; the routes only choose which one it is. */
function functionFor(asked) {
  let path = asked
  for (const { src, dest, status } of routes.slice(0, afterError)) {
    if (isFunction(path)) return nameOf(path)
    const match = src === undefined ? null : new RegExp(src).exec(path)
    if (match === null || (dest === undefined && status === undefined)) continue
    if (dest === undefined) return undefined
    path = dest.replace(/\$(\d)/g, (_, group) => match[group] ?? '').split('?')[0]
  }
  return isFunction(path) ? nameOf(path) : undefined
}

function isFunction(path) {
  return existsSync(join(folder, 'functions', nameOf(path), '.vc-config.json'))
}

function nameOf(path) {
  return path === '/api' ? 'api/index' : path.slice(1)
}

async function load(name) {
  const place = join(folder, 'functions', name)
  const { handler } = JSON.parse(readFileSync(join(place, '.vc-config.json'), 'utf8'))
  const { default: exported } = await import(pathToFileURL(join(place, handler)).href)
  return exported
}

async function requestOf(incoming) {
  const chunks = []
  for await (const chunk of incoming) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const { method, headers } = incoming
  return new Request(`http://${headers.host}${incoming.url}`, { method, headers, ...(body.length > 0 ? { body } : {}) })
}
