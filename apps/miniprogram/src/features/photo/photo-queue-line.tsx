import { problemSentence } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { accessible } from '../../ui/accessible'
import { Button } from '../../ui/button'
import { photoWords as words } from '../../wording/photo'
import classes from './photo-queue-line.module.scss'
import { type QueuedPhoto, usePhotoQueue } from './photo-queue-store'
import { dismissPhotos, resumePhotos } from './send-photos'

/** What is saved of a ticket's photos and what still waits for signal; nothing once all have arrived. */
export function PhotoQueueLine({ ticketId }: { readonly ticketId: string }) {
  const photos = usePhotosOnTheWay(ticketId)
  const unwelcome = photos.filter(({ state }) => state === 'refused' || state === 'lost')
  const coming = photos.filter(photo => !unwelcome.includes(photo))
  const resting = coming.filter(({ state }) => state === 'resting').length
  if (photos.length === 0) return null
  return (
    <View className={classes.line} id="photo-queue" {...accessible({ role: 'status', live: true })}>
      {coming.some(({ state }) => state !== 'sent') && <Text>{resting > 0 ? words.waiting(resting) : progressWords(coming)}</Text>}
      {resting > 0 && <Button id="photo-retry" text={words.retry} icon="refresh" onTap={resumePhotos} />}
      {unwelcome.length > 0 && (
        <>
          <Text className={classes.unwelcome}>{whyNot(unwelcome)}</Text>
          <Button id="photo-dismiss" look="plain" text={words.dismiss} onTap={() => dismissPhotos(unwelcome.map(({ id }) => id))} />
        </>
      )}
    </View>
  )
}

export function usePhotosOnTheWay(ticketId: string): readonly QueuedPhoto[] {
  const photos = usePhotoQueue(queue => queue.photos)
  return useMemo(() => photos.filter(photo => photo.ticketId === ticketId), [photos, ticketId])
}

function progressWords(photos: readonly QueuedPhoto[]): string {
  const sent = photos.filter(({ state }) => state === 'sent').length
  const share = photos.reduce((sum, photo) => sum + (photo.state === 'sent' ? 1 : photo.share), 0) / photos.length
  return words.onTheWay(sent, photos.length, Math.round(share * 100))
}

function whyNot(photos: readonly QueuedPhoto[]): string {
  const code = photos.find(({ state }) => state === 'refused')?.code
  return code === undefined ? words.lost : words.refused(problemSentence(code))
}
