import type { Chance } from '../chance.js'
import { faint, rect, repeat, stroke } from './drawing.js'
import { paintedWall } from './surfaces.js'

/** A sheet on the board by the door: what was agreed, where everybody reads it. */
export function postedNotice(chance: Chance): string {
  const frame = chance.pick(['#6b7a80', '#7b6a55', '#56707a'])
  return [
    paintedWall(chance),
    faint(0.14, rect([236, 116, 760, 700], '#1c1f23', 10)),
    rect([220, 100, 760, 700], frame, 10),
    rect([250, 130, 700, 640], '#e8e2d2'),
    rect([390, 180, 420, 540], '#ffffff', 4),
    rect([470, 230, 260, 26], '#b4472f', 6),
    repeat(8, line => rect([436, 304 + line * 42, line % 4 === 3 ? 200 : 328, 12], '#9aa3a8', 6)),
    stroke('M640 660a44 44 0 1 0 1 0', '#c0523a', 8),
    repeat(2, side => rect([400 + side * 372, 170, 28, 28], chance.pick(['#2f7f78', '#b0833a']), 14))
  ].join('')
}

/** What a finger leaves on the glass when somebody signs: a name that nobody reads. */
export function signature(chance: Chance): string {
  const ink = '#1c1f23'
  const lean = chance.between(-24, 24)
  return [
    rect([-200, -200, 1600, 1300], '#ffffff'),
    stroke(`M250 380C330 330 410 330 470 350M360 260C352 420 330 560 ${250 + lean} 640`, ink, 16),
    stroke('M300 470H480C470 560 400 610 340 600', ink, 16),
    stroke(`M590 320C640 400 620 540 560 630M600 420C680 360 780 350 800 410C810 480 700 520 640 500`, ink, 16),
    stroke(`M860 300C850 450 850 560 ${900 + lean} 590C980 610 1010 540 1000 480`, ink, 16)
  ].join('')
}
