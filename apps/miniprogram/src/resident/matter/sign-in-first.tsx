import { open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { residentTicketsWords as words } from '../../wording/resident-tickets'

type SignInFirstProps = { readonly title?: string; readonly text?: string }

/** Stands where a page would show what belongs to one person; afterwards she is back on that page. */
export function SignInFirst({ title = words.signedOut, text = words.signedOutText }: SignInFirstProps) {
  return (
    <Card>
      <EmptyState icon="me" title={title} text={text}>
        <Button id="sign-in-open" look="primary" text={words.signIn} onTap={() => void open(routes.signIn.link({}))} />
      </EmptyState>
    </Card>
  )
}
