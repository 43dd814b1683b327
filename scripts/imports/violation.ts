export type Violation = { readonly path: string; readonly line: number; readonly message: string }

export function isTest(path: string): boolean {
  return /\.(test|e2e)\.tsx?$|\/e2e\//.test(path)
}
