import { timingSafeEqual } from 'node:crypto'
import { cronJobs, isCronJob } from '../cron-jobs.js'
import type { Ports } from '../ports.js'

/** GET /api/cron/<job>, for the platform's scheduler, which proves itself by the secret. */
export async function answerCron(request: Request, ports: Ports, secret: string): Promise<Response> {
  if (!isSecret(request.headers.get('authorization') ?? '', `Bearer ${secret}`)) return new Response(null, { status: 401 })
  const name = new URL(request.url).pathname.split('/').at(-1) ?? ''
  if (!isCronJob(name)) return new Response(null, { status: 404 })
  return Response.json({ job: name, done: await cronJobs[name](ports) })
}

function isSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
