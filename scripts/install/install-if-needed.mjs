import { spawn } from 'node:child_process'
import { isInstalled } from './is-installed.mjs'
import { isNewEnough, oldestNode } from './is-new-enough.mjs'

const newsEveryMs = 15_000

/** Runs before anything is installed: plain JavaScript, nothing but Node. */
export async function installIfNeeded() {
  if (!isNewEnough(process.versions.node)) end(`Node ${oldestNode} or newer is needed, this is ${process.versions.node}.`)
  if (isInstalled(process.cwd())) return
  console.log('Installing packages; the first time this takes about two minutes …')
  await runNpmInstall()
}

/**
 * The versions of the lock file, which stays as it is. Not `npm ci`: that refuses a lock file written where a registry
 * had no binaries for other systems. Its advice on what others' packages do is nothing that whoever starts this has to act on. npm draws a bar only in a terminal; elsewhere the seconds show that it is at work.
 */
async function runNpmInstall() {
  const started = performance.now()
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const [program = 'npm', ...rest] = [...npm, 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const child = spawn(program, rest, { stdio: 'inherit', shell: program === 'npm' && process.platform === 'win32' })
  const news = setInterval(() => console.log(`… ${Math.round((performance.now() - started) / 1000)} s`), newsEveryMs)
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
  clearInterval(news)
  if (code !== 0) end('npm install failed, see above.')
}

/** @param {string} reason */
function end(reason) {
  console.error(reason)
  process.exit(1)
}
