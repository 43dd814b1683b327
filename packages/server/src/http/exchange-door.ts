import { exchangeAnswerSchema, exchangeCallSchema, exchangeCallsSchema } from '@linying/contract'
import type { Refusal } from '@linying/domain'
import { problemSentence } from '@linying/look'
import { type TakenIn, takeInCalls } from '@linying/usecases'
import type { Ports } from '../ports.js'
import { type FieldProblem, fieldProblems } from './field-problems.js'
import { isSecret } from './is-secret.js'
import { problem } from './problem.js'
import { problemAnswer } from './problem-answer.js'
import { textWithin } from './text-within.js'

/** As long as 500 calls get, each with a note of a few sentences. Unit: bytes */
const longestBody = 1024 * 1024

/** POST /api/pbx/calls, for a telephone exchange, which proves itself by its key. Each call is taken in once, however often it is told. */
export async function answerExchange(request: Request, ports: Ports, key: string): Promise<Response> {
  if (!isSecret(request.headers.get('authorization') ?? '', `Bearer ${key}`)) return problemAnswer(problem(401, 'unauthenticated'))
  if (!/^application\/json(;|$)/i.test(request.headers.get('content-type') ?? '')) return problemAnswer(problem(415, 'unsupported-type'))
  const text = await textWithin(request.body, longestBody)
  if (text === undefined) return problemAnswer(problem(413, 'too-large'))
  const json = jsonIn(text)
  if (json === undefined) return problemAnswer(problem(400, 'malformed'))
  const told = exchangeCallsSchema.safeParse(json)
  if (!told.success) return problemAnswer(problem(422, 'invalid', fieldProblems(told.error.issues)))
  return Response.json(await takeIn(told.data.calls, ports))
}

/** What became of each, whatever else is in the batch. */
async function takeIn(told: readonly unknown[], ports: Ports) {
  const parsed = told.map(call => exchangeCallSchema.safeParse(call))
  const good = parsed.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const calls = good.map(({ id, ...call }) => ({ ...call, externalId: id }))
  const outcomes = [...(await takeInCalls(ports, 'pbx', calls))]
  const became = parsed.map(({ error }) => (error ? fieldProblems(error.issues)[0] : outcomes.shift()))
  const count = (outcome: TakenIn) => became.filter(one => one === outcome).length
  const refused = became.flatMap((one, index) => (typeof one === 'object' ? [refusedCall(one, { index, call: told[index] })] : []))
  return exchangeAnswerSchema.parse({ kept: count('kept'), thereAlready: count('there-already'), refused })
}

function refusedCall(why: FieldProblem | Refusal, { index, call }: { readonly index: number; readonly call: unknown }) {
  const { code, pointer = '' } = why
  const id = typeof call === 'object' && call !== null && 'id' in call && typeof call.id === 'string' ? call.id : ''
  return { index, id, pointer: `/calls/${index}${pointer}`, code, detail: problemSentence(code) }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
