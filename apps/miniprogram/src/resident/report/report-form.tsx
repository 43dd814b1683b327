import { FaultTiles } from '../../features/report/fault-tiles'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { residentReportWords as words } from '../../wording/resident-report'
import { residentReportingWords } from '../../wording/resident-reporting'
import { AppointmentsField } from '../reporting/appointments-field'
import { ConsentField } from '../reporting/consent-field'
import { ContactFields } from '../reporting/contact-fields'
import { PlaceField } from '../reporting/place-field'
import type { Form } from '../reporting/reporting-page'
import { PhotosPart, TextPart } from '../reporting/text-and-photos'
import { communityOf } from '../reporting/whole-report'

const { category, categoryMissing } = residentReportingWords.repair

/** The whole report on one page: what, where, photos, words, when, how to reach her. */
export function ReportForm({ form }: { readonly form: Form }) {
  const { me, room, draft, change, errorOf } = form
  const { utcOffsetMinutes } = communityOf(draft.place, room, me)
  return (
    <>
      <Card>
        <Field label={category} error={errorOf('/category', { category: categoryMissing })}>
          <FaultTiles chosen={draft.category} onPick={fault => change({ category: fault })} />
        </Field>
        <PlaceField
          rooms={me.rooms}
          room={room}
          place={draft.place}
          error={errorOf('/place', { place: words.placeMissing })}
          onChange={place => change({ place })}
        />
      </Card>
      <Card>
        <PhotosPart kind="repair" form={form} />
        <TextPart kind="repair" form={form} />
      </Card>
      <Card>
        <AppointmentsField
          label={words.appointments}
          appointments={draft.appointments}
          utcOffsetMinutes={utcOffsetMinutes}
          error={errorOf('/appointments')}
          onChange={appointments => change({ appointments })}
        />
      </Card>
      <Card>
        <ContactFields form={form} hint={words.contactHint} />
        <ConsentField
          place={draft.place}
          photosPublic={draft.photosPublic}
          error={errorOf('/photosPublic')}
          onChange={photosPublic => change({ photosPublic })}
        />
      </Card>
    </>
  )
}
