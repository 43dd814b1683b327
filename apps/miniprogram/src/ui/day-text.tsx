import { aroundDays } from '@linying/look'
import { Text } from '@tarojs/components'
import classes from './day-text.module.scss'

/** A text inside a `Text`, each day of it in one line. */
export function DayText({ text }: { readonly text: string }) {
  return aroundDays(text).map(piece =>
    piece.isDay ? (
      <Text key={piece.at} className={classes.day}>
        {piece.text}
      </Text>
    ) : (
      piece.text
    )
  )
}
