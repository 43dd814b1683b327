import type { ComponentProps } from 'react'
import { Screen } from '../features/display/screen'
import { usePersonId } from '../features/session/session-store'
import { open } from '../platform'
import { routes } from '../routes'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { staffWords as words } from '../wording/staff'

/** A page of the staff variant: whoever is not signed in learns whom it is for. */
export function StaffScreen({ children, footer, ...screen }: ComponentProps<typeof Screen>) {
  const personId = usePersonId()
  if (personId !== undefined) {
    return (
      <Screen {...screen} footer={footer}>
        {children}
      </Screen>
    )
  }
  return (
    <Screen {...screen}>
      <Card>
        <EmptyState icon="shield" title={words.employeesOnly} text={words.residentsGoElsewhere}>
          <Button id="sign-in-open" look="primary" text={words.signIn} onTap={() => void open(routes.signIn.link({}))} />
        </EmptyState>
      </Card>
    </Screen>
  )
}
