import type { RequestLog } from './http/api.js'
import type { Wired } from './wiring.js'

/** Looked at once when the service opens, and nobody waits for it: a role without limits lets one statement keep everybody waiting. */
export function warnOfMissingLimits({ missingLimits }: Pick<Wired, 'missingLimits'>, log: RequestLog): void {
  missingLimits().then(
    statements => {
      if (statements.length > 0) log.warned(`the database role has no limits of time; as its owner: ${statements.join('; ')};`)
    },
    error => log.putOff({ requestId: 'start', endpoint: 'limits', error })
  )
}
