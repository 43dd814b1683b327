import { spawn } from 'node:child_process'
import { servedEnv } from './as-served.js'

/**
 * Runs a script in a process of its own, which begins with the variables that are read before a process runs. Its signals are passed on and
 * its exit code is ours; when we are ended without a word it hears of it and ends, too.
 * @param {string} script
 * @param {readonly string[]} flags
 */
export function launch(script, flags) {
  const child = spawn(process.execPath, [...flags, script, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...servedEnv, ...process.env }
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
  child.once('error', error => {
    console.error(error.message)
    process.exit(1)
  })
  child.once('exit', code => process.exit(code ?? 1))
}
