export const statuses = ['submitted', 'accepted', 'assigned', 'working', 'suspended', 'done', 'closed', 'cancelled', 'rejected'] as const

export type Status = (typeof statuses)[number]

/** Statuses in which somebody still owes the resident something. */
export const openStatuses = ['submitted', 'accepted', 'assigned', 'working', 'suspended', 'done'] as const satisfies readonly Status[]
