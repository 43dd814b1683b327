import { Refused, Violated } from '../failure.js'

/**
 * Why something failed, for whoever operates the service: a rule's code, or the class of the error with the database's code, constraint and
 * table. Never its message, in which somebody's words may stand.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof Violated) return `refused: ${error.refusal.code}, by constraint ${error.constraint}`
  if (error instanceof Refused) return `refused: ${error.refusal.code}`
  if (!(error instanceof Error)) return typeof error
  const words = [error, ...causesOf(error)].map(one => [one.constructor.name, ...factsOf(one)].join(' '))
  return words.join(', because of ').slice(0, longestReason)
}

const longestReason = 300

function causesOf({ cause }: Error): readonly Error[] {
  return cause instanceof Error ? [cause, ...causesOf(cause)] : []
}

/** Names of our own tables, and codes; identifiers only, since anything else may be what somebody wrote. */
function factsOf(error: Error): readonly string[] {
  const told: Readonly<Record<string, unknown>> = { ...error }
  return ['code', 'table', 'constraint', 'routine'].flatMap(name => {
    const fact = told[name]
    return typeof fact === 'string' && /^\w{1,80}$/.test(fact) ? [`${name} ${fact}`] : []
  })
}
