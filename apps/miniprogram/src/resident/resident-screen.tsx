import type { ComponentProps } from 'react'
import { Screen } from '../features/display/screen'
import { CallLine } from './call/call-line'

/** A page of the resident's variant: below its own content stands the line that is answered at any hour. */
export function ResidentScreen({ children, ...screen }: ComponentProps<typeof Screen>) {
  return (
    <Screen {...screen}>
      {children}
      <CallLine />
    </Screen>
  )
}
