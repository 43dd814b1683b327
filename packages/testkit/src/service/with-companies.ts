import { type Registrar, registrar } from '@linying/database'
import { patiently } from '../databases/patient.js'
import type { Furnishing } from '../databases/template-database.js'
import { registerCompanies } from './company.js'

/** The two companies, registered once for all tests that begin with them. */
export async function withCompanies(): Promise<Furnishing> {
  return { content: await contentOf(registerCompanies), furnish }
}

function furnish(ownerUrl: string): Promise<void> {
  return patiently(ownerUrl, books => registerCompanies(registrar(books)))
}

/** What would be registered, written down. */
async function contentOf(register: (books: Registrar) => Promise<void>): Promise<string> {
  const lines: string[] = []
  // every method of a registrar takes rows and answers nothing
  const scribe = new Proxy({} as Registrar, {
    get: (_, name) => async (rows: unknown) => {
      lines.push(JSON.stringify([name, rows]))
    }
  })
  await register(scribe)
  return lines.join('\n')
}
