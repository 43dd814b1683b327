/** Lengths in UTF-16 units and counts, shared by forms and the server, so that nobody types what will be refused. */
export const limits = {
  reportText: 10_000,
  noteText: 2_000,
  shortText: 200,
  /** As many letters of a report as a card shows. */
  excerpt: 60,
  materialName: 40,
  materials: 30,
  photosPerEvent: 9,
  appointments: 5,
  personName: 40,
  offerName: 20,
  pageSize: 50,
  /** The longest promise; half a year. */
  policyMinutes: 180 * 24 * 60,
  /** A telephone exchange's own name for a call. */
  externalId: 100,
  /** Nobody listens to more rings. */
  rings: 20,
  callsPerBatch: 500,
  /** A day; whether it is believed is for the rules. */
  callSeconds: 86_400,
  callPeriodDays: 31,
  periodsPerDay: 6,
  visitChecks: 30,
  /** Of one gift at one visit. */
  giftQuantity: 20,
  giftStock: 100_000,
  /** Holidays or make-up workdays of one year. */
  specialDays: 100,
  /** What people come to a patrol post with, one tap each. */
  patrolTopic: 12,
  patrolTopics: 12,
  /** Hours of one patrol post. */
  patrolSlots: 12,
  patrolReminder: 120
} as const

/** One photo, bytes. The phone compresses first; this is what the server takes at the most. */
export const photoBytesLimit = 10 * 1024 * 1024
