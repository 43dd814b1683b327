import { type Category, categoriesOf, type Kind, urgencies } from '@linying/domain'
import { categoryWords, urgencyWords } from '@linying/look'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { staffPolicyWords as words } from '../../wording/staff-policies'
import type { PolicyDraft } from './policy-draft'

type ScopeFieldsProps = {
  readonly kind: Kind
  readonly draft: PolicyDraft
  readonly onChange: (changes: Pick<PolicyDraft, 'category'> | Pick<PolicyDraft, 'urgency'>) => void
}

/** For which tickets only; a second tap takes a choice back. */
export function ScopeFields({ kind, draft, onChange }: ScopeFieldsProps) {
  const categories: readonly Category[] = categoriesOf[kind]
  return (
    <>
      <Field label={words.category}>
        <Chips
          id="policy-category"
          chosen={draft.category ?? undefined}
          choices={categories.map(value => ({ value, text: categoryWords[value].label }))}
          onPick={category => onChange({ category: category === draft.category ? null : category })}
        />
      </Field>
      <Field label={words.urgency}>
        <Chips
          id="policy-urgency"
          chosen={draft.urgency ?? undefined}
          choices={urgencies.map(value => ({ value, text: urgencyWords[value] }))}
          onPick={urgency => onChange({ urgency: urgency === draft.urgency ? null : urgency })}
        />
      </Field>
    </>
  )
}
