import { View } from '@tarojs/components'
import { accessible } from './accessible'
import classes from './skeleton.module.scss'

type SkeletonProps = {
  /** What is being loaded, for those who cannot see the grey lines. */
  readonly label: string
  readonly lines?: number
}

/** The shape of what is to come. It appears after a moment: an answer that is there at once must not flicker. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <View className={classes.skeleton} {...accessible({ role: 'status', label })}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <View key={line} className={classes.line} />
      ))}
    </View>
  )
}
