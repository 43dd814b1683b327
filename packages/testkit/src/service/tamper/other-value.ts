import type { EditHow } from '../../random/a-tampering.js'
import { literal } from './rows-at.js'

interface Column {
  readonly name: string
  readonly type: string
}

/** What is to stand in a column instead, as SQL of its own type. */
export function otherValue({ name, type }: Column, how: EditHow, stood: unknown, number: number): string {
  if (how === 'emptied') return emptied(type)
  if (how === 'one-leaf' && type === 'jsonb') return `${literal(JSON.stringify(withOtherLeaf(stood, number)))}::jsonb`
  return another(`"${name}"`, type, number)
}

function emptied(type: string): string {
  if (type === 'jsonb') return `'{}'`
  if (type.startsWith('_')) return `'{}'`
  return type === 'text' ? `''` : 'null'
}

function another(column: string, type: string, how: number): string {
  const uuid = `'01900000-0000-7000-8000-${String(how).padStart(12, '0')}'::uuid`
  switch (type) {
    case 'uuid':
      return uuid
    case '_uuid':
      return `array[${uuid}]`
    case 'text':
      return how % 2 === 0 ? `coalesce(${column}, '') || 'x'` : `reverse(coalesce(${column}, '')) || '1'`
    case '_text':
      return `${column} || array['manager']`
    case 'int4':
    case 'int8':
      return `coalesce(${column}, 0) + ${1 + (how % 3)}`
    case '_int4':
      return `${column} || array[7]`
    case 'bool':
      return `not ${column}`
    case 'timestamptz':
      return `coalesce(${column}, '2026-11-22T02:00:00Z') + interval '${how % 2 === 0 ? '1 millisecond' : '1 day'}'`
    case '_timestamptz':
      return `${column} || array['2030-01-01'::timestamptz]`
    case 'jsonb':
      return how % 2 === 0
        ? `${column} || '{"more": 1}'`
        : `coalesce((select jsonb_object_agg(key, '"x"'::jsonb) from jsonb_each(${column})), '{}')`
    default:
      throw new Error(`no other value for a ${type}`)
  }
}

/** The same JSON but for one of the values that stand at its ends, whichever it is. */
function withOtherLeaf(value: unknown, number: number): unknown {
  if (typeof value === 'string') return `${value}，不是`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'object' || value === null) return 'something'
  const keys = Object.keys(value)
  const key = keys[number % Math.max(1, keys.length)]
  if (key === undefined) return Array.isArray(value) ? ['more'] : { more: 1 }
  const inner = withOtherLeaf((value as Record<string, unknown>)[key], Math.floor(number / keys.length)) // one of its keys
  return Array.isArray(value) ? value.map((kept, index) => (String(index) === key ? inner : kept)) : { ...value, [key]: inner }
}
