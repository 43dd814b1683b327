import { mayChangeHours, mayLoadYears } from '@linying/domain'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { useMe } from '../../features/session/me'
import { goBack, useQuery } from '../../platform'
import { routes } from '../../routes'
import { staffCalendarWords as words } from '../../wording/staff-calendar'
import { rolesAt } from '../matter/roles-at'
import { StaffScreen } from '../staff-screen'
import { MissingYear } from './missing-year'
import { WeekCard } from './week-card'
import { WeekForm } from './week-form'
import { YearForm } from './year-form'
import { YearsCard } from './years-card'

export default function StaffCalendar() {
  const { communityId = '' } = useQuery()
  const { roles } = rolesAt(useMe().data, communityId)
  const reading = useReading('getCalendar', { params: { communityId } })
  // one form at a time, so that there is one thing to save
  const [form, setForm] = useState<'week' | 'year'>()
  const close = () => setForm(undefined)
  return (
    <StaffScreen id="staff-calendar" title={words.title} onBack={() => void goBack(routes.staffMe.link({}))}>
      <ReadingView reading={reading} lines={6}>
        {calendar => (
          <>
            <MissingYear year={calendar.missingYear} />
            {form === 'week' ? (
              <WeekForm communityId={communityId} calendar={calendar} reload={reading.reload} onClose={close} />
            ) : (
              <WeekCard calendar={calendar} mayEdit={mayChangeHours(roles)} onEdit={() => setForm('week')} />
            )}
            {form === 'year' ? (
              <YearForm known={calendar.years} reload={reading.reload} onClose={close} />
            ) : (
              <YearsCard years={calendar.years} mayLoad={mayLoadYears(roles)} onLoad={() => setForm('year')} />
            )}
          </>
        )}
      </ReadingView>
    </StaffScreen>
  )
}
