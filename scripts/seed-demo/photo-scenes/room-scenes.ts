import type { Chance } from '../chance.js'
import { circle, faint, group, oval, rect, repeat, shape, stroke } from './drawing.js'
import { drop, tiledFloor } from './surfaces.js'

/** A corner of the ceiling where water comes through, ring upon ring. */
export function stainedCeiling(chance: Chance): string {
  const corner = ceilingCorner(chance)
  const [x, y] = [chance.between(460, 640), chance.between(230, 300)]
  const blot = (size: number, colour: string) =>
    shape(
      `M${x - size} ${y}C${x - size} ${y - size * 0.7} ${x - size * 0.2} ${y - size * 0.6} ${x} ${y - size * 0.75}S${x + size * 1.3} ${y - size * 0.5} ${x + size * 1.2} ${y}S${x + size * 0.5} ${y + size * 0.5} ${x + size * 0.1} ${y + size * 0.55}S${x - size} ${y + size * 0.6} ${x - size} ${y}Z`,
      colour
    )
  return [
    corner,
    faint(0.5, blot(270, '#d9c49c')),
    faint(0.6, blot(215, '#e6dcc4')),
    faint(0.55, blot(160, '#c9ad7c')),
    faint(0.7, blot(110, '#d9c8a4')),
    stroke(`M${x - 60} ${y - 20}l44 30l30 -14l52 34`, '#a98f63', 5),
    drop(x + 10, y + 92, 24),
    drop(x + 16, y + 230, 18)
  ].join('')
}

/** The plaster cut open down to the board, dust sheet below. */
export function openedCeiling(chance: Chance): string {
  const corner = ceilingCorner(chance)
  const x = chance.between(380, 460)
  return [
    corner,
    shape(`M${x} 150L${x + 340} 130L${x + 370} 360L${x + 190} 400L${x - 30} 370Z`, '#8f8a80'),
    shape(`M${x + 20} 170L${x + 320} 152L${x + 345} 345L${x + 190} 380L${x} 350Z`, '#6f6b63'),
    stroke(`M${x + 30} 260L${x + 330} 238`, '#b9c2c6', 34),
    stroke(`M${x + 120} 170V372`, '#a58a64', 20),
    ladder()
  ].join('')
}

function ladder(): string {
  return [
    stroke('M820 1000L900 480M1060 1000L1000 480', '#8d979b', 24),
    repeat(5, index => stroke(`M${890 - index * 16} ${560 + index * 96}H${1010 + index * 11}`, '#aab3b6', 18))
  ].join('')
}

/** Dry, filled and painted. */
export function paintedCeiling(chance: Chance): string {
  return [
    ceilingCorner(chance),
    faint(0.75, shape('M400 140L820 120L860 380L380 400Z', '#fdfcf8')),
    group(
      'translate(700 560) rotate(-24)',
      rect([0, 0, 260, 84], '#f2efe6', 40),
      rect([12, 10, 236, 22], '#ffffff', 11),
      stroke('M260 42H330V150H150V230', '#8d979b', 14),
      rect([124, 220, 52, 190], '#c65b4a', 22)
    )
  ].join('')
}

function ceilingCorner(chance: Chance): string {
  const [left, right] = chance.pick([
    ['#e2ddd0', '#d5cfc0'],
    ['#dde2e0', '#cfd6d3'],
    ['#e4dad2', '#d7ccc2']
  ])
  return [
    rect([-100, -100, 1400, 1100], '#f1efe8'),
    shape('M-100 430L260 540V1000H-100Z', left),
    shape('M260 540L1300 420V1000H260Z', right),
    stroke('M-100 430L260 540L1300 420', '#bfb8a8', 14),
    stroke('M260 540V1000', '#c9c2b2', 6)
  ].join('')
}

/** Water stands around the drain and does not go. */
export function blockedDrain(chance: Chance): string {
  const floor = tiledFloor(chance)
  const [x, y] = [chance.between(540, 660), chance.between(430, 490)]
  return [
    floor,
    faint(
      0.75,
      shape(
        `M${x - 420} ${y}C${x - 430} ${y - 250} ${x - 120} ${y - 330} ${x + 90} ${y - 290}S${x + 450} ${y - 130} ${x + 420} ${y + 60}S${x + 130} ${y + 320} ${x - 110} ${y + 290}S${x - 410} ${y + 170} ${x - 420} ${y}Z`,
        '#8c9f9b'
      )
    ),
    drainAt(x, y),
    faint(0.7, stroke(`M${x - 60} ${y - 70}c60 40 -40 90 40 120s80 -60 20 -100s-30 120 60 90`, '#4f4a40', 7)),
    faint(0.5, stroke(`M${x - 240} ${y - 120}q80 -60 170 -60 M${x + 110} ${y + 170}q90 -10 140 -70`, '#e4eeec', 10))
  ].join('')
}

/** The drain opened, the spiral in it. */
export function clearedDrain(chance: Chance): string {
  const floor = tiledFloor(chance)
  const [x, y] = [chance.between(540, 660), chance.between(430, 490)]
  return [
    floor,
    faint(0.3, oval([x, y], [260, 200], '#8c9f9b')),
    circle([x, y], 128, '#aab3b6'),
    circle([x, y], 100, '#2f363b'),
    stroke(
      `M${x} ${y}C${x + 60} ${y - 160} ${x + 260} ${y - 220} ${x + 330} ${y - 120}S${x + 460} ${y + 120} ${x + 760} ${y + 60}`,
      '#7d878b',
      30
    ),
    repeat(6, index => circle([x + 300 + index * 26, y - 140 + index * 28], 6, '#b9c2c6')),
    group(`translate(${x - 360} ${y + 120})`, drainAt(0, 0))
  ].join('')
}

/** Finished: clean, dry, the drain shining, a cloth folded beside it. */
export function dryFloor(chance: Chance): string {
  const floor = tiledFloor(chance)
  const [x, y] = [chance.between(560, 700), chance.between(400, 470)]
  const cloth = chance.pick(['#4f8f88', '#c98a4b', '#6d86a8'])
  return [
    floor,
    drainAt(x, y),
    faint(0.45, shape('M130 40H230L60 360H-40Z M290 40H330L150 380H110Z M980 560H1060L900 860H820Z', '#ffffff')),
    group(
      'translate(150 610) rotate(-8)',
      faint(0.15, rect([10, 14, 280, 170], '#1c1f23', 22)),
      rect([0, 0, 280, 170], cloth, 22),
      faint(0.25, rect([0, 40, 280, 22], '#ffffff'), rect([0, 100, 280, 22], '#ffffff'))
    )
  ].join('')
}

function drainAt(x: number, y: number): string {
  const slots = [-60, -30, 0, 30, 60]
  return [
    rect([x - 124, y - 124, 248, 248], '#98a2a6', 18),
    rect([x - 114, y - 114, 228, 228], '#d3d9da', 12),
    circle([x, y], 100, '#aab3b6'),
    ...slots.map(across => stroke(`M${x + across} ${y - half(across)}V${y + half(across)}`, '#4a5358', 12)),
    circle([x, y], 14, '#dfe3e4')
  ].join('')
}

/** How far a slot reaches so that all of them end on one ring. */
function half(across: number): number {
  return Math.round(Math.sqrt(76 ** 2 - across ** 2))
}
