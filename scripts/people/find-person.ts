import type { OperatorDirectory } from '@linying/database'
import { z } from 'zod'

/** Whom an operator means by an id or a number. Throws: Error with a sentence that says what to write instead */
export async function findPerson(named: string, directory: Pick<OperatorDirectory, 'peopleWithPhone'>): Promise<string> {
  if (z.uuid().safeParse(named).success) return named.toLowerCase()
  const [only, ...more] = await directory.peopleWithPhone(named)
  if (only === undefined) throw new Error('Nobody has this number.')
  if (more.length === 0) return only.personId
  const choices = [only, ...more].map(({ personId, organizationName }) => `  ${personId}  ${organizationName}`).join('\n')
  throw new Error(`Several people have this number. Which one?\n${choices}`)
}
