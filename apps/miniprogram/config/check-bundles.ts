import path from 'node:path'
import { bundleFaults } from './check-bundle'

const dist = path.resolve(__dirname, '../dist')
const faults = ['resident', 'staff'].flatMap(variant =>
  bundleFaults(path.join(dist, `${variant}-weapp`)).map(fault => `${variant}: ${fault}`)
)

for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
