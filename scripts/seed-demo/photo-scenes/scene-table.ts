import type { Chance } from '../chance.js'
import { brokenLock, crackedWindow, liftRunning, mendedWindow, newLock, stuckLift } from './door-scenes.js'
import { brokenBench, mendedBench, securedArea } from './outdoor-scenes.js'
import { postedNotice, signature } from './paper-scenes.js'
import { crackedElbow, leakingPipe, newElbow, pressureTest } from './pipe-scenes.js'
import { breakersOn, darkLamp, litLamp, trippedBreaker } from './power-scenes.js'
import { blockedDrain, clearedDrain, dryFloor, openedCeiling, paintedCeiling, stainedCeiling } from './room-scenes.js'

/** Every scene by its name: what a resident finds, what a technician does, how it looks when it is done. */
export const sceneTable = {
  'leaking-pipe': leakingPipe,
  'cracked-elbow': crackedElbow,
  'new-elbow': newElbow,
  'pressure-test': pressureTest,
  'blocked-drain': blockedDrain,
  'cleared-drain': clearedDrain,
  'dry-floor': dryFloor,
  'tripped-breaker': trippedBreaker,
  'breakers-on': breakersOn,
  'dark-lamp': darkLamp,
  'lit-lamp': litLamp,
  'stuck-lift': stuckLift,
  'lift-running': liftRunning,
  'broken-lock': brokenLock,
  'new-lock': newLock,
  'stained-ceiling': stainedCeiling,
  'opened-ceiling': openedCeiling,
  'painted-ceiling': paintedCeiling,
  'cracked-window': crackedWindow,
  'mended-window': mendedWindow,
  'broken-bench': brokenBench,
  'mended-bench': mendedBench,
  'secured-area': securedArea,
  'posted-notice': postedNotice,
  signature
} as const satisfies Record<string, (chance: Chance) => string>

export type PhotoScene = keyof typeof sceneTable
