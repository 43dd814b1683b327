import type { z } from 'zod'
import { type $ZodCheck, type $ZodChecks, type $ZodCustom, type $ZodType, type $ZodTypes, safeParse } from 'zod/v4/core'

/**
 * As `schema.parse(value)`, for a fraction of what it costs to ask zod field by field: what fits is passed by functions made once for this
 * schema. They know no errors: whatever does not fit is zod's to judge, and so is every kind of schema or check that has no function here.
 */
export function parseQuickly<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const passed = keptPassOf(schema)(value)
  return passed === unfit ? schema.parse(value) : (passed as z.output<Schema>) // a pass gives what zod would, to which its test holds it
}

/** Gives what becomes of a value that fits, and otherwise `unfit`. */
type Pass = (value: unknown) => unknown

const unfit = Symbol('unfit')
const passes = new WeakMap<$ZodType, Pass>()

function keptPassOf(schema: $ZodType): Pass {
  const kept = passes.get(schema)
  if (kept !== undefined) return kept
  const made = passOf(schema)
  passes.set(schema, made)
  return made
}

function passOf(schema: $ZodType): Pass {
  const first = passOfKind(schema)
  const steps = checksOf(schema).map(stepOf)
  if (first === undefined || steps.includes(undefined)) return passAsked(schema)
  return steps.reduce<Pass>((before, step) => (step === undefined ? before : inTurn(before, step)), first)
}

function passAsked(schema: $ZodType): Pass {
  return value => {
    const { success, data } = safeParse(schema, value)
    return success ? data : unfit
  }
}

function inTurn(before: Pass, after: Pass): Pass {
  return value => {
    const passed = before(value)
    return passed === unfit ? unfit : after(passed)
  }
}

function passOfKind(schema: $ZodType): Pass | undefined {
  const { def } = (schema as $ZodTypes)._zod // all that there are
  switch (def.type) {
    case 'string':
      return 'coerce' in def ? undefined : value => (typeof value === 'string' ? value : unfit)
    case 'number':
      return 'coerce' in def ? undefined : value => (Number.isFinite(value) ? value : unfit)
    case 'boolean':
      return 'coerce' in def ? undefined : value => (typeof value === 'boolean' ? value : unfit)
    case 'enum':
      return among(new Set(Object.values(def.entries)))
    case 'literal':
      return among(new Set(def.values))
    case 'custom':
      return value => value
    case 'nullable':
      return unless(null, passOf(def.innerType))
    case 'optional':
      return unless(undefined, passOf(def.innerType))
    case 'default':
      return orElse(() => def.defaultValue, passOf(def.innerType))
    case 'array':
      return passOfList(passOf(def.element))
    case 'record':
      return isAnyText(def.keyType) ? passOfRecord(passOf(def.valueType)) : undefined
    case 'object':
      return def.catchall === undefined ? passOfObject(def.shape) : undefined
    case 'union':
      return 'discriminator' in def && typeof def.discriminator === 'string' ? passOfChosen(def.discriminator, def.options) : undefined
    case 'pipe':
      return passOfPipe(def.in, def.out)
    default:
      return undefined
  }
}

function among(values: ReadonlySet<unknown>): Pass {
  return value => (values.has(value) ? value : unfit)
}

function unless(exempt: null | undefined, pass: Pass): Pass {
  return value => (value === exempt ? value : pass(value))
}

function orElse(instead: () => unknown, pass: Pass): Pass {
  return value => (value === undefined ? instead() : pass(value))
}

function isAnyText(schema: $ZodType): boolean {
  return schema._zod.def.type === 'string' && checksOf(schema).length === 0
}

function passOfList(pass: Pass): Pass {
  return value => {
    if (!Array.isArray(value)) return unfit
    const list: unknown[] = []
    for (const item of value) {
      const passed = pass(item)
      if (passed === unfit) return unfit
      list.push(passed)
    }
    return list
  }
}

