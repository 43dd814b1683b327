import { colours, sizes, type Theme } from './tokens.js'

/** Writes a length of the design in the unit of a target; the browser's own is the default. */
export type Length = (designPixels: number) => string

const cssPixels: Length = designPixels => `${designPixels / 2}px`

/**
 * The tokens as CSS custom properties on `selector`, the dark set where the reader's system asks for it.
 * Text is sized by `calc(var(--text-body) * var(--scale))`; `--scale` is 1 until a page says otherwise.
 */
export function cssVariables(selector = ':root', length: Length = cssPixels): string {
  return [
    `${selector} { color-scheme: light dark; --scale: 1; ${sizeDeclarations(length)} ${colourDeclarations('light')} }`,
    `@media (prefers-color-scheme: dark) { ${selector} { ${colourDeclarations('dark')} } }`
  ].join('\n')
}

function colourDeclarations(theme: Theme): string {
  return declarations(Object.entries(colours[theme]))
}

function sizeDeclarations(length: Length): string {
  const texts = Object.entries(sizes.text).map(([name, size]) => [`text-${name}`, length(size)] as const)
  return declarations([...texts, ['radius', length(sizes.radius)], ['tap', length(sizes.tap)]])
}

function declarations(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.map(([name, value]) => `--${kebab(name)}: ${value};`).join(' ')
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)
}
