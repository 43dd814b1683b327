import { hasPublicPage, type Kind, localTime } from '@linying/domain'
import { audienceWords, capacityWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { ticketWords as words } from '../../../wording/ticket'
import type { TimelineEntry } from '../ticket-view'
import classes from './entry-audit.module.scss'

type EntryAuditProps = { readonly kind: Kind; readonly entry: TimelineEntry; readonly utcOffsetMinutes: number }

/** Who did it, as what, who may see it, and what both clocks said. */
export function EntryAudit({ kind, entry, utcOffsetMinutes }: EntryAuditProps) {
  const { actorName, actorAs, audience, occurredAt, recordedAt, seq, timeDoubtful } = entry
  const exact = (moment: string) => localTime(moment, utcOffsetMinutes).format('MM-DD HH:mm:ss')
  return (
    <View className={classes.audit}>
      <Text>{words.eventNumber(seq)}</Text>
      <Text>{words.who(actorName ?? '', capacityWords[actorAs])}</Text>
      <Text>{audienceWords[audience === 'public' && !hasPublicPage[kind] ? 'household' : audience]}</Text>
      {exact(occurredAt) !== exact(recordedAt) && <Text>{words.deviceTime(exact(occurredAt))}</Text>}
      <Text>{words.serverTime(exact(recordedAt))}</Text>
      {timeDoubtful && <Text className={classes.doubtful}>{words.timeDoubtful}</Text>}
    </View>
  )
}
