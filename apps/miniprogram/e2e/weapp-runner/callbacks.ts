/** How WeChat's functions are called: with callbacks, or without any and then they answer with a promise. */
export type Options = {
  readonly success?: (result: unknown) => void
  readonly fail?: (error: { readonly errMsg: string }) => void
  readonly complete?: (result: unknown) => void
  readonly [option: string]: unknown
}

export function answer(options: Options | undefined, act: () => unknown): Promise<unknown> | undefined {
  const result = Promise.resolve().then(act)
  const { success, fail, complete } = options ?? {}
  if (!success && !fail && !complete) return result
  result.then(
    value => {
      success?.(value)
      complete?.(value)
    },
    (error: unknown) => {
      const failure = { errMsg: error instanceof Error ? error.message : String(error) }
      fail?.(failure)
      complete?.(failure)
    }
  )
  return undefined
}

export function textOption(options: Options, name: string): string {
  const value = options[name]
  return typeof value === 'string' ? value : ''
}
