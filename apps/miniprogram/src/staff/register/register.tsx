import { Text } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import { type Me, useMe } from '../../features/session/me'
import { goBack, toast, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffRegisterWords as words } from '../../wording/staff-register'
import { communitiesOf } from '../matter/communities-of'
import { StaffScreen } from '../staff-screen'
import { atPostIn } from './at-post'
import { prefillAtPost } from './from-post'
import { goOn } from './go-on'
import classes from './register.module.scss'
import { useRegisterDraft } from './register-draft'
import { RegisterForm } from './register-form'
import { sendRegister } from './send-register'
import { type Missing, wholeRegister } from './whole-register'

const leave = () => void goBack(routes.staffToday.link({}))

export default function StaffRegister() {
  const me = useMe()
  if (me.data) return <Register me={me.data} />
  return (
    <StaffScreen id="staff-register" title={words.title} onBack={leave}>
      <ReadingView reading={me}>{() => null}</ReadingView>
    </StaffScreen>
  )
}

function Register({ me }: { readonly me: Me }) {
  const communities = communitiesOf(me, 'agent')
  const stored = useRegisterDraft(register => register.draft)
  const only = communities.length === 1 ? communities[0] : undefined
  const draft = only ? { ...stored, communityId: only.id } : stored
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const query = useQuery()
  const [atPost] = useState(() => atPostIn(query))
  // the draft is outside of React, and what was tapped at the post goes into it once
  useEffect(() => {
    if (atPost) prefillAtPost(atPost)
  }, [atPost])

  async function submit() {
    const whole = wholeRegister(draft)
    setMissing('missing' in whole ? whole.missing : [])
    setFailure(undefined)
    if ('missing' in whole) return
    try {
      const { ticketId, restricted } = await sendRegister(whole.body)
      toast(restricted ? words.restrictedDone : words.byKind[whole.body.kind].done)
      await goOn({ ticketId, restricted }, { personId: me.id, atPost, careId: query.careId })
    } catch (problem) {
      setFailure(problem)
    }
  }

  if (communities.length === 0) {
    return (
      <StaffScreen id="staff-register" title={words.title} onBack={leave}>
        <Card>
          <EmptyState icon="shield" title={words.forAgents} text={words.forAgentsText} />
        </Card>
      </StaffScreen>
    )
  }
  return (
    <StaffScreen
      id="staff-register"
      title={words.title}
      onBack={leave}
      footer={
        <>
          {missing.length > 0 && <Text className={classes.failure}>{words.somethingMissing}</Text>}
          {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
          <Button
            id="register-submit"
            look="primary"
            text={busy ? words.submitting : words.submit}
            busy={busy}
            onTap={() => void run(submit)}
          />
        </>
      }
    >
      <RegisterForm draft={draft} communities={communities} missing={missing} failure={failure} />
    </StaffScreen>
  )
}
