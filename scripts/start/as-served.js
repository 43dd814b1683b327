/**
 * How the process that answers people is started, wherever it is started. A small young generation keeps it small, for the price of
 * collecting more often; one thread collects it, since helpers that wait for each other on two cores cost more than the work they share.
 */
export const servedFlags = Object.freeze(['--max-semi-space-size=8', '--no-parallel-scavenge', '--import', 'tsx'])

/**
 * glibc gives every thread that unpacks photos a heap of its own and keeps what was freed there: twelve progressive photos of 48 million
 * pixels took a bare process from 123 to 439 MB, and with two heaps for all to 332 MB. It also learns, from the first large piece that is
 * freed, to take the next ones from those heaps; held to what it begins with, it gives each back: the service under such photos went from
 * 394–459 to 356–387 MB in four runs each. It is read before the process runs at all. Unit of the threshold: bytes
 */
export const servedEnv = Object.freeze({ MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: String(1024 * 1024) })
