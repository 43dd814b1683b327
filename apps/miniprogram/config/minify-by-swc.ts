import TerserPlugin from 'terser-webpack-plugin'

type Minimizer = { tap(change: (args: readonly [Options]) => readonly [Options]): unknown }
type Options = { readonly terserOptions?: TerserOptions; readonly minify?: typeof TerserPlugin.swcMinify }
type TerserOptions = {
  readonly keep_fnames?: boolean
  readonly compress?: Readonly<Record<string, unknown>>
  readonly output?: { readonly ascii_only?: boolean }
}
export type Minimizers = { readonly minimizers: { has(name: string): boolean }; minimizer(name: string): Minimizer }

/** What Taro would have terser do is done by swc, which leaves less and needs a tenth of the time. What is only tried out is not made small. */
export function minifyBySwc(optimization: Minimizers): void {
  if (!optimization.minimizers.has('terserPlugin')) return
  optimization
    .minimizer('terserPlugin')
    .tap(([options]) => [{ ...options, minify: TerserPlugin.swcMinify, terserOptions: asSwcSays(options.terserOptions) }])
}

/** Old phones read ES5 only, whoever makes it small. */
function asSwcSays({ keep_fnames = false, compress: { warnings: _, ...compress } = {}, output }: TerserOptions = {}) {
  return {
    ecma: 5,
    keep_fnames,
    compress: { ecma: 5, keep_fnames, ...compress },
    mangle: { keep_fnames },
    format: { ecma: 5, comments: false, ascii_only: output?.ascii_only ?? false }
  }
}
