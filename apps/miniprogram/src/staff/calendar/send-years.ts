import { api } from '../../features/api/api'
import type { PlannedYear } from './read-year-file'

/** One year after the other; what was looked at and differs is replaced. Throws: ApiProblem, NetworkFailure */
export async function sendYears(years: readonly PlannedYear[], source: string): Promise<void> {
  for (const { year, holidays, workdays, against } of years) {
    const body = { holidays: [...holidays], workdays: [...workdays], source, replace: against === 'other' }
    await api.call('loadCalendarYear', { params: { year: String(year) }, body })
  }
}
