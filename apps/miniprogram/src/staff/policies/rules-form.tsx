import { ruleLimits, visitedRepairs } from '@linying/domain'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { fieldSentence, unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { toast } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextLine } from '../../ui/text-line'
import { staffRulesWords as words } from '../../wording/staff-rules'
import { StaffScreen } from '../staff-screen'
import classes from './policies.module.scss'
import type { Rules } from './rules-card'
import { type RulesDraft, rulesDraftOf, rulesOf, wrongIn } from './rules-draft'
import { shownRules } from './shown-rules'

type RulesFormProps = { readonly rules: Rules; readonly communityId: string; readonly onDone: () => void }

/** All of them on one page; what was typed stays until it is saved. */
export function RulesForm({ rules, communityId, onDone }: RulesFormProps) {
  const [draft, setDraft] = useState(() => rulesDraftOf(rules))
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const change = (changes: Partial<RulesDraft>) => setDraft(before => ({ ...before, ...changes }))
  const wrong = tried ? wrongIn(draft) : new Set()

  async function save() {
    setTried(true)
    const body = rulesOf(draft, rules)
    if (body === undefined) return
    try {
      await api.call('saveRules', { params: { communityId }, body })
      toast(words.saved)
      onDone()
    } catch (caught) {
      setFailure(caught)
    }
  }

  return (
    <StaffScreen
      id="staff-rules"
      title={words.title}
      onBack={onDone}
      footer={
        <>
          {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
          <Button id="rules-save" look="primary" text={words.save} busy={busy} onTap={() => void run(save)} />
        </>
      }
    >
      <Text className={classes.intro}>{words.intro}</Text>
      <Card>
        <Field label={words.returnVisitFor} hint={words.complaints}>
          <Chips
            id="rules-returnVisitFor"
            chosen={draft.returnVisitFor}
            choices={visitedRepairs.map(value => ({ value, text: words.visited[value] }))}
            onPick={returnVisitFor => change({ returnVisitFor })}
          />
        </Field>
        {shownRules(draft.returnVisitFor).map(rule => {
          const { label, hint } = words.rules[rule]
          const { least, most } = ruleLimits[rule]
          return (
            <Field
              key={rule}
              label={label}
              hint={hint}
              error={wrong.has(rule) ? words.outside(least, most) : fieldSentence(failure, `/${rule}`)}
            >
              <TextLine
                id={`rules-${rule}`}
                label={label}
                type="number"
                value={draft[rule]}
                onChange={typed => change({ [rule]: typed })}
              />
            </Field>
          )
        })}
      </Card>
    </StaffScreen>
  )
}
