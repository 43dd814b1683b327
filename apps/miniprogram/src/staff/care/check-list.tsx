import { Text, View } from '@tarojs/components'
import type { Care } from '../../features/care/care'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { staffCareWords } from '../../wording/staff-care'
import { beginRegister } from '../register/register-draft'
import classes from './care.module.scss'
import type { VisitDraft } from './visit-draft'

const words = staffCareWords.visit

type CheckListProps = {
  readonly care: Care
  readonly draft: VisitDraft
  readonly error: string | undefined
  readonly onChange: (changed: Partial<VisitDraft>) => void
}

/** What is looked at, two large answers each; what needs something becomes a ticket in one tap. */
export function CheckList({ care, draft, error, onChange }: CheckListProps) {
  return (
    <Field id="field-checks" label={words.checksHint} error={error}>
      {care.checks.items.map((item, index) => (
        <View key={item} className={classes.check}>
          <Text className={classes.item}>{item}</Text>
          <Chips
            id={`check-${index}`}
            chosen={answerOf(draft.checks[item])}
            choices={[
              { value: 'ok', text: words.fine },
              { value: 'needs', text: words.needs }
            ]}
            onPick={answer => onChange({ checks: { ...draft.checks, [item]: answer === 'ok' } })}
          />
          {draft.checks[item] === false && draft.ticketId === undefined && (
            <View className={classes.ticket}>
              <Button id={`check-${index}-ticket`} icon="plus" text={words.ticket} onTap={() => void registerTicket(care, item)} />
            </View>
          )}
        </View>
      ))}
      {draft.ticketId !== undefined && <Text className={classes.hint}>{words.ticketMade}</Text>}
    </Field>
  )
}

function answerOf(ok: boolean | undefined): 'ok' | 'needs' | undefined {
  if (ok === undefined) return undefined
  return ok ? 'ok' : 'needs'
}

/** Opens the form for a ticket with all that is known of it already; afterwards the visit names it. */
async function registerTicket({ id, community, room, resident }: Care, item: string): Promise<void> {
  beginRegister({
    communityId: community.id,
    room,
    text: words.ticketText(item),
    contactName: resident.name,
    contactPhone: resident.phone ?? ''
  })
  await open(routes.staffRegister.link({ careId: id }))
}
