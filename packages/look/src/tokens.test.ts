import { describe, expect, test } from '@jest/globals'
import { cssVariables } from './css-variables.js'
import { type Colour, colours, sizes, type Theme } from './tokens.js'

const themes: readonly Theme[] = ['light', 'dark']

const written: readonly (readonly [text: Colour, on: Colour])[] = [
  ['ink', 'card'],
  ['ink', 'ground'],
  ['inkSecond', 'card'],
  ['inkSecond', 'ground'],
  ['primary', 'card'],
  ['primary', 'primaryTint'],
  ['ink', 'primaryTint'],
  ['onPrimary', 'primary'],
  ['onDanger', 'danger'],
  ['onTime', 'card'],
  ['soon', 'card'],
  ['late', 'card']
]

describe.each(themes)('in the %s theme', theme => {
  test.each(written)('%s is readable on %s', (text, on) => {
    expect(contrast(colours[theme][text], colours[theme][on])).toBeGreaterThanOrEqual(4.5)
  })
})

test('no text is drawn smaller than 26 design pixels', () => {
  expect(Math.min(...Object.values(sizes.text))).toBeGreaterThanOrEqual(26)
})

test('the browser gets half of a design pixel and the dark set as an alternative', () => {
  const css = cssVariables('body')
  expect(css).toContain('--text-body: 16px;')
  expect(css).toContain('--ink-second: #5B626B;')
  expect(css).toMatch(/prefers-color-scheme: dark\) { body {.*--ink: #ECEEEF;/)
})

/** Source: WCAG 2.2, contrast ratio and relative luminance */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
