import { masterName } from '@linying/look'
import type { TicketView } from '../../features/ticket/ticket-view'
import { makeCall } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { residentTicketWords as words } from '../../wording/resident-ticket'

/** Who comes, and how to be sure that it is he. */
export function TechnicianCard({ technician }: { readonly technician: NonNullable<TicketView['technician']> }) {
  const name = masterName(technician.name)
  const { phone } = technician
  return (
    <Card id="technician" title={words.technician}>
      <ListItem icon="shield" title={name} detail={words.badge(technician.badge)} />
      {phone !== null && <Button id="call-technician" icon="phone" text={words.callTechnician(name)} onTap={() => void makeCall(phone)} />}
    </Card>
  )
}
