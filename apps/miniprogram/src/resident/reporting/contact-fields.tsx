import { Field } from '../../ui/field'
import { TextLine } from '../../ui/text-line'
import { residentReportWords as words } from '../../wording/resident-report'
import type { Form } from './reporting-page'

/** How to reach her: what is known of her stands there. */
export function ContactFields({ form: { me, draft, change, errorOf }, hint }: { readonly form: Form; readonly hint: string }) {
  return (
    <>
      <Field label={words.contactName} error={errorOf('/contactName')}>
        <TextLine
          id="field-contact-name"
          label={words.contactName}
          value={draft.contactName ?? me.name}
          onChange={contactName => change({ contactName })}
        />
      </Field>
      <Field label={words.contactPhone} hint={hint} error={errorOf('/contactPhone')}>
        <TextLine
          id="field-contact-phone"
          label={words.contactPhone}
          type="phone"
          value={draft.contactPhone ?? me.phone ?? ''}
          onChange={contactPhone => change({ contactPhone })}
        />
      </Field>
    </>
  )
}
