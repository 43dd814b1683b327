import type { AnswerOf } from '@linying/client'
import { categoryWords, dayAndTime, entryTitle, masterName, noPhotoWords, standingOfProgress, statusSentence } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { api } from '../../features/api/api'
import { wallClock } from '../../features/display/wall-clock'
import { EarlierButton } from '../../features/ticket/timeline/earlier-button'
import { MaterialList } from '../../features/ticket/timeline/material-list'
import { PhotoRow } from '../../features/ticket/timeline/photo-row'
import { useParts } from '../../features/ticket/timeline/use-parts'
import { makeCall } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { DayText } from '../../ui/day-text'
import { ListItem } from '../../ui/list-item'
import { residentProgressWords as words } from '../../wording/resident-progress'
import { PathLine } from '../matter/path-line'
import classes from './public-progress.module.scss'

type Progress = AnswerOf<'openCode'>['progress']

/** What anybody may know of a repair: how it stands, who comes, what has been done. */
export function PublicProgress({ progress, token }: { readonly progress: Progress; readonly token: string }) {
  const clock = wallClock(progress.utcOffsetMinutes)
  const standing = standingOfProgress(progress)
  const parts = useParts(token, progress, async before => {
    const { entries, earlier } = (await api.call('openCode', { params: { token }, query: { before } })).progress
    return { items: entries, before: earlier?.before ?? null }
  })
  const voice = { reader: 'public', utcOffsetMinutes: progress.utcOffsetMinutes, kind: progress.kind } as const
  return (
    <>
      <Card>
        <Text className={classes.about}>{words.about(progress.communityName, progress.place, categoryWords[progress.category].label)}</Text>
        <Text className={classes.sentence} id="progress-status">
          <DayText text={statusSentence(standing, 'public', clock)} />
        </Text>
        <PathLine standing={standing} />
        {progress.technician && (
          <ListItem icon="shield" title={masterName(progress.technician.surname)} detail={words.badge(progress.technician.badge)} />
        )}
        <Text className={classes.about} id="progress-number">
          {words.number(progress.number)}
        </Text>
        <Button id="call-office" icon="phone" text={words.office(progress.hotline)} onTap={() => void makeCall(progress.hotline)} />
      </Card>
      <Card id="progress-timeline" title={words.timeline}>
        {[...parts.entries].reverse().map(entry => (
          <View key={entry.id} className={classes.entry}>
            <Text className={classes.what}>{entryTitle(entry, voice)}</Text>
            <Text className={classes.about}>{dayAndTime(entry.occurredAt, clock)}</Text>
            {entry.details.materials && entry.details.materials.length > 0 && <MaterialList materials={entry.details.materials} />}
            <PhotoRow photos={entry.photos} />
            {entry.details.noPhotoReason && <Text className={classes.about}>{noPhotoWords(entry.details.noPhotoReason)}</Text>}
          </View>
        ))}
        <EarlierButton parts={parts} />
      </Card>
    </>
  )
}
