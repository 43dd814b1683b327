export type AppBuild = { readonly variant: 'resident' | 'staff'; readonly target: 'weapp' | 'h5' }

export const appFolder = 'apps/miniprogram'
export const browserBuilds: readonly AppBuild[] = [
  { variant: 'resident', target: 'h5' },
  { variant: 'staff', target: 'h5' }
]
export const appBuilds: readonly AppBuild[] = [
  ...browserBuilds,
  { variant: 'resident', target: 'weapp' },
  { variant: 'staff', target: 'weapp' }
]

export function outputFolder({ variant, target }: AppBuild): string {
  return `${appFolder}/dist/${variant}-${target}`
}
