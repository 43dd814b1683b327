import { defaultCallRules, limits } from '@linying/domain'
import { fieldSentence } from '../../features/api/failure-sentence'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextLine } from '../../ui/text-line'
import { staffLogCallWords as words } from '../../wording/staff-log-call'
import type { Community } from '../matter/communities-of'
import { type Answerer, type CallDraft, changeCall } from './call-draft'
import { RangAtField } from './rang-at-field'
import { WaitingField } from './waiting-field'
import type { Missing } from './whole-call'

type CallFormProps = {
  readonly draft: CallDraft
  readonly communities: readonly Community[]
  readonly missing: readonly Missing[]
  readonly failure: unknown
}

const answerers = ['me', 'colleague', 'nobody'] as const satisfies readonly Answerer[]

/** As many rings as somebody waits before the call goes on: the promised ones, and some more. Our decision. */
const { pickupWithinRings } = defaultCallRules
const rings = [0, 1, 2, 3].map(more => String(pickupWithinRings + more))
const notHandedOver = 'no'

/** In the order in which it is remembered: who, when, how long, and what was said. */
export function CallForm({ draft, communities, missing, failure }: CallFormProps) {
  const errorOf = (field: Missing, ...pointers: string[]) =>
    missing.includes(field) ? words.missing : pointers.map(pointer => fieldSentence(failure, pointer)).find(said => said !== undefined)
  const community = communities.find(({ id }) => id === draft.communityId) ?? communities[0]
  return (
    <>
      <Card>
        {communities.length > 1 && (
          <Field label={words.community} error={errorOf('community')}>
            <Chips
              id="community"
              chosen={draft.communityId}
              choices={communities.map(({ id, name }) => ({ value: id, text: name }))}
              onPick={communityId => changeCall({ communityId })}
            />
          </Field>
        )}
        <Field id="field-answerer" label={words.who} error={errorOf('answerer', '/answeredById')}>
          <Chips
            id="answerer"
            chosen={draft.answerer}
            choices={answerers.map(value => ({ value, text: words.answerers[value] }))}
            onPick={answerer => changeCall({ answerer })}
          />
        </Field>
        {community && (
          <Field label={words.rangAt} error={errorOf('rangAt', '/rangAt', '/answeredAt')}>
            <RangAtField rangAt={draft.rangAt} utcOffsetMinutes={community.utcOffsetMinutes} onPick={rangAt => changeCall({ rangAt })} />
          </Field>
        )}
        <Field label={draft.answerer === 'nobody' ? words.rang : words.waited} error={errorOf('waitingSeconds', '/waitingSeconds')}>
          <WaitingField seconds={draft.waitingSeconds} />
        </Field>
        <Field label={words.handedOver} error={fieldSentence(failure, '/handedOverAfterRing')}>
          <Chips
            id="handed-over"
            chosen={draft.handedOverAfterRing === null ? notHandedOver : String(draft.handedOverAfterRing)}
            choices={[
              { value: notHandedOver, text: words.notHandedOver },
              ...rings.map(value => ({ value, text: words.afterRing(Number(value)) }))
            ]}
            onPick={value => changeCall({ handedOverAfterRing: value === notHandedOver ? null : Number(value) })}
          />
        </Field>
      </Card>
      <Card>
        <Field label={words.callerPhone} error={fieldSentence(failure, '/callerPhone')}>
          <TextLine
            id="field-caller-phone"
            label={words.callerPhone}
            type="phone"
            value={draft.callerPhone}
            onChange={callerPhone => changeCall({ callerPhone })}
          />
        </Field>
        <Field label={words.note} error={missing.includes('shorter-note') ? words.tooLong : fieldSentence(failure, '/note')}>
          <TextArea
            id="field-note"
            label={words.note}
            value={draft.note}
            placeholder={words.noteHint}
            limit={limits.noteText}
            onChange={note => changeCall({ note })}
          />
        </Field>
      </Card>
    </>
  )
}
