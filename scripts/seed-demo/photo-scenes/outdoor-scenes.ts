import type { Chance } from '../chance.js'
import { circle, faint, oval, rect, repeat, shape, stroke } from './drawing.js'

/** A bench in the garden with a broken slat. */
export function brokenBench(chance: Chance): string {
  return [garden(chance), bench(chance, true)].join('')
}

/** The bench whole again. */
export function mendedBench(chance: Chance): string {
  return [garden(chance), bench(chance, false)].join('')
}

/** Tape across the way: nobody comes near until it is repaired. */
export function securedArea(chance: Chance): string {
  return [
    garden(chance),
    repeat(3, index => rect([180 + index * 400, 380, 30, 380], '#5b626b', 8)),
    repeat(3, index => oval([195 + index * 400, 770], [80, 18], '#4f565c')),
    tape(430),
    tape(580)
  ].join('')
}

function tape(y: number): string {
  return [rect([-100, y, 1400, 54], '#e2b93f'), repeat(12, index => shape(`M${index * 120 - 100} ${y}h60l-34 54h-60Z`, '#39424a'))].join('')
}

function garden(chance: Chance): string {
  const tree = chance.between(140, 320)
  return [
    rect([-100, -100, 1400, 1100], chance.pick(['#cfe0e6', '#dbe4e2', '#d9dfe8'])),
    rect([520, -100, 300, 620], '#dcd6ca'),
    repeat(5, row => repeat(3, column => rect([552 + column * 92, row * 110 - 60, 56, 66], '#aebfc7', 4))),
    rect([-100, 470, 1400, 600], '#9fb58e'),
    shape('M-100 720H1300V1000H-100Z', '#c9c3b6'),
    rect([tree - 20, 260, 40, 260], '#7a5f47', 8),
    circle([tree, 190], 150, '#7fa27a'),
    circle([tree + 110, 260], 110, '#8cad85')
  ].join('')
}

function bench(chance: Chance, isBroken: boolean): string {
  const wood = chance.pick(['#a8754a', '#96704e', '#b0835a'])
  const slats = [410, 480, 600, 650]
  return [
    faint(0.15, oval([640, 800], [420, 36], '#1c1f23')),
    rect([330, 380, 34, 420], '#4a5358', 8),
    rect([920, 380, 34, 420], '#4a5358', 8),
    ...slats.map((y, index) => (isBroken && index === 2 ? brokenSlat(y, wood) : rect([280, y, 730, 42], wood, 10)))
  ].join('')
}

function brokenSlat(y: number, wood: string): string {
  return [
    shape(`M280 ${y}H590L560 ${y + 20}L600 ${y + 42}H280Z`, wood),
    shape(`M690 ${y + 50}L1010 ${y}V${y + 42}L700 ${y + 110}L720 ${y + 78}Z`, wood),
    stroke(`M590 ${y}L560 ${y + 20}L600 ${y + 42} M690 ${y + 50}L720 ${y + 78}L700 ${y + 110}`, '#e4c9a0', 8)
  ].join('')
}
