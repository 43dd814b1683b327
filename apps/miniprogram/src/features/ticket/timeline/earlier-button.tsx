import { Text } from '@tarojs/components'
import { Button } from '../../../ui/button'
import { ticketWords as words } from '../../../wording/ticket'
import type { Parts } from './use-parts'

/** Opens the part before those that are shown. */
export function EarlierButton<E>({ parts: { earlierCount, isLoading, failure, more } }: { readonly parts: Parts<E> }) {
  if (earlierCount === 0) return null
  return (
    <>
      {failure !== undefined && <Text>{failure}</Text>}
      <Button id="earlier-entries" text={words.earlier(earlierCount)} busy={isLoading} onTap={() => void more()} />
    </>
  )
}
