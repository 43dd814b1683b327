import { parseArgs } from 'node:util'

export const eraseUsage = `npm run erase -- --person ID | PHONE, or --ticket ID | NUMBER | COMMUNITY_ID/NUMBER   [--yes --by NAME --why TEXT]
  --person  words, name, phone, photos, calls, inbox, sessions of one person; what others wrote stays
  --ticket  all words, photos, calls and messages of one ticket
  --yes     does it, on record for ever; without it the command only says what would go
  --by      who erases          --why  on whose wish or by which rule, without naming whom it is about
What happened stays and still verifies. Where it breaks off, run it again. Backups and old versions in a bucket are not reached.`

export interface EraseAsked {
  readonly kind: 'person' | 'ticket'
  readonly named: string
  /** Undefined: it is only counted. */
  readonly record: { readonly by: string; readonly why: string } | undefined
}

/** What an operator asks for; undefined where it makes no sense. */
export function readEraseArguments(args: readonly string[]): EraseAsked | undefined {
  const flags = {
    person: { type: 'string' },
    ticket: { type: 'string' },
    yes: { type: 'boolean' },
    by: { type: 'string' },
    why: { type: 'string' }
  } as const
  try {
    const { person, ticket, yes, by = '', why = '' } = parseArgs({ args: [...args], options: flags }).values
    const named = (person ?? ticket)?.trim()
    if (!named || (person !== undefined && ticket !== undefined)) return undefined
    if (yes && !(by.trim() && why.trim())) return undefined
    return { kind: person === undefined ? 'ticket' : 'person', named, record: yes ? { by: by.trim(), why: why.trim() } : undefined }
  } catch {
    return undefined
  }
}
