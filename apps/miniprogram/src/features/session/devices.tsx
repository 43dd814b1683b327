import { ApiProblem } from '@linying/client'
import { Text, View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { confirm, NetworkFailure, toast } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { devicesWords as words } from '../../wording/devices'
import { api } from '../api/api'
import { unreadSentence } from '../api/failure-sentence'
import { useOneAtATime } from '../api/use-one-at-a-time'
import { ReadingView } from '../cache/reading-view'
import { type Reading, useReading } from '../cache/use-reading'
import { wallClock } from '../display/wall-clock'
import classes from './devices.module.scss'
import { type Place, placeDetail, placeWords } from './place-words'

/** Where somebody is signed in, and the taps that end it there. */
export function Devices() {
  const reading = useReading('listOwnSessions', {}, everyMs)
  return (
    <ReadingView reading={reading}>
      {({ items, more }) => (
        <>
          <Card id="device-here" title={words.here}>
            {items
              .filter(({ isThis }) => isThis)
              .map(place => (
                <PlaceItem key={place.id} place={place} />
              ))}
          </Card>
          <Elsewhere places={items.filter(({ isThis }) => !isThis)} more={more} reload={reading.reload} />
        </>
      )}
    </ReadingView>
  )
}

type ElsewhereProps = { readonly places: readonly Place[]; readonly more: number } & Pick<Reading<unknown>, 'reload'>

function Elsewhere({ places, more, reload }: ElsewhereProps) {
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()

  async function endAfter(question: Ending): Promise<void> {
    setFailure(undefined)
    if (!(await confirm({ title: question.title, text: question.text, yes: words.yes, no: words.no }))) return
    try {
      await question.end()
      toast(question.done)
    } catch (problem) {
      // whoever is not there any more is signed out there
      if (!(problem instanceof ApiProblem && problem.status === 404)) setFailure(problem)
    }
    await reload()
  }

  if (places.length === 0) {
    return (
      <Card id="devices-elsewhere" title={words.elsewhere}>
        <EmptyState icon="check" title={words.none} text={words.noneText} />
      </Card>
    )
  }
  return (
    <Card id="devices-elsewhere" title={words.elsewhere}>
      <Text className={classes.hint}>{words.hint}</Text>
      {places.map((place, index) => (
        <PlaceItem key={place.id} place={place}>
          <Button id={`device-end-${index}`} text={words.end} busy={busy} onTap={() => void run(() => endAfter(endingOf(place)))} />
        </PlaceItem>
      ))}
      {more > 0 && <Text className={classes.hint}>{words.more(more)}</Text>}
      {failure !== undefined && <Text className={classes.failure}>{notEnded(failure)}</Text>}
      <Button id="devices-end-others" text={words.endOthers} busy={busy} onTap={() => void run(() => endAfter(endingOfOthers))} />
    </Card>
  )
}

/** Asked before it is done, and said after. */
type Ending = { readonly title: string; readonly text: string; readonly end: () => Promise<unknown>; readonly done: string }

function endingOf(place: Place): Ending {
  return {
    title: words.endQuestion(placeWords(place)),
    text: words.endText,
    end: () => api.call('endOwnSession', { params: { sessionId: place.id } }),
    done: words.ended
  }
}

const endingOfOthers: Ending = {
  title: words.endOthersQuestion,
  text: words.endOthersText,
  end: () => api.call('endOtherSessions', {}),
  done: words.endedOthers
}

function notEnded(failure: unknown): string {
  return failure instanceof NetworkFailure ? words.unsent : unreadSentence(failure)
}

type PlaceItemProps = PropsWithChildren<{ readonly place: Place }>

function PlaceItem({ place, children }: PlaceItemProps) {
  const isComputer = ['windows', 'mac', 'other_computer'].includes(place.device)
  return (
    <View className={classes.place}>
      <ListItem icon={isComputer ? 'computer' : 'mobile'} title={placeWords(place)} detail={placeDetail(place, wallClock())} />
      {children}
    </View>
  )
}

const everyMs = 20_000
