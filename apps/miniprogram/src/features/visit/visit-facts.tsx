import { dayAndTime, meetingMethodWords, meetingOutcomeWords, visitKindWords } from '@linying/look'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { visitWords as words } from '../../wording/visit'
import { wallClock } from '../display/wall-clock'
import { PhotoRow } from '../ticket/timeline/photo-row'
import type { VisitView } from './visit-view'

/** What a visit says: when, who, with whom, what came of it, what was said and given, and its photos. */
export function VisitFacts({ visit }: { readonly visit: VisitView }) {
  const { kind, method, at, outcome, visitor, whom, said, note, promise, promisedUntil, gift, checks, topic, signed, signature, photos } =
    visit
  const clock = wallClock(visit.community.utcOffsetMinutes)
  return (
    <Card id="visit-facts" title={words.held(visitKindWords[kind], meetingOutcomeWords[outcome])}>
      <ListItem icon="clock" title={dayAndTime(at, clock)} detail={words.by(meetingMethodWords[method], visitor.name)} />
      {placeOf(visit) !== '' && <ListItem icon="home" title={placeOf(visit)} />}
      {whom && <ListItem icon="me" title={words.met(whom)} />}
      {topic && <ListItem icon="list" title={topic} />}
      {said && <ListItem icon="text" title={said} detail={words.said} />}
      {note && <ListItem icon="lock" title={note} detail={words.note} />}
      {promise && promisedUntil && <ListItem icon="today" title={promise} detail={words.promised(dayAndTime(promisedUntil, clock))} />}
      {gift && <ListItem icon="leaf" title={words.gift(gift.name, gift.quantity, gift.unit)} />}
      {checks.map(({ item, ok }) => (
        <ListItem key={item} icon={ok ? 'check' : 'emergency'} title={item} detail={ok ? words.fine : words.notFine} />
      ))}
      <PhotoRow photos={photos} />
      {signed && <ListItem icon="text" title={words.signature} {...(signature === null && { detail: words.onItsWay })} />}
      {signature && <PhotoRow photos={[signature]} />}
    </Card>
  )
}

function placeOf({ roomLabel, residentName, ticketNumber }: VisitView): string {
  return [roomLabel, residentName, ticketNumber].filter(Boolean).join(' · ')
}
