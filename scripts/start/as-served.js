/**
 * How the process that answers people is started, wherever it is started. A small young generation keeps it small, for the price of
 * collecting more often; one thread collects it, since helpers that wait for each other on two cores cost more than the work they share.
 */
export const servedFlags = Object.freeze(['--max-semi-space-size=8', '--no-parallel-scavenge', '--import', 'tsx'])

/**
 * glibc gives every thread that unpacks photos a heap of its own and keeps what was freed there: twelve progressive photos of 48 million
 * pixels took a bare process from 123 to 439 MB, and with two heaps for all to 332 MB. It is read before the process runs at all.
 */
export const servedEnv = Object.freeze({ MALLOC_ARENA_MAX: '2' })
