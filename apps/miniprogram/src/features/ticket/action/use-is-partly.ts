import { formOf, useDrafts } from './draft-store'

/** Whether the form that says 没解决 says, as it stands, that a part is solved. */
export function useIsPartly(ticketId: string): boolean {
  const form = formOf(ticketId, 'notSolved')
  return useDrafts(({ byForm }) => byForm[form]?.answers['not-solved-reason'] === 'partly_solved')
}
