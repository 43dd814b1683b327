import { z } from 'zod'

/** What the reporter in Jest's process says. */
export const progressNews = z.discriminatedUnion('said', [
  z.object({ said: z.literal('begins'), file: z.string() }),
  z.object({ said: z.literal('tried'), file: z.string(), status: z.string() }),
  z.object({ said: z.literal('ends'), file: z.string(), hasLoaded: z.boolean() }),
  z.object({ said: z.literal('over') })
])
export type ProgressNews = z.infer<typeof progressNews>

/** How far a run of Jest is, known outside its process. */
export type Progress = {
  readonly passed: number
  readonly failed: number
  /** Files that have begun and not ended. */
  readonly open: ReadonlySet<string>
  /** All results are in; only cleaning up is left. */
  readonly isOver: boolean
}

export const noProgress: Progress = { passed: 0, failed: 0, open: new Set(), isOver: false }

export function withNews(progress: Progress, news: ProgressNews): Progress {
  switch (news.said) {
    case 'begins':
      return { ...progress, open: new Set([...progress.open, news.file]) }
    case 'tried':
      return {
        ...progress,
        passed: progress.passed + (news.status === 'passed' ? 1 : 0),
        failed: progress.failed + (news.status === 'failed' ? 1 : 0)
      }
    case 'ends':
      return {
        ...progress,
        failed: progress.failed + (news.hasLoaded ? 0 : 1),
        open: new Set([...progress.open].filter(file => file !== news.file))
      }
    case 'over':
      return { ...progress, isOver: true }
    default:
      return news satisfies never
  }
}
