import { encounterOutcomeWords, problemSentence, timeOfDay } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { takeEncounter, useEncounterOutbox } from '../../features/patrol/encounter-outbox-store'
import { sendEncounters } from '../../features/patrol/send-encounters'
import { useEncountersArrived } from '../../features/patrol/use-encounters-arrived'
import { accessible } from '../../ui/accessible'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffPostWords as words } from '../../wording/staff-post'
import { EncounterItem } from '../matter/encounter-item'
import type { Duty } from './duty-card'
import classes from './post.module.scss'

type EncounterListProps = { readonly duty: Duty; readonly utcOffsetMinutes: number; readonly reload: () => Promise<void> }

/** Whom one has met in this duty: what still waits for a signal first, then what is on record. */
export function EncounterList({ duty, utcOffsetMinutes, reload }: EncounterListProps) {
  const all = useEncounterOutbox(outbox => outbox.waiting)
  useEncountersArrived(duty.id, reload)
  const waiting = all.filter(({ dutyId }) => dutyId === duty.id)
  const { encounters } = duty
  return (
    <Card id="encounters" title={words.met} aside={<Text>{words.metCount(encounters.length + waiting.length)}</Text>}>
      {encounters.length + waiting.length === 0 && <EmptyState icon="team" title={words.nobodyYet} text={words.nobodyYetText} />}
      <View className={classes.lines} {...accessible({ role: 'status', live: true })}>
        {waiting.map(({ body, refusedFor }) => (
          <View key={body.id} id={`waiting-${body.outcome}`}>
            <Text className={classes.strong}>
              {`${timeOfDay(body.at, utcOffsetMinutes)} ${body.whom} · ${body.topic} · ${encounterOutcomeWords[body.outcome]}`}
            </Text>
            {refusedFor === undefined && <Text className={classes.saved}>{words.waiting}</Text>}
            {refusedFor !== undefined && (
              <>
                <Text className={classes.failure}>{words.refused(problemSentence(refusedFor))}</Text>
                <Button id="encounter-forget" look="plain" text={words.forget} onTap={() => takeEncounter(body.id)} />
              </>
            )}
          </View>
        ))}
      </View>
      {waiting.some(({ refusedFor }) => refusedFor === undefined) && (
        <Button id="send-encounters" icon="refresh" text={words.sendNow} onTap={() => void sendEncounters()} />
      )}
      {encounters.map(encounter => (
        <EncounterItem key={encounter.visitId} encounter={encounter} utcOffsetMinutes={utcOffsetMinutes} />
      ))}
    </Card>
  )
}
