import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from '../run-check.js'

const wanted = 'scripts/test/tools/browser'
const folder = resolve('node_modules/.cache/linying-test-browser')
const unpacked = join(folder, 'unpacked')
const letters = join(folder, 'node_modules/@expo-google-fonts/noto-sans-sc')

/** What the package brings is built for this alone. */
export const mayUsePackedBrowser = process.platform === 'linux' && process.arch === 'x64'

/** A Chromium that lies whole inside an npm package, with the libraries that a bare system lacks; nothing where it cannot be had. */
export async function packedBrowser(): Promise<string | undefined> {
  if (!(await isFetched())) return undefined
  const program = join(folder, 'packed-chromium')
  if (existsSync(program)) return program
  // what an earlier run was stopped at would be taken for whole
  rmSync(unpacked, { recursive: true, force: true })
  mkdirSync(unpacked)
  const code = await run(process.execPath, ['--input-type=module', '--eval', unpacking], { env: { TMPDIR: unpacked }, cwd: folder })
  return code === 0 ? withLetters(program, join(unpacked, 'chromium'), `LD_LIBRARY_PATH='${join(unpacked, 'al2023/lib')}'`) : undefined
}

/** The same browser, in whose pages Chinese letters are drawn; nothing where these cannot be had. */
export async function browserWithLetters(chromium: string): Promise<string | undefined> {
  return (await isFetched()) ? withLetters(join(folder, 'lettered-chromium'), chromium) : undefined
}

/** `npm ci` compares every package with the hash in the lock file. */
async function isFetched(): Promise<boolean> {
  const present = join(folder, 'package-lock.json')
  const isWanted = existsSync(present) && readFileSync(present, 'utf8') === readFileSync(join(wanted, 'package-lock.json'), 'utf8')
  if (isWanted && existsSync(join(folder, 'node_modules/.package-lock.json'))) return true
  rmSync(folder, { recursive: true, force: true })
  cpSync(wanted, folder, { recursive: true })
  return (await run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'], { cwd: folder })) === 0
}

/** The package unpacks itself into the folder for temporary files, and what it takes for missing only on the platform that it was made for. */
const unpacking = `
import chromium, { inflate } from '@sparticuz/chromium'
await chromium.executablePath()
await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br')`

/** Chromium takes whole TrueType files from the system only, so neither the pieces nor the WOFF2 that web pages are served. */
function withLetters(program: string, chromium: string, libraries = ''): string {
  const fonts = join(folder, 'fonts.conf')
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${letters}/400Regular</dir>
  <dir>${letters}/700Bold</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`
  )
  writeFileSync(program, `#!/bin/sh\n${libraries} FONTCONFIG_FILE='${fonts}' exec '${chromium}' "$@"\n`)
  chmodSync(program, 0o755)
  return program
}
