import type { MiniProgram } from '../../weapp-runner/open-mini-program'

/** Opens a ticket from the queue where it stands. */
export async function openFromQueue(app: MiniProgram, queue: string, number: string): Promise<void> {
  await app.tap(`queue-${queue}`)
  await app.waitFor(() => app.byId(`ticket-${number}`), `${number} in the queue`)
  const queues = app.route()
  const line = () => app.byText(number)?.sid
  const tapped = line()
  await app.tap(number)
  await app.waitFor(() => app.route() !== queues || line() !== tapped, `${number} to be opened`)
  // a reading that comes at that moment draws the line anew and takes the tap with it: anybody would tap again
  if (app.route() === queues) await app.tap(number)
  await app.waitFor(() => app.route() === 'staff/ticket/ticket' && app.byId('action-bar'), 'the ticket')
}

/** Taps what can be done with the ticket on screen: the one next thing, or what is behind 其他操作. */
export async function choose(app: MiniProgram, action: string): Promise<void> {
  await app.waitFor(() => app.byId('action-bar'), 'what can be done')
  if (!app.byId(`action-${action}`)) await app.tap('action-more')
  await app.tap(`action-${action}`)
}

/** Sends the form of an action; it leads back to the ticket. */
export async function send(app: MiniProgram): Promise<void> {
  const form = app.route()
  await app.tap('act-submit')
  await app.waitFor(() => app.route() !== form, 'the form to be sent')
}

/** Sends a step; the page stays for the next one. */
export async function sendStep(app: MiniProgram): Promise<void> {
  await app.tap('step-submit')
  await app.waitFor(
    () => !app.byId('photo-queue') && app.byId('step-more') && !app.byId('field-photos-remove-0'),
    'the step to be recorded'
  )
}
