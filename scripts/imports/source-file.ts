import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Import = { readonly from: string; readonly line: number; readonly typesOnly: boolean }
export type SourceFile = { readonly path: string; readonly code: string; readonly imports: readonly Import[] }

/** Every TypeScript file of ours below `root`, with paths from there. */
export function readSourceFiles(root: string): readonly SourceFile[] {
  return ['packages', 'apps', 'api', 'scripts']
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder => listSources(root, folder))
    .map(path => parseSource(path, readFileSync(join(root, path), 'utf8')))
}

/** Formatted code is regular enough to be read with one pattern; comments are blanked first, so that they may name anything. */
export function parseSource(path: string, text: string): SourceFile {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, comment => comment.replace(/[^\n]/g, ' '))
  const imports = [...code.matchAll(importPattern)].map(match => ({
    from: match.groups?.source ?? match.groups?.bare ?? '',
    line: lineAt(code, match.index),
    typesOnly: match.groups?.type !== undefined
  }))
  return { path, code, imports }
}

export function lineAt(code: string, index: number): number {
  return code.slice(0, index).split('\n').length
}

const importPattern =
  /(?<=^|\n)(?:import|export)(?<type> type)? [^'";]*?from '(?<source>[^']+)'|(?:(?<=^|\n)import |\bimport\(|\brequire\()'(?<bare>[^']+)'/g

function listSources(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(entry => !['node_modules', 'dist'].includes(entry.name))
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return listSources(root, path)
      return /\.tsx?$/.test(entry.name) ? [path] : []
    })
}
