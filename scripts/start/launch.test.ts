import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linying-launch-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('what is launched has the variables that are read before a process runs, and its exit code is passed on', async () => {
  const { over, said } = launched(`console.log(process.env.MALLOC_ARENA_MAX); process.exit(7)`)
  const [code] = await over

  expect([said(), code]).toEqual(['2\n', 7])
})

test('a signal reaches what is launched', async () => {
  const { launcher, over, heard } = launched(
    `process.on('SIGTERM', () => process.exit(5)); setTimeout(() => 0, 600_000); console.log('up')`
  )
  await heard('up')
  launcher.kill('SIGTERM')
  const [code] = await over

  expect(code).toBe(5)
})

test('what is launched hears that its launcher was ended without a word', async () => {
  const { launcher, heard } = launched(
    `process.once('disconnect', () => { console.log('alone'); process.exit() }); setTimeout(() => 0, 600_000); console.log('up')`
  )
  await heard('up')
  launcher.kill('SIGKILL')

  await heard('alone')
})

function launched(script: string) {
  const file = join(folder, `${Math.random()}.mjs`)
  writeFileSync(file, script)
  const { href } = pathToFileURL(resolve('scripts/start/launch.mjs'))
  const code = `import { launch } from '${href}'; launch(${JSON.stringify(file)}, [])`
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  launcher.stdout.setEncoding('utf8').on('data', (more: string) => (text += more))
  // both are gone, and everything that they said has come
  const over = once(launcher, 'close')
  const silent = over.then(() => Promise.reject(new Error(`all that was heard is ${JSON.stringify(text)}`)))
  silent.catch(() => undefined)
  const heard = async (words: string) => {
    while (!text.includes(words)) await Promise.race([once(launcher.stdout, 'data'), silent])
  }
  return { launcher, over, said: () => text, heard }
}
