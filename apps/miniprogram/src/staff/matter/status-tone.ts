import type { Tone } from '@linying/look'

/** How a badge looks for each tone of a status. */
export const statusTone = { quiet: 'quiet', waiting: 'soon', active: 'calm', good: 'onTime' } as const satisfies Record<Tone, string>
