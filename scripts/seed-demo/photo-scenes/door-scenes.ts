import type { Chance } from '../chance.js'
import { circle, faint, group, oval, rect, repeat, shape, stroke } from './drawing.js'
import { paintedWall } from './surfaces.js'

/** A lift that stopped with its doors apart; the cone is already there. */
export function stuckLift(chance: Chance): string {
  return [lift(chance, true), group('translate(300 560)', warningCone())].join('')
}

/** Doors shut, the floor number back on. */
export function liftRunning(chance: Chance): string {
  return lift(chance, false)
}

function lift(chance: Chance, isStuck: boolean): string {
  const [steel, shade] = chance.pick([
    ['#c8ced1', '#aeb6ba'],
    ['#d3c9b4', '#bbb09a']
  ])
  const wall = paintedWall(chance)
  const gap = isStuck ? chance.between(70, 130) : 3
  const lamp = isStuck ? '#d0614f' : '#5aa469'
  return [
    wall,
    rect([-100, 800, 1400, 200], '#a9a59b'),
    rect([210, 150, 660, 650], '#8d979b', 6),
    rect([250, 190, 580, 610], '#2f363b'),
    rect([250, 190, 290 - gap, 610], steel),
    rect([540 + gap, 190, 290 - gap, 610], steel),
    faint(0.6, rect([300, 190, 50, 610], shade), rect([740, 190, 40, 610], shade)),
    rect([430, 84, 220, 52], '#2f363b', 10),
    shape('M514 124L540 96L566 124Z', lamp),
    rect([940, 380, 96, 190], '#dfe3e4', 10),
    circle([988, 436], 24, lamp),
    circle([988, 514], 24, '#aab3b6')
  ].join('')
}

function warningCone(): string {
  return [
    faint(0.18, oval([110, 286], [170, 24], '#1c1f23')),
    rect([-30, 256, 280, 30], '#c9582f', 8),
    shape('M80 0H140L206 256H14Z', '#e07b3c'),
    shape('M62 74H158L173 134H47Z M36 182H184L195 226H25Z', '#f7f3ea')
  ].join('')
}

/** A lock whose key broke off, scratches around it. */
export function brokenLock(chance: Chance): string {
  return [
    lockOn(chance, true),
    repeat(5, index =>
      faint(0.5, stroke(`M${500 + index * 34} ${590 + (index % 2) * 40}l${chance.between(-50, 50).toFixed(0)} 40`, '#4f4a44', 4))
    ),
    shape('M588 552H612V640L600 652L588 640Z', '#b9a15c')
  ].join('')
}

/** A new lock, the handle level, the key turning. */
export function newLock(chance: Chance): string {
  return [
    lockOn(chance, false),
    group('translate(600 560)', shape('M-10 0H10V90H-10Z', '#d8b95e'), circle([0, 130], 48, '#d8b95e'), circle([0, 142], 18, '#7a6a3a'))
  ].join('')
}

function lockOn(chance: Chance, isBroken: boolean): string {
  const [door, panel] = chance.pick([
    ['#8a5f45', '#7a523a'],
    ['#5f7078', '#526169'],
    ['#94774f', '#836843']
  ])
  const hangs = isBroken ? chance.between(14, 24) : 0
  return [
    rect([-100, -100, 1400, 1100], door),
    rect([60, -100, 300, 420], panel, 12),
    rect([60, 420, 300, 600], panel, 12),
    rect([1010, -100, 30, 1100], '#3b3f42'),
    rect([1040, -100, 300, 1100], '#d9d3c7'),
    faint(0.2, rect([484, 214, 260, 480], '#1c1f23', 40)),
    rect([470, 200, 260, 480], '#c6ccce', 40),
    rect([486, 216, 228, 448], '#d6dbdc', 32),
    group(
      `rotate(${-hangs} 600 340)`,
      faint(0.2, rect([250, 330, 370, 56], '#1c1f23', 28)),
      rect([240, 312, 380, 56], '#aab3b6', 28),
      circle([600, 340], 52, '#9aa4a8')
    ),
    circle([600, 552], 52, '#aab3b6'),
    circle([600, 552], 36, '#8d979b'),
    rect([592, 524, 16, 56], '#2f363b', 6)
  ].join('')
}

/** A window with a crack across one pane, taped so that nobody is hurt. */
export function crackedWindow(chance: Chance): string {
  return [
    windowOn(chance),
    stroke('M300 200L420 330L390 420L500 520L470 640 M420 330L560 300 M390 420L280 470 M500 520L580 560', '#f5fafc', 7),
    faint(0.75, stroke('M250 270L590 600 M590 250L260 620', '#d8b95e', 34))
  ].join('')
}

/** The same kind of window with a new pane. */
export function mendedWindow(chance: Chance): string {
  return [windowOn(chance), faint(0.5, shape('M280 170H380L260 620V380Z M440 170H490L300 690H270Z', '#ffffff'))].join('')
}

function windowOn(chance: Chance): string {
  const sky = chance.pick(['#b7d3e2', '#c4d6dd', '#a9c6d6'])
  return [
    paintedWall(chance),
    rect([190, 90, 820, 690], '#f7f7f4', 10),
    rect([240, 140, 350, 580], sky),
    rect([620, 140, 350, 580], sky),
    faint(
      0.8,
      shape('M240 560L330 520V720H240Z M620 500H720V720H620Z M760 450H860V720H760Z', '#93abae'),
      oval([895, 690], [84, 110], '#7fa184')
    ),
    rect([190, 720, 820, 60], '#f7f7f4', 10),
    rect([590, 90, 30, 690], '#e9e9e4'),
    rect([576, 420, 20, 90], '#8d979b', 8),
    rect([150, 770, 900, 50], '#e3e0d6', 8),
    faint(0.12, rect([150, 820, 900, 22], '#1c1f23'))
  ].join('')
}
