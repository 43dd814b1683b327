import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const output = '.vercel/output'

/** What linking to a project would have written; the build needs no more of it. */
const unlinked = { projectId: 'prj_local', orgId: 'team_local', projectName: 'linying', settings: { framework: null, nodeVersion: '24.x' } }

type Settings = Readonly<Record<string, string>>

/** Builds what would be deployed, without an account and without a network; with the settings that the platform gives to a build. */
export async function buildFunctions(vercel: string, folder: string, places: Settings): Promise<void> {
  const project = '.vercel/project.json'
  mkdirSync('.vercel', { recursive: true })
  if (!existsSync(project)) writeFileSync(project, JSON.stringify(unlinked))
  useOurBuilder()
  const settings = join(folder, 'vercel.json')
  // everything is installed here; the platform installs from the lock file
  writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync('vercel.json', 'utf8')), installCommand: '' }))
  const { code, said } = await listenTo(vercel, ['build', '--yes', '--debug', '--local-config', settings], places)
  // it complains about types that it does not look for where they are; `npm test` has its own compiler
  if (code !== 0) throw new Error(`vercel build failed:\n${said}`)
  if (!/Imported Builder "@vercel\/node" from "[^"]*\.vercel\/builders/.test(said))
    throw new Error('the functions were built by another @vercel/node')
}

/** The command line looks here for what builds a function before it takes the one it came with; so it is the one that package.json names. */
function useOurBuilder(): void {
  const scope = '.vercel/builders/node_modules/@vercel'
  rmSync(scope, { recursive: true, force: true })
  mkdirSync(scope, { recursive: true })
  symlinkSync(resolve('node_modules/@vercel/node'), join(scope, 'node'), 'junction')
}

async function listenTo(
  program: string,
  args: readonly string[],
  places: Settings
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...places, VERCEL_TELEMETRY_DISABLED: '1' }
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  return { code, said }
}
