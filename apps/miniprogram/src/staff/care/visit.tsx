import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import type { Care } from '../../features/care/care'
import { sendPhotos } from '../../features/photo/send-photos'
import { photosBeside } from '../../features/visit/beside-visit'
import { goBack, now, toast, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffCareWords } from '../../wording/staff-care'
import { StaffScreen } from '../staff-screen'
import classes from './care.module.scss'
import { changeVisit, dropVisit, emptyVisit, useVisitDrafts } from './visit-draft'
import { VisitForm } from './visit-form'
import { type Missing, wholeVisit } from './whole-visit'

const words = staffCareWords.visit

export default function StaffCareVisit() {
  const { careId = '' } = useQuery()
  const reading = useReading('getCare', careId === '' ? undefined : { params: { careId } })
  const leave = () => void goBack(routes.staffCarePlan.link({ careId }))
  const care = reading.data
  if (care?.mayVisit) return <CareVisit care={care} onDone={leave} />
  return (
    <StaffScreen id="staff-care-visit" title={words.title} onBack={leave}>
      <ReadingView reading={reading} lines={6}>
        {() => (
          <Card>
            <EmptyState icon="shield" title={words.notOpen} text={words.notOpenText} />
          </Card>
        )}
      </ReadingView>
    </StaffScreen>
  )
}

/** What somebody has seen; it stays on the phone until it has arrived, and arrives once. */
function CareVisit({ care, onDone }: { readonly care: Care; readonly onDone: () => void }) {
  const [begun] = useState(emptyVisit)
  const draft = useVisitDrafts(({ drafts }) => drafts[care.id]) ?? begun
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()

  async function submit() {
    const whole = wholeVisit(draft, care, now())
    setMissing('missing' in whole ? whole.missing : [])
    setFailure(undefined)
    if ('missing' in whole) return
    try {
      await api.call('holdVisit', { params: { communityId: care.community.id }, body: whole.body })
      sendPhotos({ ticketId: care.id, eventId: draft.id, visitId: draft.id }, photosBeside(draft))
      dropVisit(care.id)
      toast(words.done)
      onDone()
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <StaffScreen
      id="staff-care-visit"
      title={words.title}
      onBack={onDone}
      footer={
        <>
          {missing.length > 0 && <Text className={classes.failure}>{words.missing}</Text>}
          {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
          <Button
            id="visit-submit"
            look="primary"
            text={busy ? words.submitting : words.submit}
            busy={busy}
            onTap={() => void run(submit)}
          />
        </>
      }
    >
      <VisitForm care={care} draft={draft} missing={missing} failure={failure} onChange={changed => changeVisit(care.id, begun, changed)} />
      <Text className={classes.hint}>{words.kept}</Text>
    </StaffScreen>
  )
}
