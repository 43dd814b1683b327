import type { Kind } from '@linying/domain'
import { dayAndTime, entryTitle, noPhotoReasonWords, type Reader } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { classNames } from '../../../ui/class-names'
import { DayText } from '../../../ui/day-text'
import { ticketWords as words } from '../../../wording/ticket'
import { wallClock } from '../../display/wall-clock'
import type { TimelineEntry } from '../ticket-view'
import { EntryAudit } from './entry-audit'
import classes from './entry-card.module.scss'
import { wordsOfEntry } from './entry-words'
import { MaterialList } from './material-list'
import { PhotoRow } from './photo-row'

type EntryCardProps = {
  readonly kind: Kind
  readonly entry: TimelineEntry
  /** What happened last, so that it stands out. */
  readonly isLatest: boolean
  readonly timeline: readonly TimelineEntry[]
  readonly reader: Reader
  readonly utcOffsetMinutes: number
}

/** One line of the path: when, what, and what belongs to it. */
export function EntryCard({ kind, entry, isLatest, timeline, reader, utcOffsetMinutes }: EntryCardProps) {
  const { materials = [], expectedPhotos = 0, noPhotoReason, correctsEventId } = entry.details
  const voice = { reader, utcOffsetMinutes, kind }
  const corrected = timeline.find(({ id }) => id === correctsEventId)
  const isCorrected = timeline.some(({ details }) => details.correctsEventId === entry.id)
  const missing = expectedPhotos - entry.photos.length
  return (
    <View
      id={`entry-${entry.seq}`}
      className={classNames(classes.entry, isLatest && classes.latest, entry.type === 'PhotoReceived' && classes.minor)}
    >
      <View className={classes.dot} />
      <View className={classes.body}>
        <View className={classes.head}>
          <Text className={classes.title}>
            <DayText text={entryTitle(entry, voice)} />
          </Text>
          <Text className={classes.time}>{dayAndTime(entry.occurredAt, wallClock(utcOffsetMinutes))}</Text>
        </View>
        {corrected && <Text className={classes.aside}>{words.corrects(entryTitle(corrected, voice))}</Text>}
        {wordsOfEntry(entry).map(line => (
          <Text key={line} className={classes.words} userSelect>
            {line}
          </Text>
        ))}
        {materials.length > 0 && <MaterialList materials={materials} />}
        <PhotoRow photos={entry.photos} />
        {missing > 0 && <Text className={classes.aside}>{words.photosMissing(missing)}</Text>}
        {noPhotoReason && <Text className={classes.aside}>{words.noPhoto(noPhotoReasonWords[noPhotoReason])}</Text>}
        {isCorrected && <Text className={classes.aside}>{words.corrected}</Text>}
        {reader === 'staff' && <EntryAudit kind={kind} entry={entry} utcOffsetMinutes={utcOffsetMinutes} />}
      </View>
    </View>
  )
}
