import { cronJobs, isCronJob } from '../cron-jobs.js'
import type { Ports } from '../ports.js'
import { isSecret } from './is-secret.js'

/** GET /api/cron/<job>, for the platform's scheduler, which proves itself by the secret. */
export async function answerCron(request: Request, ports: Ports, secret: string): Promise<Response> {
  if (!isSecret(request.headers.get('authorization') ?? '', `Bearer ${secret}`)) return new Response(null, { status: 401 })
  const name = new URL(request.url).pathname.split('/').at(-1) ?? ''
  if (!isCronJob(name)) return new Response(null, { status: 404 })
  return Response.json({ job: name, done: await cronJobs[name](ports) })
}
