import { View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import classes from './icon.module.scss'
import { type IconName, iconPaths } from './icon-paths'

type IconProps = {
  readonly name: IconName
  readonly size?: 'small' | 'body' | 'large' | 'huge'
}

/** Takes the colour of the text it stands in, so it follows the theme. It is decoration: words beside it say the same. */
export function Icon({ name, size = 'body' }: IconProps) {
  return (
    <View className={classNames(classes.icon, classes[size])} style={{ '--drawing': drawing(name) }} {...accessible({ hidden: true })} />
  )
}

function drawing(name: IconName): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#000' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'><path d='${iconPaths[name]}'/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
