import type { Chance } from '../chance.js'
import { faint, group, rect, repeat, stroke } from './drawing.js'

/** A paper sticker in a corner, as technicians put one beside their work so that photos are not mixed up. */
export function labelSticker(label: string, chance: Chance): string {
  const width = label.length * 44 + 56
  const corner = chance.pick([`translate(${1080 - width} 720)`, 'translate(120 720)', `translate(${1080 - width} 110)`])
  return group(
    `${corner} rotate(${chance.between(-4, 4).toFixed(1)})`,
    faint(0.15, rect([8, 10, width, 104], '#1c1f23', 10)),
    rect([0, 0, width, 104], '#fffdf3', 10),
    rect([0, 0, width, 16], '#0f766e', 8),
    writing(label, '#39424a')
  )
}

/** Digits as strokes on a grid of 24 × 48. */
export function writing(text: string, ink: string): string {
  return group(
    'translate(30 38)',
    repeat(text.length, index => group(`translate(${index * 44} 0)`, stroke(strokesOf(text.charAt(index)), ink, 7)))
  )
}

function strokesOf(character: string): string {
  const strokes = strokesByCharacter[character]
  if (strokes === undefined) throw new RangeError(`no strokes for ${JSON.stringify(character)}`)
  return strokes
}

const strokesByCharacter: Readonly<Record<string, string>> = {
  '0': 'M12 0C26 0 26 48 12 48C-2 48 -2 0 12 0Z',
  '1': 'M3 10L13 0V48',
  '2': 'M1 11C3 -5 25 -3 23 13C22 24 6 34 0 48H25',
  '3': 'M2 0H23L11 19C30 19 27 48 10 48C5 48 2 46 0 43',
  '4': 'M17 48V0L0 33H25',
  '5': 'M22 0H4L2 21C26 13 30 48 9 48C5 48 2 46 0 44',
  '6': 'M19 0C4 10 0 22 1 34C2 53 24 52 24 34C24 18 5 18 2 32',
  '7': 'M0 0H24C16 16 11 30 9 48',
  '8': 'M12 22C-1 20 -1 0 12 0C25 0 25 20 12 22C-4 25 -4 48 12 48C28 48 28 25 12 22Z',
  '9': 'M5 48C20 38 24 26 23 14C22 -5 0 -4 0 14C0 30 19 30 22 16',
  '-': 'M4 25H20',
  '.': 'M12 47V48',
  ' ': ''
}
