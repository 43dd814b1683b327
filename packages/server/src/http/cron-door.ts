import { isCronJob } from '../cron-jobs.js'
import { ClockDiffers } from '../jobs/clock-differs.js'
import { runJob } from '../jobs/run-job.js'
import type { Ports } from '../ports.js'
import type { RequestLog } from './api.js'
import { isSecret } from './is-secret.js'
import { problem, problemOf } from './problem.js'
import { problemAnswer } from './problem-answer.js'
import { retryAfter } from './retry-after.js'

interface CronParts {
  readonly ports: Ports
  readonly cronSecret: string
  readonly log: RequestLog
}

/** GET /api/cron/<job>, for the platform's scheduler, which proves itself by the secret. */
export async function answerCron(request: Request, { ports, cronSecret, log }: CronParts): Promise<Response> {
  if (!isSecret(request.headers.get('authorization') ?? '', `Bearer ${cronSecret}`)) return new Response(null, { status: 401 })
  const name = new URL(request.url).pathname.split('/').at(-1) ?? ''
  if (!isCronJob(name)) return new Response(null, { status: 404 })
  try {
    return Response.json({ job: name, done: await runJob(name, ports, { log, startedBy: 'cron' }) })
  } catch (error) {
    const known = problemOf(error)
    log[known?.status === 503 ? 'putOff' : 'failed']({ requestId: 'cron', endpoint: name, error })
    if (error instanceof ClockDiffers) return Response.json({ job: name, clockAheadSeconds: error.aheadSeconds }, { status: 503 })
    return problemAnswer(known ?? problem(500, 'internal'), retryAfter(error))
  }
}
