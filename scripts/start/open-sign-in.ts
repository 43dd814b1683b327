interface Asked {
  readonly host: string
  /** `--public`: it is meant. */
  readonly isPublic: boolean
  /** What was typed. */
  readonly command: string
}

const loopback = /^(localhost|127(\.\d+){3}|::1|\[::1\])$/

/**
 * Where the demo people can be signed in by whoever reaches this machine: what the terminal has to say; undefined where nobody else
 * reaches it, and in production, where there is no such sign-in. Throws: Error where nobody has said that it is meant.
 */
export function openSignInWarning({ host, isPublic, command }: Asked, environment: string | undefined): string | undefined {
  if (environment === 'production' || loopback.test(host)) return undefined
  const danger = [
    `!!! The demo sign-in is open: HOST=${host} lets everybody who reaches this machine sign in as anybody of the demo company,`,
    '!!! residents, technicians and managers alike, with one tap and without a password.'
  ]
  if (isPublic) return danger.join('\n')
  throw new Error([...danger, `Where that is meant: HOST=${host} ${command} -- --public`, `For this machine alone: ${command}`].join('\n'))
}
