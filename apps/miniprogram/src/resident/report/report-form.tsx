import { limits } from '@linying/domain'
import { fieldSentence } from '../../features/api/failure-sentence'
import { PhotoPicker } from '../../features/photo/photo-picker'
import { FaultTiles } from '../../features/report/fault-tiles'
import type { Me } from '../../features/session/me'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextLine } from '../../ui/text-line'
import { residentReportWords as words } from '../../wording/resident-report'
import type { Room } from '../room/room-store'
import { AppointmentsField } from './appointments-field'
import { ConsentField } from './consent-field'
import { PlaceField } from './place-field'
import { changePhotos, changeReport, useReportDraft } from './report-draft'
import { communityOf, type Missing } from './whole-report'

type ReportFormProps = {
  readonly me: Me
  readonly room: Room
  /** Found when she tapped; shown at the fields. */
  readonly missing: readonly Missing[]
  readonly failure: unknown
}

/** The whole report on one page: what, where, photos, words, when, how to reach her. */
export function ReportForm({ me, room, missing, failure }: ReportFormProps) {
  const draft = useReportDraft(report => report.draft)
  const { utcOffsetMinutes } = communityOf(draft.place, room, me)
  const errorOf = (pointer: string, ...own: readonly (string | false)[]) => own.find(Boolean) || fieldSentence(failure, pointer)
  return (
    <>
      <Card>
        <Field label={words.category} error={errorOf('/category', missing.includes('category') && words.faultMissing)}>
          <FaultTiles chosen={draft.category} onPick={category => changeReport({ category })} />
        </Field>
        <PlaceField
          rooms={me.rooms}
          room={room}
          place={draft.place}
          error={errorOf('/place', missing.includes('place') && words.placeMissing)}
        />
      </Card>
      <Card>
        <Field label={words.photos} hint={words.photosHint} error={errorOf('/expectedPhotos')}>
          <PhotoPicker id="photos" photos={draft.photos} onChange={changePhotos} />
        </Field>
        <Field
          label={words.text}
          error={errorOf(
            '/text',
            missing.includes('text') && words.textMissing,
            missing.includes('shorter-text') && words.textTooLong(limits.reportText)
          )}
        >
          <TextArea
            id="field-text"
            label={words.text}
            placeholder={words.textHint}
            value={draft.text}
            limit={limits.reportText}
            onChange={text => changeReport({ text })}
          />
        </Field>
      </Card>
      <Card>
        <AppointmentsField appointments={draft.appointments} utcOffsetMinutes={utcOffsetMinutes} error={errorOf('/appointments')} />
      </Card>
      <Card>
        <Field label={words.contactName} error={errorOf('/contactName')}>
          <TextLine
            id="field-contact-name"
            label={words.contactName}
            value={draft.contactName ?? me.name}
            onChange={contactName => changeReport({ contactName })}
          />
        </Field>
        <Field label={words.contactPhone} hint={words.contactHint} error={errorOf('/contactPhone')}>
          <TextLine
            id="field-contact-phone"
            label={words.contactPhone}
            type="phone"
            value={draft.contactPhone ?? me.phone ?? ''}
            onChange={contactPhone => changeReport({ contactPhone })}
          />
        </Field>
        <ConsentField place={draft.place} photosPublic={draft.photosPublic} error={errorOf('/photosPublic')} />
      </Card>
    </>
  )
}
