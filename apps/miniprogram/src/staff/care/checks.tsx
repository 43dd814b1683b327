import type { AnswerOf } from '@linying/client'
import { limits } from '@linying/domain'
import { dayAndTime } from '@linying/look'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { wallClock } from '../../features/display/wall-clock'
import { useMe } from '../../features/session/me'
import { goBack, toast, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { ListItem } from '../../ui/list-item'
import { TextArea } from '../../ui/text-area'
import { staffCareWords } from '../../wording/staff-care'
import { rolesAt } from '../matter/roles-at'
import { StaffScreen } from '../staff-screen'
import classes from './care.module.scss'

const words = staffCareWords.checks
type Checks = AnswerOf<'getCareChecks'>

export default function StaffCareChecks() {
  const { communityId } = useQuery()
  const me = useMe()
  const reading = useReading('getCareChecks', communityId === undefined ? undefined : { params: { communityId } })
  const mayChange = communityId !== undefined && rolesAt(me.data, communityId).roles.includes('manager')
  return (
    <StaffScreen id="staff-care-checks" title={words.title} onBack={() => void goBack(routes.staffCare.link({}))}>
      <ReadingView reading={reading} lines={6}>
        {checks => (
          <Card id="check-list">
            <Text className={classes.hint}>{originOf(checks)}</Text>
            {mayChange ? (
              <ChecksForm key={checks.changedAt} checks={checks} communityId={communityId} onSaved={reading.show} />
            ) : (
              <>
                {checks.items.map(item => (
                  <ListItem key={item} title={item} />
                ))}
                <Text className={classes.hint}>{words.managersOnly}</Text>
              </>
            )}
          </Card>
        )}
      </ReadingView>
    </StaffScreen>
  )
}

type ChecksFormProps = { readonly checks: Checks; readonly communityId: string; readonly onSaved: (checks: Checks) => void }

/** One line each; what was typed stays until it is saved. */
function ChecksForm({ checks, communityId, onSaved }: ChecksFormProps) {
  const [text, setText] = useState(() => checks.items.join('\n'))
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()

  async function save() {
    setFailure(undefined)
    const items = text.split('\n').filter(line => line.trim() !== '')
    try {
      onSaved(await api.call('saveCareChecks', { params: { communityId }, body: { items } }))
      toast(words.saved)
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <>
      <Field label={words.items} hint={words.hint}>
        <TextArea id="field-items" label={words.items} value={text} limit={limits.noteText} onChange={setText} />
      </Field>
      {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
      <Button id="checks-save" look="primary" text={busy ? words.saving : words.save} busy={busy} onTap={() => void run(save)} />
    </>
  )
}

function originOf({ changedAt, changedByName }: Checks): string {
  return changedAt === null ? words.byDefault : words.changed(changedByName ?? '', dayAndTime(changedAt, wallClock()))
}
