import type { QueueKey, QueueLine } from './queue-table'

export type QueueCounts = Readonly<Partial<Record<QueueKey, number>>>

/** What cannot wait, most pressing first. */
const pressing = ['emergencies', 'late'] as const satisfies readonly QueueKey[]

/**
 * With which queue a day begins: with what cannot wait, if there is any, otherwise with the first that has something in it. One that is
 * not counted yet may have something.
 */
export function openingQueue(queues: readonly QueueLine[], counts: QueueCounts): QueueLine | undefined {
  const first = pressing.flatMap(key => queues.filter(line => line.key === key))
  const inOrder = [...first, ...queues.filter(line => !first.includes(line))]
  return inOrder.find(({ key }) => counts[key] !== 0) ?? queues[0]
}
