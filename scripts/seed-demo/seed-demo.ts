import type { Settings } from '@linying/server'

export type SeedDemo = { readonly settings: Settings; readonly report: (line: string) => void }
export type SeededDemo = {
  /** What the code of the ticket says that is worth looking at first. */
  readonly codeUrl: string | undefined
}

/** Loads the demo company, once. */
export async function seedDemo({ report }: SeedDemo): Promise<SeededDemo> {
  report('no demo company yet')
  return { codeUrl: undefined }
}
