import { type Instant, instant, isCleanText, limits, plusMinutes } from '@linying/domain'
import { z } from 'zod'

export interface SourceReport {
  /** The source's own. */
  readonly id: string
  /** Also the first line of the text; empty where the source has none. */
  readonly title: string
  readonly text: string
  readonly at: Instant
}

type Reading = { readonly report: SourceReport } | { readonly reason: string }

/**
 * What one line of the source says, or why it cannot be filed. A time without a zone is on the clock of the community;
 * title and text are kept whole, with an empty line between them.
 */
export function readReport(line: Uint8Array, utcOffsetMinutes: number): Reading {
  const json = parse(line)
  if ('reason' in json) return json
  const fields = schema.safeParse(json.value)
  if (!fields.success)
    return { reason: fields.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ') }
  const { id, title, text, at } = fields.data
  const whole = title === '' ? text : `${title}\n\n${text}`
  if (whole.length > limits.reportText) return { reason: `text: ${whole.length} characters with its title, at most ${limits.reportText}` }
  return { report: { id, title, text: whole, at: hasZone(at) ? instant(at) : plusMinutes(instant(`${at}Z`), -utcOffsetMinutes) } }
}

const words = z.string().refine(isCleanText, 'has control characters or half of a surrogate pair')

const schema = z.object({
  id: z.string().min(1),
  title: words,
  text: words.refine(text => text.trim().length > 0, 'is empty'),
  at: z.iso.datetime({ local: true, offset: true })
})

function parse(line: Uint8Array): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) }
  } catch (error) {
    // TypeError from the decoder, SyntaxError from the parser; nothing else can go wrong with bytes
    return { reason: error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8' }
  }
}

function hasZone(at: string): boolean {
  return /(Z|[+-]\d\d:?\d\d)$/.test(at)
}
