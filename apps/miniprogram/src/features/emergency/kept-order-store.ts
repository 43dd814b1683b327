import type { InputOf } from '@linying/client'
import { type EmergencyFault, type Instant, plusDays } from '@linying/domain'
import { create } from 'zustand'
import { now, readStored, removeStored, writeStored } from '../../platform'
import { useSession } from '../session/session-store'

/** Where and whom to call, as it was when she tapped; shown also where nothing can be read. */
export type CalledAt = { readonly community: string; readonly hotline: string; readonly place: string }

/** 'waiting' for its turn or the next try; 'resting' until there is signal or a tap; 'refused': the server will never take it. */
export type OrderState = 'waiting' | 'resting' | 'arrived' | 'refused'

/** An emergency order from the tap on: exactly what goes out each time it is tried. */
export type KeptOrder = CalledAt & {
  readonly fault: EmergencyFault
  readonly body: InputOf<'reportTicket'>['body']
  readonly idempotencyKey: string
  readonly state: OrderState
  /** Once tried, it may have arrived although no answer came. */
  readonly tried: boolean
  /** Known once it has arrived. */
  readonly number?: string
  /** Why it was refused, or could not be withdrawn. */
  readonly code?: string | undefined
  /** She has taken it back; what is sent for that is the same each time. */
  readonly withdrawal?: { readonly eventId: string; readonly idempotencyKey: string; readonly occurredAt: Instant } | undefined
}

/** Raised when the shape of an order changes: an older app's orders are not read as today's. */
const format = 1

/** Emergency orders on their way to the server, kept over a restart for whoever opened them. */
export const useKeptOrders = create<{ readonly orders: readonly KeptOrder[] }>(() => ({ orders: storedOrders() }))

useSession.subscribe(({ session }, before) => {
  if (session?.personId !== before.session?.personId) useKeptOrders.setState({ orders: storedOrders() })
})

export function keepOrder(order: KeptOrder): void {
  store([...useKeptOrders.getState().orders, order])
}

export function keptOrder(ticketId: string): KeptOrder | undefined {
  return useKeptOrders.getState().orders.find(({ body }) => body.id === ticketId)
}

export function changeOrder(ticketId: string, change: Partial<KeptOrder>): void {
  store(useKeptOrders.getState().orders.map(order => (order.body.id === ticketId ? { ...order, ...change } : order)))
}

export function dropOrder(ticketId: string): void {
  store(useKeptOrders.getState().orders.filter(({ body }) => body.id !== ticketId))
}

function store(orders: readonly KeptOrder[]): void {
  useKeptOrders.setState({ orders })
  if (orders.length === 0) removeStored(storedUnder())
  else writeStored(storedUnder(), { format, orders })
}

function storedUnder(): string {
  return `emergency-orders:${useSession.getState().session?.personId ?? 'nobody'}`
}

/** What has arrived lives on as a ticket, and leaves this list after a day. */
function storedOrders(): readonly KeptOrder[] {
  const stored = readStored(storedUnder())
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== format) return []
  // written by `store` in this same format
  const orders = 'orders' in stored ? (stored.orders as readonly KeptOrder[]) : []
  const yesterday = plusDays(now(), -1)
  return orders.filter(({ state, body }) => state === 'waiting' || state === 'resting' || body.occurredAt > yesterday)
}
