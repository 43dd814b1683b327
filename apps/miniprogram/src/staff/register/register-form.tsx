import { channels, hasPublicPage, kinds, limits } from '@linying/domain'
import { channelWords, kindWords } from '@linying/look'
import { fieldSentence } from '../../features/api/failure-sentence'
import { PhotoPicker } from '../../features/photo/photo-picker'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextLine } from '../../ui/text-line'
import { staffRegisterWords as words } from '../../wording/staff-register'
import type { Community } from '../matter/communities-of'
import { CategoryField } from './category-field'
import { ComplaintFields } from './complaint-fields'
import { PlaceField } from './place-field'
import { changeCommunity, changeKind, changePhotos, changeRegister, type RegisterDraft } from './register-draft'
import type { Missing } from './whole-register'

type RegisterFormProps = {
  readonly draft: RegisterDraft
  readonly communities: readonly Community[]
  readonly missing: readonly Missing[]
  readonly failure: unknown
}

const otherChannels = channels.filter(channel => channel !== 'mini_program')

/** In the order in which a call goes: what kind of thing, where from, where, what, in whose words, how to call back. */
export function RegisterForm({ draft, communities, missing, failure }: RegisterFormProps) {
  const errorOf = (field: Missing, pointer: string) => (missing.includes(field) ? words.missing : fieldSentence(failure, pointer))
  const { kind } = draft
  const asked = kind ? words.byKind[kind] : words.byKind.repair
  return (
    <>
      <Card>
        <Field id="field-kind" label={words.kind} error={errorOf('kind', '/kind')}>
          <Chips id="kind" chosen={kind} choices={kinds.map(value => ({ value, text: kindWords[value] }))} onPick={changeKind} />
        </Field>
        <Field id="field-channel" label={words.channel} error={errorOf('channel', '/channel')}>
          <Chips
            id="channel"
            chosen={draft.channel}
            choices={otherChannels.map(value => ({ value, text: channelWords[value] }))}
            onPick={channel => changeRegister({ channel })}
          />
        </Field>
        {communities.length > 1 && (
          <Field label={words.community} error={errorOf('community', '/communityId')}>
            <Chips
              id="community"
              chosen={draft.communityId}
              choices={communities.map(({ id, name }) => ({ value: id, text: name }))}
              onPick={changeCommunity}
            />
          </Field>
        )}
        {draft.communityId !== undefined && (
          <Field label={asked.place} error={errorOf('place', '/place')}>
            <PlaceField key={draft.communityId} draft={draft} communityId={draft.communityId} />
          </Field>
        )}
      </Card>
      <Card>
        {kind !== undefined && (
          <Field label={asked.category} error={errorOf('category', '/category')}>
            <CategoryField kind={kind} chosen={draft.category} onPick={category => changeRegister({ category })} />
          </Field>
        )}
        <Field label={words.text} error={missing.includes('shorter-text') ? words.tooLong : errorOf('text', '/text')}>
          <TextArea
            id="field-text"
            label={words.text}
            value={draft.text}
            placeholder={words.textHint}
            limit={limits.reportText}
            onChange={text => changeRegister({ text })}
          />
        </Field>
      </Card>
      {kind === 'complaint' && (
        <ComplaintFields draft={draft} severityError={errorOf('severity', '/complaint/severity')} failure={failure} />
      )}
      <Card>
        <Field label={words.contactName} error={fieldSentence(failure, '/contactName')}>
          <TextLine
            id="field-contact-name"
            label={words.contactName}
            value={draft.contactName}
            maxLength={limits.personName}
            onChange={contactName => changeRegister({ contactName })}
          />
        </Field>
        <Field label={words.contactPhone} hint={asked.contactHint} error={fieldSentence(failure, '/contactPhone')}>
          <TextLine
            id="field-contact-phone"
            label={words.contactPhone}
            type="phone"
            value={draft.contactPhone}
            onChange={contactPhone => changeRegister({ contactPhone })}
          />
        </Field>
        <Field label={words.photos}>
          <PhotoPicker id="photos" photos={draft.photos} onChange={changePhotos} />
        </Field>
        {draft.photos.length > 0 && (kind === undefined || hasPublicPage[kind]) && (
          <Field label={words.consent}>
            <Chips
              id="consent"
              chosen={draft.photosPublic ? 'yes' : 'no'}
              choices={[
                { value: 'no', text: words.consentNo },
                { value: 'yes', text: words.consentYes }
              ]}
              onPick={answer => changeRegister({ photosPublic: answer === 'yes' })}
            />
          </Field>
        )}
      </Card>
    </>
  )
}
