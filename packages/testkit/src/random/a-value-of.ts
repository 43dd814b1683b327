import fc from 'fast-check'
import { aBlight } from './a-blight.js'

/** What the generator understands of JSON Schema: all that the document of this service uses in a request. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
  readonly pattern?: string
}

export interface Surroundings {
  readonly schemas: Readonly<Record<string, Schema>>
  /** Ids of things that exist, and choices that go together, by the name of the field that asks for one, so that a request comes further than the door. */
  readonly ids: Readonly<Record<string, readonly string[]>>
}

/** Mostly what the schema asks for, with a blight here and there, at any depth. */
export function aValueOf(schema: Schema, around: Surroundings, name = ''): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 25, arbitrary: aSoundValueOf(schema, around, name) }, { weight: 1, arbitrary: aBlight })
}

function aSoundValueOf(schema: Schema, around: Surroundings, name: string): fc.Arbitrary<unknown> {
  const { $ref, oneOf, anyOf } = schema
  if ($ref !== undefined) return aSoundValueOf(around.schemas[$ref.split('/').at(-1) ?? ''] ?? {}, around, name)
  const choices = oneOf ?? anyOf
  if (choices !== undefined) return fc.oneof(...choices.map(choice => aSoundValueOf(choice, around, name)))
  if (schema.enum !== undefined) return aChoice(schema.enum, around.ids[name])
  const types = [schema.type ?? 'unknown'].flat()
  return fc.oneof(...types.map(type => aSoundValueOfType(type, schema, around, name)))
}

/** Mostly a choice that goes with the others of the same request. */
function aChoice(choices: readonly unknown[], known: readonly string[] = []): fc.Arbitrary<unknown> {
  const any = fc.constantFrom(...choices)
  const fitting = known.filter(one => choices.includes(one))
  return fitting.length === 0 ? any : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: any })
}

function aSoundValueOfType(type: string, schema: Schema, around: Surroundings, name: string): fc.Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return anObject(schema, around)
    case 'array':
      return fc.array(aValueOf(schema.items ?? {}, around), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 4)
      })
    case 'string':
      return aText(schema, around, name)
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100 })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return aBlight
  }
}

/** Now and then something that is required is not there. */
function anObject({ properties = {}, required = [] }: Schema, around: Surroundings): fc.Arbitrary<unknown> {
  const values = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, aValueOf(schema, around, name)]))
  const whole = fc.record(values, { requiredKeys: [...required] })
  const withHoles = fc.record(values, { requiredKeys: [] })
  return fc.oneof({ weight: 20, arbitrary: whole }, { weight: 1, arbitrary: withHoles })
}

/** What exists, and things that are yet to be made get an id of their own, or one that something else has already. */
function aText({ format, pattern, minLength = 0, maxLength = 60 }: Schema, { ids }: Surroundings, name: string): fc.Arbitrary<string> {
  const known = ids[name]
  if (known !== undefined) return fc.constantFrom(...known)
  if (format === 'uuid') return mostly(fc.uuid(), usedIds(ids))
  if (format === 'date-time') return mostly(aMoment, fc.constantFrom(...strangeDays.map(day => `${day}T23:59:59.999Z`)))
  if (format === 'date')
    return mostly(
      aMoment.map(moment => moment.slice(0, 10)),
      fc.constantFrom(...strangeDays)
    )
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)) })
}

const aMoment = fc.date({ min: new Date('2026-11-15'), max: new Date('2026-11-29'), noInvalidDate: true }).map(date => date.toISOString())

/** Days of years that no calendar of ours has, and one that is not in any. */
const strangeDays = ['0000-01-01', '0001-01-01', '1582-10-10', '8999-12-31', '9999-12-31', '+275760-09-13', '-000001-01-01', '2026-02-29']

function usedIds(ids: Surroundings['ids']): fc.Arbitrary<string> {
  const used = Object.values(ids).flatMap(known => known.filter(id => /^[\da-f-]{36}$/.test(id)))
  return used.length === 0 ? fc.uuid() : fc.constantFrom(...used)
}

function mostly(usual: fc.Arbitrary<string>, otherwise: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: otherwise })
}
