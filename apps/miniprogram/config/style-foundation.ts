import path from 'node:path'
import { require as requireTypeScript } from 'tsx/cjs/api'

// Taro compiles only this folder for Node, and the tokens live in a workspace package
const look = path.resolve(__dirname, '../../../packages/look/src')
const { sizes }: typeof import('../../../packages/look/src/tokens') = requireTypeScript(path.join(look, 'tokens.ts'), __filename)
const { cssVariables }: typeof import('../../../packages/look/src/css-variables') = requireTypeScript(
  path.join(look, 'css-variables.ts'),
  __filename
)

/**
 * Sass that stands before every stylesheet and emits nothing by itself: the tokens, included once by app.scss,
 * and a mixin per text size. `root` is the outermost element, which every other inherits them from.
 */
export function styleFoundation(root: string): string {
  const designPixels = (size: number) => `${size}px`
  const textMixins = Object.keys(sizes.text).map(
    name => `@mixin text-${name} { font-size: calc(var(--text-${name}) * var(--scale)); line-height: 1.5; }`
  )
  return [`@mixin tokens { ${cssVariables(root, designPixels)} }`, ...textMixins].join('\n')
}
