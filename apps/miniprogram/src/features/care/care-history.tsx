import { dayAndTime } from '@linying/look'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { careWords as words } from '../../wording/care'
import { wallClock } from '../display/wall-clock'
import type { Care } from './care'

/** Who agreed to what and when, newest first; nothing of it is ever changed. */
export function CareHistory({ care, title }: { readonly care: Care; readonly title: string }) {
  const clock = wallClock(care.community.utcOffsetMinutes)
  return (
    <Card id="care-history" title={title}>
      {[...care.history].reverse().map(entry => (
        <ListItem
          key={entry.id}
          title={words.events[entry.type]}
          detail={[words.by(entry.actorName ?? '', dayAndTime(entry.recordedAt, clock)), ...factsOf(entry)].join(' · ')}
        />
      ))}
    </Card>
  )
}

function factsOf({ contact, whom, text, frequency, type, carerName }: Care['history'][number]): readonly string[] {
  return [
    ...(contact === null ? [] : [words.heard(words.methods[contact.method], whom ?? '')]),
    ...(frequency === null ? [] : [words.frequencies[frequency]]),
    ...(type === 'CarePlanned' ? [carerName === null ? words.nobody : words.carer(carerName)] : []),
    ...(text === null ? [] : [text])
  ]
}
