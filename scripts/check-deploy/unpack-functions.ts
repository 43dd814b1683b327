import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const description = z.object({ filePathMap: z.record(z.string(), z.string()).default({}) })

/** The platform's limit for one function, unpacked. Unit: bytes. Source: Vercel, "Functions limits". */
const bytesLimit = 250 * 1024 * 1024

export interface UnpackedFunction {
  /** As the routes of the build name it: `api/progress/[token]`. */
  readonly name: string
  readonly bytes: number
}

/** Lays out every function outside of the repository, exactly as it would be deployed. */
export function unpackFunctions(output: string, folder: string): readonly UnpackedFunction[] {
  cpSync(join(output, 'config.json'), join(folder, 'config.json'))
  const names = readdirSync(join(output, 'functions'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.func'))
    .map(path => path.slice(0, -'.func'.length))
  return names.map(name => {
    const bytes = unpack(join(output, 'functions', `${name}.func`), join(folder, 'functions', name))
    if (bytes > bytesLimit) throw new Error(`${name} has ${bytes} bytes; the platform takes ${bytesLimit}`)
    return { name, bytes }
  })
}

function unpack(from: string, to: string): number {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  const { filePathMap } = description.parse(JSON.parse(readFileSync(join(from, '.vc-config.json'), 'utf8')))
  for (const [path, source] of Object.entries(filePathMap)) {
    const place = join(to, path)
    mkdirSync(dirname(place), { recursive: true })
    if (!existsSync(place)) cpSync(source, place, { recursive: true, verbatimSymlinks: true })
  }
  return bytesIn(to)
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
