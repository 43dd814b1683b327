import type { WireAction } from '@linying/contract'
import { dayAndTime } from '@linying/look'
import { Text } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import type { TicketView } from '../../features/ticket/ticket-view'
import { Button } from '../../ui/button'
import { ratingWords } from '../../wording/rating'
import classes from './her-word.module.scss'

type ChangeRatingProps = { readonly ticket: TicketView; readonly onForm: (action: WireAction) => void }

/** As long as she may say something else. */
export function ChangeRating({ ticket, onForm }: ChangeRatingProps) {
  const { rating, community } = ticket
  if (rating === null) return null
  const words = ratingWords.resident
  return (
    <>
      <Text className={classes.text}>
        {words.changeableUntil(dayAndTime(rating.changeableUntil, wallClock(community.utcOffsetMinutes)))}
      </Text>
      <Button id="change-rating" icon="star" text={words.change} onTap={() => onForm('rate')} />
    </>
  )
}
