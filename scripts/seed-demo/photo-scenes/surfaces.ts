import type { Chance } from '../chance.js'
import { rect, repeat, shape, stroke } from './drawing.js'

/** Walls reach beyond the picture, so that a turned camera never sees past them. */
export function tiledWall(chance: Chance): string {
  const [tile, joint] = chance.pick([
    ['#e9ede9', '#d3dad5'],
    ['#ece6da', '#d8cfbf'],
    ['#dfe8ec', '#c8d5db']
  ])
  const side = chance.pick([150, 180, 210])
  return [
    rect([-100, -100, 1400, 1100], tile),
    repeat(10, index => stroke(`M${index * side - 60} -100V1000`, joint, 6)),
    repeat(8, index => stroke(`M-100 ${index * side - 40}H1300`, joint, 6))
  ].join('')
}

export function paintedWall(chance: Chance): string {
  return rect([-100, -100, 1400, 1100], chance.pick(['#ebe7dd', '#e6e9e6', '#ece4da', '#e2e7ea']))
}

/** A floor of square tiles seen from above, one of them a little off in colour. */
export function tiledFloor(chance: Chance): string {
  const [tile, odd, joint] = chance.pick([
    ['#cfd4d2', '#c6ccca', '#b4bbb8'],
    ['#d6cdbf', '#cdc3b3', '#bbb09e'],
    ['#c4ccd3', '#bac3cb', '#a8b2bb']
  ])
  const column = Math.floor(chance.between(0, 5))
  return [
    rect([-100, -100, 1400, 1100], tile),
    rect([column * 240 - 20, 170, 240, 240], odd),
    repeat(7, index => stroke(`M${index * 240 - 20} -100V1000`, joint, 8)),
    repeat(6, index => stroke(`M-100 ${index * 240 - 70}H1300`, joint, 8))
  ].join('')
}

/** A drop that hangs or falls, its tip at x, y. */
export function drop(x: number, y: number, size: number): string {
  const half = size * 0.62
  return shape(
    `M${x} ${y}c${half} ${size} ${half} ${size * 1.7} 0 ${size * 1.7}c${-half} 0 ${-half} ${-size * 0.7} 0 ${-size * 1.7}Z`,
    '#7fb6d6'
  )
}
