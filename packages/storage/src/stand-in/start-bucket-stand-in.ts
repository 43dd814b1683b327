import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { cosVendor } from './cos-vendor.js'
import { judgeForm } from './judge-form.js'
import { s3Vendor } from './s3-vendor.js'
import type { Account, Vendor } from './vendor.js'

export interface StoredFile {
  readonly bytes: Uint8Array
  readonly contentType: string
}

export interface BucketStandIn {
  /** The endpoint to put into the settings. */
  readonly url: string
  /** What lies in the bucket, by key. */
  readonly files: Map<string, StoredFile>
  readonly stop: () => Promise<void>
}

export interface StandInSettings {
  readonly kind: 's3' | 'cos'
  readonly account: Account
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** A bucket on this machine that speaks its vendor's wire format and believes nothing that is not signed. */
export async function startBucketStandIn({ kind, account, now }: StandInSettings): Promise<BucketStandIn> {
  const files = new Map<string, StoredFile>()
  const vendor = kind === 's3' ? s3Vendor(account) : cosVendor(account)
  const bucket = { vendor, files, now, name: account.bucket }
  const server = createServer(async (incoming, outgoing) => {
    // a mistake in here is an answer like any other: whoever asks would wait for ever
    const answer = await answerTo(requestOf(incoming), bucket).catch(error => refuse(500, String(error)))
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
    outgoing.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // a TCP server always has an AddressInfo; the wider type is for pipes
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, files, stop }
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers } = incoming
  const address = `http://${headers.host}${url}`
  if (method === 'GET') return new Request(address)
  // the two kinds of streams have the same shape but two declarations
  const body = Readable.toWeb(incoming) as ReadableStream
  return new Request(address, { method, headers: { 'content-type': headers['content-type'] ?? '' }, body, duplex: 'half' })
}

interface OpenBucket {
  readonly vendor: Vendor
  readonly name: string
  readonly files: Map<string, StoredFile>
  readonly now: () => number
}

async function answerTo(request: Request, bucket: OpenBucket): Promise<Response> {
  return request.method === 'POST' ? takeForm(request, bucket) : followLink(request, bucket)
}

async function takeForm(request: Request, { vendor, name, files, now }: OpenBucket): Promise<Response> {
  const form = await request.formData()
  const file = form.get('file')
  if (!(file instanceof File)) return refuse(400, 'InvalidArgument')
  const fields = new Map<string, string>()
  for (const [field, value] of form) if (typeof value === 'string') fields.set(field.toLowerCase(), value)
  const verdict = await judgeForm({ vendor, bucket: name, fields, bytes: file.size, now: now() })
  if (verdict !== 'allowed') return refuse(verdict.startsWith('Entity') ? 400 : 403, verdict)
  files.set(fields.get('key') ?? '', { bytes: new Uint8Array(await file.arrayBuffer()), contentType: fields.get('content-type') ?? '' })
  return new Response(null, { status: 204 })
}

async function followLink(request: Request, { vendor, files, now }: OpenBucket): Promise<Response> {
  const url = new URL(request.url)
  const { expected, given, from, until } = await vendor.linkSignatures(request.method, url)
  const seconds = now() / 1000
  if (given !== expected) return refuse(403, 'SignatureDoesNotMatch')
  if (seconds < from || seconds >= until) return refuse(403, 'AccessDenied')
  const key = url.pathname.slice(vendor.root.length)
  if (request.method === 'PUT') {
    files.set(key, { bytes: new Uint8Array(await request.arrayBuffer()), contentType: request.headers.get('content-type') ?? '' })
    return new Response(null, { status: 200 })
  }
  if (request.method === 'DELETE') {
    files.delete(key)
    return new Response(null, { status: 204 })
  }
  const file = files.get(key)
  return file === undefined
    ? refuse(404, 'NoSuchKey')
    : new Response(Buffer.from(file.bytes), { headers: { 'content-type': file.contentType } })
}

function refuse(status: number, code: string): Response {
  return new Response(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`, {
    status,
    headers: { 'content-type': 'application/xml' }
  })
}
