import type { Chance } from '../chance.js'
import { circle, faint, rect, repeat, shape, stroke } from './drawing.js'
import { paintedWall } from './surfaces.js'

/** The distribution box with one lever down. */
export function trippedBreaker(chance: Chance): string {
  return breakerBox(chance, true)
}

/** The same kind of box with all levers up. */
export function breakersOn(chance: Chance): string {
  return breakerBox(chance, false)
}

function breakerBox(chance: Chance, isTripped: boolean): string {
  const frame = chance.pick(['#f3f3ef', '#e8ebea', '#dfe3e6'])
  const wall = paintedWall(chance)
  const tripped = isTripped ? Math.floor(chance.between(1, 7)) : undefined
  return [
    wall,
    faint(0.14, rect([134, 176, 960, 600], '#1c1f23', 24)),
    rect([120, 150, 960, 600], frame, 24),
    rect([160, 190, 880, 520], '#cfd5d6', 12),
    rect([160, 390, 880, 26], '#aab3b6'),
    repeat(8, index => breaker(200 + index * 102, index === tripped)),
    repeat(8, index =>
      stroke(
        `M${245 + index * 102} 596C${245 + index * 102} 660 ${260 + index * 96} 660 ${260 + index * 96} 720`,
        wires[index % 3] ?? '#8d979b',
        12
      )
    ),
    faint(0.35, shape('M160 190H420L300 710H160Z', '#ffffff'))
  ].join('')
}

const wires = ['#b5584a', '#3f6f9c', '#c9a445'] as const

function breaker(x: number, isTripped: boolean): string {
  const leverAt = isTripped ? 448 : 356
  return [
    rect([x, 290, 92, 306], '#fafaf7', 8),
    rect([x + 18, 340, 56, 170], '#dfe3e2', 6),
    rect([x + 24, leverAt, 44, 54], isTripped ? '#b5483a' : '#39424a', 8),
    circle([x + 46, 314], 8, '#aab3b6'),
    circle([x + 46, 572], 8, '#aab3b6'),
    rect([x + 30, 528, 32, 16], isTripped ? '#d0614f' : '#5aa469', 4)
  ].join('')
}

/** A corridor at night with the lamp in front out; the next one far away still burns. */
export function darkLamp(chance: Chance): string {
  return corridor(chance, { wall: '#6c706b', far: '#8a8d83', ceiling: '#5a5e5b', floor: '#4e524f', lamp: '#8f938f', isLit: false })
}

/** The same corridor, bright. */
export function litLamp(chance: Chance): string {
  return corridor(chance, { wall: '#d6cfbd', far: '#e9e2cf', ceiling: '#c9c3b3', floor: '#a8a294', lamp: '#fffef4', isLit: true })
}

interface CorridorLight {
  readonly wall: string
  readonly far: string
  readonly ceiling: string
  readonly floor: string
  readonly lamp: string
  readonly isLit: boolean
}

function corridor(chance: Chance, light: CorridorLight): string {
  const door = chance.pick(['#7b4f3a', '#5d6b73', '#86694a'])
  return [
    rect([-100, -100, 1400, 1100], light.wall),
    shape('M-100 -100H1300L780 300H420Z', light.ceiling),
    shape('M-100 1000H1300L780 620H420Z', light.floor),
    rect([420, 300, 360, 320], light.far),
    rect([520, 400, 120, 220], door),
    shape('M60 250L250 330V740L60 880Z', door),
    shape('M1140 250L950 330V740L1140 880Z', door),
    circle([222, 560], 12, '#d0b26a'),
    circle([978, 560], 12, '#d0b26a'),
    light.isLit ? faint(0.4, shape('M440 150H760L960 900H240Z', '#fff3bf')) : '',
    shape('M424 76H776L728 176H472Z', '#8d918c'),
    shape('M446 86H754L716 166H484Z', light.lamp),
    light.isLit ? '' : stroke('M530 104L566 130L592 112L640 146', '#5b5f5b', 6),
    shape('M540 262H660L644 284H556Z', '#fff3c4'),
    light.isLit ? '' : faint(0.35, shape('M556 284H644L700 420H500Z', '#fff3c4'))
  ].join('')
}
