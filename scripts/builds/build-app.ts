import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { type AppBuild, appFolder } from './app-build.js'
import { fingerprint, isFresh, markFresh } from './fingerprint.js'

export type Built = { readonly outcome: 'unchanged' | 'built' } | { readonly outcome: 'failed'; readonly output: string }

/** Builds one variant for one target unless nothing it is made from has changed. Builds eat memory: one at a time. */
export async function buildApp(build: AppBuild, stop?: AbortSignal): Promise<Built> {
  const root = process.cwd()
  const print = fingerprint(root)
  if (isFresh(root, build, print)) return { outcome: 'unchanged' }
  const { code, output } = await runTaro(build, stop)
  if (code !== 0) return { outcome: 'failed', output }
  markFresh(root, build, print)
  return { outcome: 'built' }
}

/** A build makes millions of objects that live as long as a file is read: with room for them, less of its time goes into clearing up. */
const roomForTheYoung = '--max-semi-space-size=64'

async function runTaro(
  { variant, target }: AppBuild,
  signal?: AbortSignal
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn('npm', ['run', `build:${variant}:${target}`, '--workspace', appFolder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: `${roomForTheYoung} ${process.env.NODE_OPTIONS ?? ''}` },
    shell: process.platform === 'win32',
    ...(signal ? { signal } : {})
  })
  // what answers people goes first
  if (child.pid) setPriority(child.pid, 10)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  return new Promise(resolve => {
    child.once('error', error => resolve({ code: 1, output: `${output}${error.message}` }))
    child.once('close', code => resolve({ code, output }))
  })
}
