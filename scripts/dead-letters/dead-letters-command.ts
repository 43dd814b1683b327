import type { Instant } from '@linying/domain'
import type { DeadLetter, FailureLedger } from '@linying/usecases'

export const deadLettersUsage =
  'npm run dead-letters [-- list | retry ID … | drop ID …]    (what jobs have set aside; dropped is never tried again, a message never delivered)'

interface Means {
  readonly failures: Pick<FailureLedger, 'deadLetters' | 'retry' | 'drop'>
  readonly now: () => Instant
}

/** As many as somebody reads. */
const mostListed = 500

/** Lists what is set aside, or says what becomes of it. Answers the lines to print. Throws: Error for what it does not understand. */
export async function deadLettersCommand({ failures, now }: Means, [verb = 'list', ...ids]: readonly string[]): Promise<readonly string[]> {
  const mustName = () => {
    if (ids.length === 0 || !ids.every(id => uuid.test(id))) throw new Error(`Which? Ids stand in the list.\n${deadLettersUsage}`)
  }
  switch (verb) {
    case 'list':
      return listed(await failures.deadLetters(mostListed))
    case 'retry':
      mustName()
      return each(ids, id => failures.retry(id), 'is tried again by the next run')
    case 'drop':
      mustName()
      return each(ids, id => failures.drop(id, now()), 'is dropped')
    default:
      throw new Error(deadLettersUsage)
  }
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

async function each(ids: readonly string[], act: (id: string) => Promise<boolean>, became: string): Promise<readonly string[]> {
  const lines: string[] = []
  for (const id of ids) lines.push(`${id} ${(await act(id)) ? became : 'is not set aside'}`)
  return lines
}

function listed(letters: readonly DeadLetter[]): readonly string[] {
  if (letters.length === 0) return ['Nothing is set aside.']
  return letters.map(
    ({ id, job, item, dueAt, tries, reason, setAsideAt }) =>
      `${id}  ${job}  ${item}, due ${dueAt}\n  set aside ${setAsideAt} after ${tries} tries: ${reason}`
  )
}
