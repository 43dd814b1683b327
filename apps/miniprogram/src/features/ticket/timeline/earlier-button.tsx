import { Text, View } from '@tarojs/components'
import { accessible } from '../../../ui/accessible'
import { Button } from '../../../ui/button'
import { ticketWords as words } from '../../../wording/ticket'
import classes from './earlier-button.module.scss'
import type { Parts } from './use-parts'

/** Opens the part before those that are shown; where it could not be read it says so, and another tap tries again. */
export function EarlierButton<E>({ parts: { earlierCount, isLoading, failure, more } }: { readonly parts: Parts<E> }) {
  if (earlierCount === 0) return null
  return (
    <View className={classes.part}>
      {failure !== undefined && (
        <View {...accessible({ role: 'status', live: true })}>
          <Text className={classes.failure}>{failure}</Text>
        </View>
      )}
      <Button
        id="earlier-entries"
        text={isLoading ? words.earlierLoading : words.earlier(earlierCount)}
        busy={isLoading}
        onTap={() => void more()}
      />
    </View>
  )
}
