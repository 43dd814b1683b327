import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'

type Where = { readonly host: string; readonly port: number }

/** The address that people open and that QR codes carry. A phone reaches this machine only by its address in the network. */
export function publicUrl({ host, port }: Where, interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces()): string {
  return `http://${reachableName(host, interfaces)}:${port}`
}

function reachableName(host: string, interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): string {
  if (host === '127.0.0.1') return 'localhost'
  if (host !== '0.0.0.0') return host
  const addresses = Object.values(interfaces).flatMap(list => list ?? [])
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? 'localhost'
}
