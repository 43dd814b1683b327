import { tsImport } from 'tsx/esm/api'

// Jest loads this file without its TypeScript transform
const { startTestCluster, testClusterVariable } = await tsImport('./test-cluster.ts', import.meta.url)

/** @type {{ url: string, stop: () => Promise<void> } | undefined} */
let cluster

export default async function startPostgres() {
  cluster = await startTestCluster()
  process.env[testClusterVariable] = cluster.url
}

export async function stopPostgres() {
  await cluster?.stop()
}
