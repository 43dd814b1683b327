import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Compares what the lock file asks for with the list that npm keeps of what it installed.
 * Packages for other systems are optional, and those of ours are links.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const list = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(list)) return false
  const wanted = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(list)
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) => !path.includes('node_modules/') || optional || link || installed[path]?.version === version
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
