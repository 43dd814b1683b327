import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export interface ReadingLimits {
  /** How long whose turn it is may neither send nor take a single byte. Unit: milliseconds; up to twice as long in the middle of an answer. */
  readonly silenceMs: number
  /** How long an answer may take from being asked for to its last byte, however steadily. Unit: milliseconds. */
  readonly answerMs: number
  /** Questions of one connection that wait for their answers. */
  readonly asksAtOnce: number
  /** What all answers that nobody has taken away yet may hold together. Unit: bytes. */
  readonly heldBytes: number
}

/**
 * Who reads slowly is waited for, who does not read is not: a photo of 500 kB comes through at 1 kB/s. No browser, phone or nginx asks twice
 * before it has its first answer.
 * Source: our decision
 */
export const usualReading: ReadingLimits = { silenceMs: 30_000, answerMs: 600_000, asksAtOnce: 8, heldBytes: 64 * 1024 * 1024 }

interface Asked {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly since: number
}

/** How often held answers are added up. Unit: milliseconds. */
const lookEveryMs = 1_000
const lookAtMostEveryMs = 100

/**
 * Ends connections whose other end does not take its answers. Where all that is held together is too much, whoever has had the longest time
 * for it goes first: somebody who reads has his answer in a moment and is never among those.
 */
export function endSlowReaders(server: Server, limits: ReadingLimits = usualReading): void {
  const connections = new Map<Socket, Set<Asked>>()
  let lookedAt = 0

  const look = () => {
    lookedAt = performance.now()
    const waiting = [...connections].flatMap(([socket, asked]) => [...asked].map(one => ({ socket, ...one })))
    let held = waiting.reduce((sum, { response }) => sum + response.writableLength, 0)
    for (const { socket, response, since } of waiting.sort((one, other) => one.since - other.since)) {
      const isOver = lookedAt - since > limits.answerMs
      if (!isOver && held <= limits.heldBytes) continue
      held -= response.writableLength
      if (response.writableLength > 0) end(socket)
    }
  }
  const looking = setInterval(look, lookEveryMs).unref()
  server.on('close', () => clearInterval(looking))
  server.on('connection', socket => {
    connections.set(socket, new Set())
    socket.once('close', () => connections.delete(socket))
  })
  server.on('request', (request, response) => {
    const asked = connections.get(request.socket)
    const one = { request, response, since: performance.now() }
    asked?.add(one)
    response.once('close', () => asked?.delete(one))
    if (asked && asked.size > limits.asksAtOnce) end(request.socket)
    else if (one.since - lookedAt > lookAtMostEveryMs) look()
  })
  // by Node's own timer, which knows how much of an answer the other end has taken
  server.timeout = limits.silenceMs
  server.on('timeout', socket => {
    const [first] = connections.get(socket) ?? []
    if (first === undefined || !first.request.complete || first.response.writableLength > 0) end(socket)
  })
}

/** At once, and with what the system still keeps for it. */
function end(socket: Socket): void {
  socket.resetAndDestroy()
}
