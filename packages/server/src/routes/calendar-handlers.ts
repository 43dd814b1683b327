import { type CalendarPorts, type CalendarView, getCalendar, loadCalendarYear, setWeeklyPattern } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

export function calendarHandlers(ports: CalendarPorts): Pick<Handlers, 'getCalendar' | 'setWeeklyPattern' | 'loadCalendarYear'> {
  return {
    getCalendar: async ({ params }, viewer) => ({ status: 200, body: bodyOf(await getCalendar(ports, params.communityId, viewer)) }),
    setWeeklyPattern: async ({ params, body }, viewer) => {
      await setWeeklyPattern(ports, { ...body, communityId: params.communityId }, viewer)
      return { status: 204 }
    },
    loadCalendarYear: async ({ params, body }, viewer) => {
      await loadCalendarYear(ports, { ...body, year: params.year }, viewer)
      return { status: 204 }
    }
  }
}

function bodyOf({ weekly, years, ...calendar }: CalendarView) {
  return {
    ...calendar,
    weekly: weekly.map(periods => [...periods]),
    years: years.map(year => ({ ...year, holidays: [...year.holidays], workdays: [...year.workdays] }))
  }
}