function passOfRecord(pass: Pass): Pass {
  return value => {
    if (!isObject(value)) return unfit
    const record: Record<string, unknown> = {}
    for (const [key, item] of Object.entries(value)) {
      const passed = pass(item)
      if (passed === unfit || key === '__proto__') return unfit
      record[key] = passed
    }
    return record
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Written out key by key, as zod does it too: an object that is filled in a loop is slow to fill and slow to read from then on. */
function passOfObject(shape: Readonly<Record<string, $ZodType>>): Pass {
  const keys = Object.entries(shape).map(([key, schema], index) => ({
    key: JSON.stringify(key),
    pass: `pass${index}`,
    value: `value${index}`,
    mayBeLeftOut: schema._zod.optout === 'optional'
  }))
  const body = [
    'return value => {',
    'if (!isObject(value)) return unfit',
    ...keys.map(({ key, pass, value }) => `const ${value} = ${pass}(value[${key}]); if (${value} === unfit) return unfit`),
    ...keys.flatMap(({ value, mayBeLeftOut }) => (mayBeLeftOut ? [] : [`if (${value} === undefined) return unfit`])),
    `const object = { ${keys.flatMap(({ key, value, mayBeLeftOut }) => (mayBeLeftOut ? [] : [`${key}: ${value}`])).join(', ')} }`,
    ...keys.flatMap(({ key, value, mayBeLeftOut }) =>
      mayBeLeftOut ? [`if (${value} !== undefined || ${key} in value) object[${key}] = ${value}`] : []
    ),
    'return object',
    '}'
  ]
  const passes = Object.values(shape).map(passOf)
  return new Function('unfit', 'isObject', ...keys.map(({ pass }) => pass), body.join('\n'))(unfit, isObject, ...passes)
}

/** The schema for what stands in the field that tells them apart. */
function passOfChosen(field: string, options: readonly $ZodType[]): Pass {
  const passes = new Map<unknown, Pass>()
  for (const option of options) {
    const pass = passOf(option)
    for (const value of option._zod.propValues?.[field] ?? []) passes.set(value, pass)
  }
  return value => {
    const said = isObject(value) ? Reflect.get(value, field) : undefined
    return passes.get(said)?.(value) ?? unfit
  }
}

/** What is only made something else of in the end. */
function passOfPipe(first: $ZodType, last: $ZodType): Pass | undefined {
  const { def } = (last as $ZodTypes)._zod // as above
  if (def.type !== 'transform' || def.transform.length > 1 || checksOf(last).length > 0) return undefined
  const { transform } = def as unknown as { readonly transform: Pass } // with one parameter it asks for nothing but the value
  return inTurn(passOf(first), transform)
}

/** A format is a schema and its own first check. */
function checksOf(schema: $ZodType): readonly $ZodCheck[] {
  const checks = schema._zod.def.checks ?? []
  return schema._zod.traits.has('$ZodCheck') ? [schema as unknown as $ZodCheck, ...checks] : checks // so say its traits
}

const formats: ReadonlySet<string> = new Set(['uuid', 'datetime', 'date', 'regex'])

function stepOf(check: $ZodCheck): Pass | undefined {
  const { def } = (check as $ZodChecks | $ZodCustom)._zod // all that there are
  switch (def.check) {
    case 'string_format': {
      const { pattern } = def
      // the step follows upon a string
      return pattern !== undefined && formats.has(def.format) ? value => (pattern.test(value as string) ? value : unfit) : undefined
    }
    case 'number_format':
      return def.format === 'safeint' ? value => (Number.isSafeInteger(value) ? value : unfit) : undefined
    case 'max_length':
      return value => (lengthOf(value) <= def.maximum ? value : unfit)
    case 'min_length':
      return value => (lengthOf(value) >= def.minimum ? value : unfit)
    case 'overwrite':
      return def.tx
    case 'custom':
      // a promise is not true yet
      return def.when === undefined ? value => (def.fn(value) === true ? value : unfit) : undefined
    default:
      return undefined
  }
}

/** Unknown, and so within no limit, of what is neither a text nor a list. */
function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN
}
