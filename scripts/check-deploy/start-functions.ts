import { fork } from 'node:child_process'
import { resolve } from 'node:path'
import { z } from 'zod'

const ready = z.object({ port: z.int() })

export interface RunningFunctions {
  readonly url: string
  readonly stop: () => void
}

/** Runs unpacked functions in a process that knows neither the repository nor this environment. */
export async function startFunctions(folder: string, env: Readonly<Record<string, string>>): Promise<RunningFunctions> {
  const child = fork(resolve('scripts/check-deploy/run-functions.mjs'), [], { cwd: folder, env, execArgv: [] })
  const port = await new Promise<number>((done, failed) => {
    child.once('message', message => done(ready.parse(message).port))
    child.once('error', failed).once('exit', code => failed(new Error(`the functions ended with ${code}`)))
  })
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() }
}
