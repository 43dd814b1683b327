import type { AnswerOf } from '@linying/client'

/** One resident's care, as deep as whoever reads it may see. */
export type Care = AnswerOf<'getCare'>
