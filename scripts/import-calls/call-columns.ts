/** What a column of a telephone exchange's file may be called, and what stands in it. */
const columnTable = {
  id: { names: ['id', '通话编号', '话单号'], says: 'the exchange’s own name for the call; needed' },
  rang_at: {
    names: ['rang_at', '来电时间', '振铃时间'],
    says: 'when it rang: 2026-11-22 10:05:00 on the community’s clock, or with a zone; needed'
  },
  answered_at: { names: ['answered_at', '接听时间'], says: 'when somebody picked up; empty where nobody did' },
  waiting_seconds: { names: ['waiting_seconds', '振铃秒数'], says: 'how long it rang; needed where nobody picked up' },
  answered_by: { names: ['answered_by', '接听工号'], says: 'the badge of whoever picked up' },
  handed_over_after_ring: {
    names: ['handed_over_after_ring', '第几声转后备'],
    says: 'the ring after which it went on to the backup agent'
  },
  caller_phone: { names: ['caller_phone', '来电号码', '主叫号码'], says: 'who rang' },
  note: { names: ['note', '备注'], says: 'anything else, for staff only' }
} as const

export type Column = keyof typeof columnTable

/** The keys of the table are its columns. */
const columns = Object.keys(columnTable) as Column[]
const needed: readonly Column[] = ['id', 'rang_at']

/** Where each column of ours stands in a file, or why this header will not do. Columns that we do not know are left alone. */
export function columnsIn(header: readonly string[]): { readonly places: ReadonlyMap<Column, number> } | { readonly reason: string } {
  const places = new Map<Column, number>()
  for (const [place, name] of header.entries()) {
    const column = columns.find(candidate => namesOf(candidate).includes(name.trim().toLowerCase()))
    if (column === undefined) continue
    if (places.has(column)) return { reason: `the header names ${column} twice` }
    places.set(column, place)
  }
  const missing = needed.filter(column => !places.has(column))
  return missing.length > 0 ? { reason: `the header lacks ${missing.join(' and ')}` } : { places }
}

/** A line for the terminal each. */
export function columnHelp(): readonly string[] {
  return columns.map(column => `  ${namesOf(column).join(' · ')}\n      ${columnTable[column].says}`)
}

function namesOf(column: Column): readonly string[] {
  return columnTable[column].names
}
