import type { WireAction } from '@linying/contract'
import { open } from '../../platform'
import { routes } from '../../routes'

/** Steps have a page of their own, made for one hand and a camera. */
export function openForm(ticketId: string, action: WireAction): void {
  void open(action === 'recordStep' ? routes.staffStep.link({ ticketId }) : routes.staffAct.link({ ticketId, action }))
}
