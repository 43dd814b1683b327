import { z } from 'zod'

/** What the reporter in Jest's process says. */
export const progressNews = z.discriminatedUnion('said', [
  z.object({ said: z.literal('begins'), file: z.string() }),
  z.object({ said: z.literal('tried'), file: z.string(), title: z.string(), status: z.string() }),
  z.object({ said: z.literal('ends'), file: z.string(), hasLoaded: z.boolean() }),
  z.object({ said: z.literal('over') })
])
export type ProgressNews = z.infer<typeof progressNews>

/** How far a run of Jest is, known outside its process. */
export type Progress = {
  readonly passed: number
  readonly failed: number
  /** What has failed, each with its file. */
  readonly failures: readonly string[]
  /** Files that have begun and not ended. */
  readonly open: ReadonlySet<string>
  /** All results are in; only cleaning up is left. */
  readonly isOver: boolean
}

export const noProgress: Progress = { passed: 0, failed: 0, failures: [], open: new Set(), isOver: false }

export function withNews(progress: Progress, news: ProgressNews): Progress {
  switch (news.said) {
    case 'begins':
      return { ...progress, open: new Set([...progress.open, news.file]) }
    case 'tried':
      return {
        ...progress,
        passed: progress.passed + (news.status === 'passed' ? 1 : 0),
        failed: progress.failed + (news.status === 'failed' ? 1 : 0),
        failures: news.status === 'failed' ? [...progress.failures, `${news.file} › ${news.title}`] : progress.failures
      }
    case 'ends':
      return {
        ...progress,
        failed: progress.failed + (news.hasLoaded ? 0 : 1),
        failures: news.hasLoaded ? progress.failures : [...progress.failures, `${news.file} did not load`],
        open: new Set([...progress.open].filter(file => file !== news.file))
      }
    case 'over':
      return { ...progress, isOver: true }
    default:
      return news satisfies never
  }
}
