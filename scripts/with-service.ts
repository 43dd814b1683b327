import { connect, type OperatorDirectory, operatorDirectory } from '@linying/database'
import { type Ports, readSettings, wire } from '@linying/server'
import { openDatabase } from './start/open-database.js'
import { readStartSettings } from './start/start-settings.js'

interface Service {
  readonly ports: Ports
  readonly directory: OperatorDirectory
}

/** Does one thing with the database and ports that `npm start` uses in this clone, whether it is running or not. */
export async function withService<T>(act: (service: Service) => Promise<T>): Promise<T> {
  const start = readStartSettings(process.env, [])
  const { url, stop: stopDatabase } = await openDatabase(start)
  const { ports, stop } = wire(readSettings({ ...process.env, DATABASE_URL: url, DATA_DIR: start.dataDirectory }))
  const database = connect(url)
  try {
    return await act({ ports, directory: operatorDirectory(database) })
  } finally {
    await database.$client.end()
    await stop()
    await stopDatabase()
  }
}
