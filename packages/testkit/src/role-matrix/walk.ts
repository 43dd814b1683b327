import { type EndpointName, endpoints } from '@linying/contract'
import { canary } from '../service/company.js'
import type { TestService } from '../service/test-service.js'
import { requests } from './requests.js'
import { callers, distances, roleMatrix } from './role-matrix.js'
import type { Scene } from './scene.js'

/** Everywhere that the service does not do what the table says, or says a word of the other organization. Empty where all is well. */
export async function walk(service: TestService, scene: Scene): Promise<readonly string[]> {
  const deviations: string[] = []
  for (const endpoint of Object.keys(endpoints) as EndpointName[]) {
    for (const caller of callers) {
      for (const [index, distance] of distances.entries()) {
        const [path, init] = await requests[endpoint](scene.things[distance], service)
        const answer = await service.ask(path, init, scene.people[caller])
        const body = await answer.text()
        const expected = roleMatrix[endpoint][caller][index]
        const place = `${endpoint} by ${caller} on ${distance}`
        if (answer.status !== expected) deviations.push(`${place}: ${answer.status} instead of ${expected} ${body.slice(0, 200)}`)
        const isTheirs = (endpoint === 'openCode' || endpoint === 'openPatrolCode') && distance === 'otherOrganization'
        if (!isTheirs && body.includes(canary)) deviations.push(`${place}: says ${canary}`)
      }
    }
  }
  return deviations
}
