import { spawnSync } from 'node:child_process'
import { findChromium } from '../find-chromium.js'
import { findPooler } from '../find-pooler.js'

/** What the tests use and no package of the house brings. */
export type Tools = {
  readonly chromium: string | undefined
  /** Whether a page's Chinese letters are drawn, and not empty boxes. */
  readonly letters: boolean
  readonly pooler: string | undefined
}

export function findTools(): Tools {
  const chromium = findChromium()
  return { chromium: chromium !== undefined && starts(chromium) ? chromium : undefined, letters: hasChineseLetters(), pooler: findPooler() }
}

/** Some systems put a note in its place that says how to install it. */
function starts(chromium: string): boolean {
  return process.platform !== 'linux' || spawnSync(chromium, ['--version'], { stdio: 'ignore' }).status === 0
}

function hasChineseLetters(): boolean {
  if (process.platform !== 'linux') return true
  return (spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== ''
}
