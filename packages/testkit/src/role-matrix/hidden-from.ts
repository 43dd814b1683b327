import { type EndpointName, endpoints } from '@linying/contract'
import type { TestService, Who } from '../service/test-service.js'
import { requests } from './requests.js'
import type { Thing } from './scene.js'

/** What is asked for by id answers that there is no such thing. */
const byId: readonly EndpointName[] = ['getTicket', 'takeAction', 'presignPhoto', 'completePhoto']

/** Wherever somebody who may not know of a thing gets more than nothing of it: a word, or another answer than for what does not exist. */
export async function leaksTo(service: TestService, who: Who, thing: Thing, secrets: readonly string[]): Promise<readonly string[]> {
  const leaks: string[] = []
  for (const endpoint of Object.keys(endpoints) as EndpointName[]) {
    const [path, init] = await requests[endpoint](thing, service)
    const answer = await service.ask(path, init, who)
    const body = await answer.text()
    if (byId.includes(endpoint) && answer.status !== 404) leaks.push(`${endpoint}: ${answer.status}`)
    leaks.push(...secrets.filter(secret => body.includes(secret)).map(secret => `${endpoint}: says ${secret}`))
  }
  return leaks
}
