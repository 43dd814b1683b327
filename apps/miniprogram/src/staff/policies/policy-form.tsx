import { type LadderRole, ladderRoles, runsChoices } from '@linying/domain'
import { kindWords, metricWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { fieldSentence, unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { confirm, newId, toast } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextLine } from '../../ui/text-line'
import { ladderWords, staffPoliciesWords, staffPolicyWords as words } from '../../wording/staff-policies'
import { StaffScreen } from '../staff-screen'
import classes from './policies.module.scss'
import { originOf } from './policy-details'
import { draftOf, type PolicyDraft, promiseOf } from './policy-draft'
import type { Policy } from './policy-list'
import { ScopeFields } from './scope-fields'

type PolicyFormProps = { readonly policy: Policy; readonly communityId: string; readonly onDone: () => void }

const warnPercents = ['50', '75', '90'] as const

/** Changes one promise, or adds another like it for some tickets only. What was typed stays until it is saved. */
export function PolicyForm({ policy, communityId, onDone }: PolicyFormProps) {
  const [draft, setDraft] = useState(() => draftOf(policy))
  const [newPolicyId, setNewPolicyId] = useState<string>()
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const change = (changes: Partial<PolicyDraft>) => setDraft(before => ({ ...before, ...changes }))
  const body = promiseOf(draft, policy)

  async function save() {
    setTried(true)
    if (body === undefined || (draft.adopted && !policy.adopted && !(await confirmAdoption()))) return
    try {
      await api.call('savePolicy', { params: { communityId, policyId: newPolicyId ?? policy.id }, body })
      toast(words.saved)
      onDone()
    } catch (caught) {
      setFailure(caught)
    }
  }

  return (
    <StaffScreen
      id="staff-policy"
      title={newPolicyId === undefined ? words.title : words.newTitle}
      onBack={onDone}
      footer={
        <>
          {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
          <Button id="policy-save" look="primary" text={words.save} busy={busy} onTap={() => void run(save)} />
        </>
      }
    >
      <Card title={`${kindWords[policy.kind]} · ${metricWords[policy.metric].label}`}>
        {newPolicyId !== undefined && <ScopeFields kind={policy.kind} draft={draft} onChange={change} />}
        <Field
          label={words.minutes}
          hint={staffPoliciesWords.length(body?.minutes ?? null)}
          error={tried && body === undefined ? words.minutesMissing : fieldSentence(failure, '/minutes')}
        >
          <TextLine
            id="policy-minutes"
            label={words.minutes}
            type="number"
            value={draft.minutes}
            onChange={minutes => change({ minutes })}
          />
        </Field>
        <Field label={words.runs}>
          <Chips
            id="policy-runs"
            chosen={draft.runs}
            choices={runsChoices.map(value => ({ value, text: staffPoliciesWords.runs[value] }))}
            onPick={runs => change({ runs })}
          />
        </Field>
        <Field label={words.warn}>
          <Chips
            id="policy-warn"
            chosen={warnPercents.find(percent => Number(percent) === draft.warnPercent)}
            choices={warnPercents.map(value => ({ value, text: words.percent(Number(value)) }))}
            onPick={percent => change({ warnPercent: Number(percent) })}
          />
        </Field>
        <Field label={words.pausable}>
          <Chips
            id="policy-pausable"
            chosen={draft.pausable ? 'yes' : 'no'}
            choices={(['yes', 'no'] as const).map(value => ({ value, text: words.pausableChoices[value] }))}
            onPick={value => change({ pausable: value === 'yes' })}
          />
        </Field>
        <Field label={words.adopted} hint={words.adoptedHint}>
          <Chips
            id="policy-adopted"
            chosen={draft.adopted ? 'promise' : 'target'}
            choices={(['target', 'promise'] as const).map(value => ({ value, text: words.adoptedChoices[value] }))}
            onPick={value => change({ adopted: value === 'promise' })}
          />
        </Field>
      </Card>
      <Card title={words.ladder}>
        <Field label={words.ladderHint} error={fieldSentence(failure, '/ladder')}>
          {ladderRoles.map(role => (
            <LadderLine key={role} role={role} draft={draft} onChange={change} />
          ))}
        </Field>
      </Card>
      <Text className={classes.words}>{originOf(policy)}</Text>
      {newPolicyId === undefined && <Button id="policy-add" icon="plus" text={words.addFor} onTap={() => setNewPolicyId(newId())} />}
    </StaffScreen>
  )
}

type LadderLineProps = {
  readonly role: LadderRole
  readonly draft: PolicyDraft
  readonly onChange: (changes: Partial<PolicyDraft>) => void
}

function LadderLine({ role, draft, onChange }: LadderLineProps) {
  const label = words.afterMinutes(ladderWords[role])
  return (
    <Field label={label}>
      <TextLine
        id={`ladder-${role}`}
        label={label}
        type="number"
        value={draft.ladder[role]}
        onChange={minutes => onChange({ ladder: { ...draft.ladder, [role]: minutes } })}
      />
    </Field>
  )
}

function confirmAdoption(): Promise<boolean> {
  return confirm({ title: words.adoptQuestion, text: words.adoptText, yes: words.yes, no: words.no })
}
