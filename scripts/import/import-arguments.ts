import { existsSync } from 'node:fs'
import type { OperatorDirectory } from '@linying/database'
import { z } from 'zod'

export interface ImportArguments {
  readonly file: string
  readonly communityId: string
}

/** Which file goes into which community. Throws: Error with the usage */
export function fileAndCommunity([file, ...more]: readonly string[], community: string | undefined, usage: string): ImportArguments {
  if (file === undefined || more.length > 0) throw new Error(usage)
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const communityId = z.uuid().safeParse(community)
  if (!communityId.success) throw new Error(`--community is the id of a community, a UUID.\n${usage}`)
  return { file, communityId: communityId.data }
}

/** For whoever named a community that does not exist. */
export async function noSuchCommunity(directory: OperatorDirectory, communityId: string): Promise<Error> {
  const listed = (await directory.communities()).map(({ id, name, organizationName }) => `  ${id}  ${name} (${organizationName})`)
  return new Error(`There is no community ${communityId}. There are:\n${listed.join('\n')}`)
}
