export type Theme = 'light' | 'dark'

/**
 * Colours by what they say. Clock colours stand with words and on `card` only.
 * Source: look.md; the dark set is ours, held to the same contrast by tokens.test.ts
 */
const light = {
  primary: '#0F766E',
  primaryTint: '#E6F4F1',
  onPrimary: '#FFFFFF',
  ink: '#1C1F23',
  inkSecond: '#5B626B',
  line: '#E4E7E9',
  ground: '#F6F7F5',
  card: '#FFFFFF',
  onTime: '#15803D',
  soon: '#B45309',
  late: '#B91C1C',
  danger: '#B91C1C',
  onDanger: '#FFFFFF',
  shade: 'rgba(20, 23, 26, 0.48)'
} as const

export type Colour = keyof typeof light

const dark: Readonly<Record<Colour, string>> = {
  primary: '#5CC4B7',
  primaryTint: '#17322F',
  onPrimary: '#08211E',
  ink: '#ECEEEF',
  inkSecond: '#A6AEB6',
  line: '#343A40',
  ground: '#14171A',
  card: '#1E2226',
  onTime: '#6CCB8B',
  soon: '#F0B35A',
  late: '#F48A8A',
  danger: '#B91C1C',
  onDanger: '#FFFFFF',
  shade: 'rgba(0, 0, 0, 0.64)'
}

export const colours: Readonly<Record<Theme, Readonly<Record<Colour, string>>>> = { light, dark }

/**
 * How large things are drawn.
 * Unit: pixels of the 750 wide design, two to a CSS pixel
 */
export const sizes = {
  text: { title: 44, section: 36, body: 32, second: 28, small: 26 },
  step: 8,
  radius: 16,
  tap: 88
} as const

export type TextSize = keyof typeof sizes.text

/** How much larger everything is written for those who ask for it. Source: look.md */
export const elderScale = 1.35
