import { Text } from '@tarojs/components'
import { useState } from 'react'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import { type Me, useMe } from '../../features/session/me'
import { goBack, toast } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffCallsWords } from '../../wording/staff-calls'
import { staffLogCallWords as words } from '../../wording/staff-log-call'
import { callCommunities } from '../matter/call-communities'
import { StaffScreen } from '../staff-screen'
import { useCallDraft } from './call-draft'
import { CallForm } from './call-form'
import classes from './log-call.module.scss'
import { sendCall } from './send-call'
import { type Missing, wholeCall } from './whole-call'

const leave = () => goBack(routes.staffCalls.link({}))

export default function StaffLogCall() {
  const me = useMe()
  if (me.data) return <LogCall me={me.data} />
  return (
    <StaffScreen id="staff-log-call" title={words.title} onBack={() => void leave()}>
      <ReadingView reading={me}>{() => null}</ReadingView>
    </StaffScreen>
  )
}

function LogCall({ me }: { readonly me: Me }) {
  const communities = callCommunities(me)
  const stored = useCallDraft(call => call.draft)
  const only = communities.length === 1 ? communities[0] : undefined
  const draft = only ? { ...stored, communityId: only.id } : stored
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()

  async function submit() {
    const whole = wholeCall(draft, me.id)
    setMissing('missing' in whole ? whole.missing : [])
    setFailure(undefined)
    if ('missing' in whole) return
    try {
      await sendCall(whole.call)
      toast(words.done)
      await leave()
    } catch (problem) {
      setFailure(problem)
    }
  }

  if (communities.length === 0) {
    return (
      <StaffScreen id="staff-log-call" title={words.title} onBack={() => void leave()}>
        <Card>
          <EmptyState icon="shield" title={staffCallsWords.forDesk} text={staffCallsWords.forDeskText} />
        </Card>
      </StaffScreen>
    )
  }
  return (
    <StaffScreen
      id="staff-log-call"
      title={words.title}
      onBack={() => void leave()}
      footer={
        <>
          {missing.length > 0 && <Text className={classes.failure}>{words.somethingMissing}</Text>}
          {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
          <Button
            id="log-call-submit"
            look="primary"
            text={busy ? words.submitting : words.submit}
            busy={busy}
            onTap={() => void run(submit)}
          />
        </>
      }
    >
      <CallForm draft={draft} communities={communities} missing={missing} failure={failure} />
    </StaffScreen>
  )
}
