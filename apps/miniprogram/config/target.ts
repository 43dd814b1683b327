/** What this build is: which variant, for which platform, and where it goes. */
export function readTarget(env: NodeJS.ProcessEnv) {
  const variant = env.TARO_APP_VARIANT
  const platform = env.TARO_ENV
  if (variant !== 'resident' && variant !== 'staff') throw new Error('build with --mode resident or --mode staff')
  return {
    variant,
    platform,
    outputRoot: `dist/${variant}-${platform}`,
    // both browser versions share an origin: residents at the root, employees below it
    publicPath: variant === 'staff' ? '/staff/' : '/'
  } as const
}
