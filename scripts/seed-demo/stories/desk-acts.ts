import { plain } from './doing.js'
import type { Doing } from './story.js'

/** What is done at the desk for a question and for a request. */
export const answer = (text: string): Doing => plain({ action: 'answer', text })
export const fulfil = (text: string): Doing => plain({ action: 'fulfil', text })
