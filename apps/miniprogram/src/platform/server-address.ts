import { apiBase } from './api-base'

/** The whole address of something that the server names by its path alone. */
export function serverAddress(address: string): string {
  return address.startsWith('/') ? new URL(address, apiBase).href : address
}
