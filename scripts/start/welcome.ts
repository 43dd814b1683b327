import { renderUnicodeCompact } from 'uqr'

type Facts = {
  readonly url: string
  readonly place: string
  readonly codeUrl: string | undefined
  readonly warning: string | undefined
}

/** What the terminal shows once everything answers. */
export function welcome({ url, place, codeUrl, warning }: Facts): string {
  const addresses = [
    ['住户端 residents', `${url}/`],
    ['员工端 staff', `${url}/staff/`],
    ['API', `${url}/api/health  ${url}/api/openapi.json`],
    ['data', place]
  ]
  const lines = addresses.map(([name = '', address = '']) => `  ${name.padEnd(16)} ${address}`)
  const code = codeUrl ? ['', `  One ticket, for whoever scans it: ${codeUrl}`, '', renderUnicodeCompact(codeUrl, { border: 2 })] : []
  return ['', '邻应 is there.', '', ...lines, ...code, ...(warning ? ['', warning] : []), ''].join('\n')
}
