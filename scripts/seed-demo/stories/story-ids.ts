import { demoId } from '../demo-id.js'

/** The ticket of a story, by the story's name. */
export function ticketIdOf(story: string): string {
  return demoId(`ticket ${story}`)
}

/** The event that the n-th act of a story becomes; 0 is the report. */
export function eventIdOf(story: string, act: number): string {
  return demoId(`event ${story} ${act}`)
}

export function photoIdOf(story: string, act: number, index: number): string {
  return demoId(`photo ${story} ${act} ${index}`)
}

/** What a department is asked for, by the name that the story gives it. */
export function subtaskIdOf(name: string): string {
  return demoId(`subtask ${name}`)
}
