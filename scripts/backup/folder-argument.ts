import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * The folder that a command was given as its only flag.
 * Throws: Error that says how the command is used
 */
export function folderArgument(args: readonly string[], flag: 'to' | 'from', usage: string): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { [flag]: { type: 'string' } } })
    const folder = values[flag]
    if (typeof folder === 'string' && folder !== '') return resolve(folder)
  } catch (cause) {
    throw new Error(usage, { cause })
  }
  throw new Error(usage)
}
